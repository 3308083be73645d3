import { compareTexts, type Difference } from './compare';
import { findWithheld, WITHHELD } from './credentials';
import { collectDuplicates } from './duplicates';
import { counted } from './duration';
import { type Change, editText } from './edit';
import { recordsOf } from './import/records';
import { readAnswer } from './install-answer';
import { takeWithheld } from './install-values';
import { isObject, parse } from './parse';
import { placeInWords } from './place';
import { PLATFORM_KEYS } from './platform-keys';
import { valueAt } from './pointer';
import { keyOf, readTree } from './tree';
import { visibleText } from './visible-text';

/** What the answer of the installation API says of what was sent. Nothing in it holds a value of `client_secret`. */
export type InstallCheck =
  /** The answer cannot be read, or has nothing in it to compare with; `message` says why and what to do. */
  | { kind: 'unreadable'; message: string }
  | {
      /** `except`: the same, but for values that were withheld here. `gone`: marked as deleted, so nothing is installed. */
      kind: 'same' | 'except' | 'different' | 'gone';
      /** Each difference as one line; filled for `different` only. "added" is what only the installation has. */
      differences: string[];
      /** The names of the values that were withheld here and cannot be compared, each once. */
      withheld: string[];
      /** How many such values there are. */
      withheldCount: number;
      /** Keys that the platform wrote into the installation, in the order of the answer. */
      platformKeys: string[];
      /** What else the reader should know, as sentences. */
      remarks: string[];
    };
type Compared = Exclude<InstallCheck, { kind: 'unreadable' }>;

/** Keys whose values are never repeated, whoever calls a secret what. */
const SECRET_KEY = /secret|passw|token|credential|key/i;
/** The most keys that are named as standing twice. */
const MAX_KEYS = 10;

/**
 * Compares what was installed with what was sent: layout and key order make no difference, every digit of a number does. Keys
 * that only the platform writes are expected in the answer, and a deleted record is never what is installed. Never throws, and
 * keeps nothing of the answer.
 * @param sent the manifest, JSON that `parse` accepts; values in it may have been withheld
 * @param answer one installation or a list of them as the API returns them, read by `readAnswer`
 */
export function checkInstallation(sent: string, answer: string): InstallCheck {
  try {
    return checkAnswer(sent, answer);
  } finally {
    // The last tree that was read is kept, and with it its text: this one may hold the secret.
    readTree('');
  }
}

function checkAnswer(sent: string, answer: string): InstallCheck {
  const read = readAnswer(answer);
  if (!read.ok) return unreadable(read.message);
  const { text, value, remarks } = read;
  const check = Array.isArray(value) ? checkList(sent, text) : checkRecord(sent, text, value);
  return check.kind === 'unreadable' ? check : { ...check, remarks: [...check.remarks, ...remarks] };
}

function checkRecord(sent: string, text: string, value: unknown): InstallCheck {
  if (!isObject(value)) return unreadable('This is no installation: an object or a list is expected.');
  if (Object.hasOwn(value, 'client_name') || Object.hasOwn(value, 'client_id')) {
    return isDeleted(text) ? gone([]) : checkOne(sent, text);
  }
  const reason = reasonIn(value);
  return unreadable(
    `This is no installation: it has no client_name. ${
      reason ? `It says: ${reason}` : 'If the platform refused the request, its reason stands in the answer.'
    }`,
  );
}

function checkList(sent: string, answer: string): InstallCheck {
  const records = recordsOf(answer);
  const name = nameIn(sent);
  const named = records.filter((record) => record.name === name);
  const live = named.filter(({ text }) => !isDeleted(text));
  const deleted = named.length - live.length;
  const found = live.map(({ text, position }) => ({ position, check: checkOne(sent, text) }));
  const [nearest] = found.sort((a, b) => a.check.differences.length - b.check.differences.length);
  if (!nearest) {
    if (deleted > 0)
      return gone([`The answer is a list: ${counted(deleted, 'record')} of this client_name.`]);
    return unreadable(
      `The answer holds ${counted(records.length, 'installation')}, and none of them has the client_name of this manifest.`,
    );
  }
  const { position, check } = nearest;
  const remarks = [
    `The answer is a list: number ${position} of ${records.length} was compared.`,
    ...(live.length > 1 ? [`${live.length} installations in it have this client_name.`] : []),
    ...(deleted > 0
      ? [`${counted(deleted, 'record')} of this client_name left out: marked as deleted.`]
      : []),
  ];
  return { ...check, remarks: [...remarks, ...check.remarks] };
}

function checkOne(sent: string, installed: string): Compared {
  const keys = platformKeys(installed);
  const bare = withoutKeys(installed, keys);
  const { text, taken } = takeWithheld(withoutKeys(sent, platformKeys(sent)), bare);
  const placeholders = new Set(findWithheld(bare).map(({ pointer }) => pointer));
  const value = valueIn(installed);
  const isFilledIn = ({ kind, pointer }: Difference) =>
    kind === 'added' && isDefault(pointer, valueAt(value, pointer));
  // Where the words of a placeholder were installed, that is what is told.
  const found = compareTexts(text, bare).filter(({ pointer }) => !placeholders.has(pointer));
  const differences = [
    ...found.filter((difference) => !isFilledIn(difference)).map(wordsOf),
    ...[...placeholders].map(
      (pointer) => `${placeInWords(pointer)}: “${WITHHELD}” stands there in place of the value`,
    ),
  ];
  return {
    kind: differences.length > 0 ? 'different' : taken.length > 0 ? 'except' : 'same',
    differences,
    withheld: [...new Set(taken.map(({ name }) => name))],
    withheldCount: taken.length,
    platformKeys: [...new Set(keys)],
    remarks: [
      ...defaultsRemark(found.filter(isFilledIn).map(({ pointer }) => pointer.slice(1))),
      ...duplicatesRemark(installed),
    ],
  };
}

/** A difference in words that repeat no secret: the platform's own would otherwise stand there as something added. */
function wordsOf({ kind, pointer, words }: Difference): string {
  return SECRET_KEY.test(pointer) ? `${placeInWords(pointer)} ${kind}` : words;
}

function defaultsRemark(filledIn: readonly string[]): string[] {
  return filledIn.length > 0 ? [`The platform filled in its defaults: ${filledIn.join(', ')}.`] : [];
}

function duplicatesRemark(installed: string): string[] {
  const places: string[] = [];
  const add = (place: string, key = '') => {
    const around = place === '' ? '' : ` (${placeInWords(place)})`;
    places.push(`“${visibleText(key.slice(0, 80))}”${around}`);
  };
  collectDuplicates(installed, { add, problems: () => [] });
  if (places.length === 0) return [];
  const more = places.length > MAX_KEYS ? ` and ${places.length - MAX_KEYS} more` : '';
  return [
    `Keys that stand more than once in the answer, of which only the last was compared: ${places.slice(0, MAX_KEYS).join(', ')}${more}.`,
  ];
}

// What the platform takes where a key is left out, and the one capability that its own records hold besides.
const DEFAULTS: readonly (readonly [RegExp, unknown])[] = [
  [/^\/enabled$/, true],
  [/^\/quick_launch_enabled$/, false],
  [/^\/capabilities\/webhooks\/[^/]+\/max_retries$/, 0],
  [/^\/capabilities\/webhooks\/[^/]+\/headers$/, []],
  [/^\/capabilities\/broadcast$/, { enabled: false }],
];

function isDefault(pointer: string, value: unknown): boolean {
  return DEFAULTS.some(
    ([place, taken]) => place.test(pointer) && JSON.stringify(taken) === JSON.stringify(value),
  );
}

function platformKeys(text: string): string[] {
  return (readTree(text)?.children ?? []).map(keyOf).filter((key) => PLATFORM_KEYS.includes(key));
}

function withoutKeys(text: string, keys: readonly string[]): string {
  const removals = keys.map((key): Change => ({ op: 'remove', pointer: `/${key}` }));
  return editText(text, removals).text;
}

function isDeleted(text: string): boolean {
  return valueIn(text).deleted === true;
}

function valueIn(text: string): Record<string, unknown> {
  const parsed = parse(text);
  return parsed.ok && isObject(parsed.value) ? parsed.value : {};
}

/** The name as `recordsOf` gives it: none where it is blank. */
function nameIn(text: string): string | undefined {
  const name = valueIn(text).client_name;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/** Why the platform refused a request, in its own words, where it says so in one of the usual places. */
function reasonIn(value: Record<string, unknown>): string | undefined {
  const places = ['/error/message', '/message', '/error_description', '/error'];
  const reason = places.map((place) => valueAt(value, place)).find((one) => typeof one === 'string');
  if (typeof reason !== 'string' || reason.trim() === '') return undefined;
  // A platform may repeat the token that it refuses.
  return `“${visibleText(reason.slice(0, 300).replace(/(?=\S*\d)[\w+/=~.-]{16,}/g, '…'))}”.`;
}

function gone(remarks: string[]): Compared {
  return { kind: 'gone', differences: [], withheld: [], withheldCount: 0, platformKeys: [], remarks };
}

function unreadable(message: string): InstallCheck {
  return { kind: 'unreadable', message };
}
