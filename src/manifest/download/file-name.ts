import * as words from '#words/manifest/download';

/** File systems end names at 255 bytes; this leaves room for the number, the ending and for " (1)". */
const MAX_BYTES = 190;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;

/**
 * The name of the file that an app's manifest is saved under: `com.example.MyConnector` gives
 * `com.example.MyConnector.manifest.json`, `My app` gives `my-app.manifest.json`, no usable name `manifest.json`.
 * Letters of every script stay; what a file system cannot hold, hides or treats in its own way goes. The number of a second version
 * and, where values were withheld, the word "incomplete" stand behind the name: `com.example.My.2.incomplete.manifest.json`.
 */
export function manifestFileName(clientName: unknown, content: ContentFacts = {}): string {
  const { version = 1, isIncomplete } = content;
  const name = safeName(clientName);
  const parts = [
    name || words.manifest,
    version > 1 && String(version),
    isIncomplete && words.incomplete,
    name && words.manifest,
    'json',
  ];
  return parts.filter(Boolean).join('.');
}

/** What a name may say of the content of its file. */
type ContentFacts = { version?: number; isIncomplete?: boolean };

function safeName(clientName: unknown): string {
  if (typeof clientName !== 'string') return '';
  const name = clientName
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trim();
  const cased = /\s/u.test(name) ? name.toLowerCase() : name;
  const safe = cased
    .replace(/\uFFFD|[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}/\\:*?"<>|]+/gu, '-')
    .replace(/-{2,}/g, '-');
  const short = trimEnds(shorten(trimEnds(safe)));
  return DEVICE.test(short) ? `app-${short}` : short;
}

// A leading dot hides a file, a trailing one is dropped by Windows.
const trimEnds = (name: string): string => name.replace(/^[-.]+|(?<![-.])[-.]+$/g, '');

function shorten(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
