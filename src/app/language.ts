import { LANGUAGE } from '#words/language';
import { saveNow } from '../document/drafts';
import { isWorkAtRisk, whereWorkIsNow } from '../document/drafts/save-state';
import { createSmallStore } from '../document/drafts/storage/small-store';
import { showToast } from '../ui/toast';
import { rememberPlace } from './offline/come-back';

/** The languages of the editor, each called as its speakers call it, and where the one's site lies from the other's. */
export const LANGUAGES = [
  { language: 'en', title: 'English', way: '../' },
  { language: 'de', title: 'Deutsch', way: './de/' },
] as const;

/** Under which localStorage holds the chosen language; early.js reads it. */
const KEY = 'language';
const store = createSmallStore(() => localStorage);

/** Opens the page in another language, at the same place, once the work is saved. The choice is kept in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  const site = LANGUAGES.find((one) => one.language === language);
  if (!site || language === LANGUAGE) return;
  await saveNow();
  if (isWorkAtRisk()) return showToast({ message: whereWorkIsNow() });
  store.write(KEY, language);
  rememberPlace();
  location.assign(site.way + location.href.replace(/^[^?#]*/, ''));
}
