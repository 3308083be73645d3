import { LANGUAGE } from '#words/language';
import * as sectionWords from '#words/manifest/summary/sections';
import * as valueWords from '#words/manifest/summary/values';
import { isObject } from '../../lib/json/json-value';
import { PLATFORM_KEYS } from '../schema/platform-keys';
import { MAX_NAMES, type SummaryRow, type SummarySection } from './summary';
import { addressOf, joinUnknown, oddOf, own, quoteOf, rowOf, titleOf, unknownKeysOf, words } from './values';

const TRANSLATION = /^client_name#(.+)$/su;

/** What the application is called and shows of itself. */
export function summariseApp(manifest: Record<string, unknown>): SummarySection {
  const rows: SummaryRow[] = [];
  if (Object.hasOwn(manifest, 'client_name'))
    rows.push(rowOf(['client_name'], [quoteOf(manifest.client_name)]));
  else rows.push(rowOf(['client_name'], [words(valueWords.missing, 'warning')]));
  for (const key of Object.keys(manifest)
    .filter((name) => TRANSLATION.test(name))
    .slice(0, MAX_NAMES)) {
    rows.push(rowOf([key], [quoteOf(manifest[key])], sectionWords.clientNameIn(languageOf(key))));
  }
  for (const key of ['display_name', 'description']) {
    if (Object.hasOwn(manifest, key)) rows.push(rowOf([key], [quoteOf(manifest[key])]));
  }
  if (Object.hasOwn(manifest, 'logo_uri')) {
    const logo = manifest.logo_uri;
    const note =
      typeof logo === 'string' && logo.startsWith('/')
        ? [words(sectionWords.pathInsidePlatform, 'muted')]
        : [];
    rows.push(rowOf(['logo_uri'], [addressOf(logo), ...note]));
  }
  rows.push(rowOf(['enabled'], [enabledWords(own(manifest, 'enabled'))]));
  const capabilities = own(manifest, 'capabilities');
  if (capabilities !== undefined && !isObject(capabilities)) {
    rows.push(rowOf(['capabilities'], [oddOf(capabilities, valueWords.expected.object)]));
  }
  rows.push(...platformRows(manifest));
  return {
    id: 'app',
    pointer: '',
    title: titleOf('app'),
    used: true,
    lead: '',
    rows,
    events: [],
    ...joinUnknown([
      unknownKeysOf(manifest, [], PLATFORM_KEYS),
      unknownKeysOf(capabilities, ['capabilities']),
    ]),
  };
}

function enabledWords(enabled: unknown) {
  if (enabled === undefined) return words(sectionWords.onByDefault);
  if (enabled === true) return words(sectionWords.switchedOn);
  return enabled === false
    ? words(sectionWords.switchedOff, 'warning')
    : oddOf(enabled, valueWords.expected.boolean);
}

function platformRows(manifest: Record<string, unknown>): SummaryRow[] {
  return PLATFORM_KEYS.filter((key) => Object.hasOwn(manifest, key)).map((key) =>
    rowOf(
      [key],
      [
        key === 'client_secret'
          ? words(sectionWords.platformSecret, 'warning')
          : words(sectionWords.platformKey, 'warning'),
      ],
      key,
    ),
  );
}

function languageOf(key: string): string {
  const tag = TRANSLATION.exec(key)?.[1] ?? '';
  try {
    return new Intl.DisplayNames(LANGUAGE, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
