import { LANGUAGE } from '#words/language';
import { saveNow } from '../../document/drafts';
import { isWorkAtRisk, whereWorkIsNow } from '../../document/drafts/save-state';
import { createSmallStore } from '../../document/drafts/storage/small-store';
import { showToast } from '../../ui/toast';
import { LANGUAGES } from '../../words/languages';
import { rememberPlace } from '../offline/come-back';

/** Under which localStorage holds the chosen language; early.js reads it. */
const KEY = 'language';
const store = createSmallStore(() => localStorage);

/** The languages that the page is not in. */
export const OTHER_LANGUAGES = LANGUAGES.filter(({ language }) => language !== LANGUAGE);

/** This page in another language: the same manifest, where the address carries one. */
export const addressIn = (language: string): string => {
  const site = LANGUAGES.find((one) => one.language === language);
  return (site?.way ?? './') + location.href.replace(/^[^?#]*/, '');
};

/** Opens the page in another language, at the same place, once the work is saved. The choice is kept in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  if (language === LANGUAGE) return;
  await saveNow();
  if (isWorkAtRisk()) return showToast({ message: whereWorkIsNow() });
  store.write(KEY, language);
  rememberPlace();
  location.assign(addressIn(language));
}
