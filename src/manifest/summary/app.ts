import { isObject } from '../../lib/json/json-value';
import { PLATFORM_KEYS } from '../schema/platform-keys';
import { MAX_NAMES, type SummaryRow, type SummarySection } from './summary';
import { addressOf, joinUnknown, oddOf, own, quoteOf, rowOf, unknownKeysOf, words } from './values';

const TRANSLATION = /^client_name#(.+)$/su;

/** What the application is called and shows of itself. */
export function summariseApp(manifest: Record<string, unknown>): SummarySection {
  const rows: SummaryRow[] = [];
  if (Object.hasOwn(manifest, 'client_name'))
    rows.push(rowOf(['client_name'], [quoteOf(manifest.client_name)]));
  else rows.push(rowOf(['client_name'], [words('Missing', 'warning')]));
  for (const key of Object.keys(manifest)
    .filter((name) => TRANSLATION.test(name))
    .slice(0, MAX_NAMES)) {
    rows.push(rowOf([key], [quoteOf(manifest[key])], `Client name in ${languageOf(key)}`));
  }
  for (const key of ['display_name', 'description']) {
    if (Object.hasOwn(manifest, key)) rows.push(rowOf([key], [quoteOf(manifest[key])]));
  }
  if (Object.hasOwn(manifest, 'logo_uri')) {
    const logo = manifest.logo_uri;
    const note =
      typeof logo === 'string' && logo.startsWith('/') ? [words('A path inside the platform', 'muted')] : [];
    rows.push(rowOf(['logo_uri'], [addressOf(logo), ...note]));
  }
  rows.push(rowOf(['enabled'], [enabledWords(own(manifest, 'enabled'))], 'Enabled'));
  const capabilities = own(manifest, 'capabilities');
  if (capabilities !== undefined && !isObject(capabilities)) {
    rows.push(rowOf(['capabilities'], [oddOf(capabilities, 'an object')]));
  }
  rows.push(...platformRows(manifest));
  return {
    id: 'app',
    pointer: '',
    title: 'App',
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
  if (enabled === undefined) return words('Switched on, as nothing else is said');
  if (enabled === true) return words('Switched on');
  return enabled === false ? words('Switched off', 'warning') : oddOf(enabled, 'true or false');
}

function platformRows(manifest: Record<string, unknown>): SummaryRow[] {
  return PLATFORM_KEYS.filter((key) => Object.hasOwn(manifest, key)).map((key) =>
    rowOf(
      [key],
      [
        key === 'client_secret'
          ? words('A credential. The platform writes it, and a request must not contain it.', 'warning')
          : words('The platform writes this key, and a request must not contain it.', 'warning'),
      ],
      key,
    ),
  );
}

function languageOf(key: string): string {
  const tag = TRANSLATION.exec(key)?.[1] ?? '';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
