import { compareTexts } from './compare';
import { counted } from './duration';
import { type Change, editText } from './edit';
import { recordsOf } from './import/records';
import { isObject, parse } from './parse';
import { PLATFORM_KEYS } from './platform-keys';
import { valueAt } from './pointer';
import { syntaxSentence } from './syntax';
import { keyOf, readTree } from './tree';

/** What the answer of the installation API says of what was sent. Nothing in it holds a value of `client_secret`. */
export type InstallCheck =
  /** The answer cannot be read, or has nothing in it to compare with; `message` says why and what to do. */
  | { kind: 'unreadable'; message: string }
  | {
      kind: 'same' | 'different';
      /** Each difference as one line; empty for `same`. "added" is what only the installation has. */
      differences: string[];
      /** Keys that the platform wrote into the installation, in the order of the answer. */
      platformKeys: string[];
      /** What else the reader should know, as sentences. */
      remarks: string[];
    };

/** The most that is read, in UTF-16 characters. */
const MAX_LENGTH = 5_000_000;

/**
 * Compares what was installed with what was sent: layout and key order make no difference, every digit of a number does. Keys
 * that only the platform writes are expected in the answer. Never throws, and keeps nothing of the answer.
 * @param sent the manifest, JSON that `parse` accepts
 * @param answer one installation or a list of them, as the API returns them; the head of an HTTP answer may stand in front
 */
export function checkInstallation(sent: string, answer: string): InstallCheck {
  try {
    return checkBody(sent, answer.replace(/^\ufeff/, '').replace(/^\s*HTTP\/[\s\S]{0,20000}?\r?\n\r?\n/, ''));
  } finally {
    // The last tree that was read is kept, and with it its text: this one may hold the secret.
    readTree('');
  }
}

/** A text without the values of `client_secret`, whether it is JSON or was cut: for what must stay on the page. */
export function blankSecrets(text: string): string {
  return text.replace(/(client_secret"?'?\s*[:=]\s*)("(?:[^"\\\n]|\\.)*"?|[^\s,}]+)/gi, '$1""');
}

function checkBody(sent: string, answer: string): InstallCheck {
  if (answer.trim() === '') return unreadable('Paste the answer of the installation API first.');
  if (answer.length > MAX_LENGTH) return unreadable('This is over 5 MB, which no answer is.');
  const parsed = parse(answer);
  if (!parsed.ok) {
    return unreadable(`${syntaxSentence(parsed.problem)} Copy the whole answer, from the first bracket on.`);
  }
  if (Array.isArray(parsed.value)) return checkList(sent, recordsOf(answer));
  if (!isObject(parsed.value)) return unreadable('This is no installation: an object or a list is expected.');
  return isInstallation(parsed.value)
    ? checkOne(sent, answer, [])
    : unreadable(
        'This is no installation: it has no client_name. If the platform refused the request, its reason stands in the answer.',
      );
}

function checkList(sent: string, records: readonly { text: string; name?: string; position: number }[]) {
  const name = nameIn(sent);
  const checks = records.map(({ text, name: own, position }) => ({
    isNamed: own === name,
    position,
    check: checkOne(sent, text, []),
  }));
  const same = checks.find(({ check }) => check.kind === 'same');
  const named = checks.filter(({ isNamed }) => isNamed);
  const [nearest] = named.sort((a, b) => a.check.differences.length - b.check.differences.length);
  const taken = same ?? nearest;
  if (!taken) {
    return unreadable(
      `The answer holds ${counted(records.length, 'installation')}, and none of them has the client_name of this manifest.`,
    );
  }
  const remark = `The answer is a list: number ${taken.position} of ${records.length} was compared.`;
  const others = named.length > 1 ? [`${named.length} installations in it have this client_name.`] : [];
  return { ...taken.check, remarks: [remark, ...others, ...taken.check.remarks] };
}

function checkOne(sent: string, installed: string, remarks: string[]) {
  const keys = platformKeys(installed);
  const found = compareTexts(withoutKeys(sent, platformKeys(sent)), withoutKeys(installed, keys));
  const value = valueIn(installed);
  const isFilledIn = ({ kind, pointer }: { kind: string; pointer: string }) =>
    kind === 'added' && isDefault(pointer, valueAt(value, pointer));
  const differences = found.filter((difference) => !isFilledIn(difference));
  const filledIn = found.filter(isFilledIn).map(({ pointer }) => pointer.slice(1));
  if (filledIn.length > 0) remarks.push(`The platform filled in its defaults: ${filledIn.join(', ')}.`);
  return {
    kind: differences.length === 0 ? ('same' as const) : ('different' as const),
    differences: differences.map(({ words }) => words),
    platformKeys: [...new Set(keys)],
    remarks: value.deleted === true ? [...remarks, 'It is marked as deleted.'] : remarks,
  };
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

function isInstallation(value: Record<string, unknown>): boolean {
  return Object.hasOwn(value, 'client_name') || Object.hasOwn(value, 'client_id');
}

function valueIn(text: string): Record<string, unknown> {
  const parsed = parse(text);
  return parsed.ok && isObject(parsed.value) ? parsed.value : {};
}

function nameIn(text: string): string | undefined {
  const name = valueIn(text).client_name;
  return typeof name === 'string' ? name : undefined;
}

function unreadable(message: string): InstallCheck {
  return { kind: 'unreadable', message };
}
