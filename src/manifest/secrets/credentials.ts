import type { Node } from 'jsonc-parser';
import * as words from '#words/manifest/secrets';
import { childPointer } from '../../lib/json/pointer';
import { keyOf, readTree } from '../../lib/json/tree';
import { applyApart } from '../../lib/text/text-edit';
import { type HeaderLine, headerLine } from './header-line';

/** A value that should not travel without somebody's decision. */
export type Credential = {
  pointer: string;
  /** What it is called: the header's name, or `client_secret`. */
  name: string;
  /** Where the value stands in the text, in UTF-16 characters. */
  offset: number;
  length: number;
};

/** What stands in a shared text where a credential was left out. A text, so that the manifest keeps its shape. */
export const WITHHELD = '(withheld by the sender)';

/** What a header without a name is called. */
export const NO_NAME = words.noName;

const SECRET_NAME =
  /auth(?!ors?($|[^a-z]))|token|secret|passw|pwd|passphrase|credential|signature|session|cookie|bearer|jwt|hmac|(api|access|subscription|shared|private)[-_]?key|(^|[^a-z])(key|pass|passcode|pin|otp|totp|sig|creds?)([^a-z]|$)/;
/** What well-known services and JSON Web Tokens begin with. */
const KNOWN_TOKEN = /^(eyJ[\w-]+\.|sk[-_]|pk[-_]|gh[pousr]_|github_pat_|xox[a-z]-|AKIA|AIza|glpat-)/;
const SECRET_VALUE = [
  // A scheme in front: Bearer, Basic and their like.
  /^(basic|bearer|digest|negotiate|token|api-?key)\s+\S/i,
  KNOWN_TOKEN,
  // Long runs of letters and digits together, as keys have them, UUIDs included; or of digits alone.
  /^(?=.*\d)(?=.*[A-Za-z])[\w+/=.~-]{20,}$/,
  /^\d{20,}$/,
  // Addresses with a password, or with a parameter that says it is one.
  /^https?:\/\/[^/?#@\s]*@/i,
  /^https?:\/\/[^\s?#]*[?#](?:[^\s&]*&)*?(?:\w*(?:token|key|secret|password|signature)|code|sig|pwd)=\S/i,
  // One word of small and capital letters, digits and signs, as people are made to choose passwords.
  /^(?!\w+:\/\/)(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#$^*?].)\S{8,64}$/,
];

/** Whether a name, of a header or of a parameter in an address, says that its value is a credential. */
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name.toLowerCase());

/** Whether a text looks like a credential by itself: a token, a key, a password. */
export function isSecretValue(value: string): boolean {
  // The beginning tells; some patterns run out of stack on millions of characters.
  const start = value.trim().slice(0, 4_096);
  return SECRET_VALUE.some((pattern) => pattern.test(start));
}

/** Whether a token that is known by its beginning stands somewhere in a text that people read. */
export function holdsToken(text: string): boolean {
  return wordsOf(text).some((word) => word.length >= 16 && /\d/.test(word) && KNOWN_TOKEN.test(word));
}

/** The words of a text that people read, without the signs around them; of its first 4,096 characters. */
export const wordsOf = (text: string): string[] => text.slice(0, 4_096).split(/[\s"'`=:,;()<>]+/u);

/**
 * Credentials in a document: every `client_secret`, and values of webhook headers that look like one by the header's name or
 * by themselves, those in a line that stands as a name included. Empty values and those withheld already are none. Duplicate
 * keys count, each of them.
 * @param text JSON that `parse` accepts
 */
export function findCredentials(text: string): Credential[] {
  return collect(text).filter(({ withheld }) => !withheld);
}

/** The places of a text whose values were left out, in its order. Same input as `findCredentials`. */
export function findWithheld(text: string): { pointer: string; name: string }[] {
  return findWithheldValues(text).map(({ pointer, name }) => ({ pointer, name }));
}

/** The same with where in the text they stand. */
export function findWithheldValues(text: string): Credential[] {
  return collect(text).filter(({ withheld }) => withheld);
}

/** The text without the given values; everything else stays, character for character. */
export function withhold(text: string, credentials: readonly Credential[]): string {
  const inOrder = [...credentials].sort((a, b) => a.offset - b.offset);
  const content = JSON.stringify(WITHHELD);
  return applyApart(
    text,
    inOrder.map(({ offset, length }) => ({ offset, length, content })),
  );
}

type Found = Credential & { withheld: boolean };

function collect(text: string): Found[] {
  const root = readTree(text);
  const found: Found[] = [];
  const walk = (node: Node, pointer: string) => {
    // The key is asked for first: it costs less than to look at the pointers of a hundred thousand objects.
    const own = node.children?.some((child) => /^header_(name|value)$/.test(keyOf(child)))
      ? inHeader(node, pointer)
      : [];
    const whole = own.length > 0 ? new Set(own.map(({ offset }) => offset)) : undefined;
    for (const value of own) found.push(value);
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') {
        walk(child, childPointer(pointer, index));
        continue;
      }
      const value = child.children?.[1];
      // What is left out whole is left out once, whatever stands in it.
      if (!value || whole?.has(value.offset)) continue;
      const key = keyOf(child);
      const place = childPointer(pointer, key);
      if (key === 'client_secret' && !isEmpty(value)) found.push(credential(value, place, key));
      else walk(value, place);
    }
  };
  if (root) walk(root, '');
  return found.sort((a, b) => a.offset - b.offset);
}

function inHeader(node: Node, pointer: string): Found[] {
  if (!/^\/capabilities\/webhooks\/[^/]+\/headers\/\d+$/.test(pointer)) return [];
  const values = (key: string) =>
    (node.children ?? []).flatMap((child) => (keyOf(child) === key && child.children?.[1]) || []);
  const lines = values('header_name').map((node) => ({ node, line: headerLine(String(node.value)) }));
  const names = lines.map(({ node, line }) => line?.name ?? String(node.value));
  const name = names.at(-1) || NO_NAME;
  const namesSecret = names.some(isSecretName);
  // A whole line that was pasted where the name goes carries its value with it.
  const asNames = lines
    .filter(({ node, line }) => node.value === WITHHELD || (line && holdsSecret(line)))
    .map(({ node, line }) => credential(node, `${pointer}/header_name`, line?.name ?? NO_NAME));
  const asValues = values('header_value')
    .filter((value) => !isEmpty(value))
    .filter((value) => namesSecret || value.value === WITHHELD || looksSecret(value))
    .map((value) => credential(value, `${pointer}/header_value`, name));
  return [...asNames, ...asValues];
}

const holdsSecret = ({ name, value }: HeaderLine): boolean => isSecretName(name) || isSecretValue(value);

const looksSecret = ({ value }: Node): boolean => typeof value === 'string' && isSecretValue(value);

const isEmpty = ({ type, value }: Node): boolean => type === 'null' || value === '';

function credential(node: Node, pointer: string, name: string): Found {
  const { offset, length, value } = node;
  return { pointer, name, offset, length, withheld: value === WITHHELD };
}
