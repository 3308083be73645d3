import fc from 'fast-check';
import { expect } from 'vitest';
import { formatText } from '../../features/json/format-text';
import { canonicalJson } from '../../lib/json/canonical';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { fuzz, jsonText, nearlyJson } from '../../lib/test-support/fuzz';
import { lineAt, positionAt } from '../../lib/text/text-position';
import { advise } from '../advice/advise';
import { check } from '../check/check';
import { summarise } from '../summary/summarise';
import { readTextFile } from './read-file';
import { readImport } from './read-import';
import { proposeRepair } from './repair';
import { visibleKeys } from './visible-keys';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const files = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .tuple(
      fc.oneof(jsonText, nearlyJson),
      fc.constantFrom('', '\uFEFF', 'PK\x03\x04', '\x1f\x8b'),
      fc.constantFrom(utf8, utf16, swapped),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
    )
    .map(([text, mark, encode, changes]) => {
      const bytes = encode(mark + text);
      for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
      return bytes;
    }),
);

fuzz(
  'any bytes as a file are read as they stand, or refused in a sentence',
  fc.asyncProperty(files, async (bytes) => {
    const read = await readTextFile(new File([Uint8Array.from(bytes)], 'any.json'));
    if (!read.ok) {
      expect(read.message).toMatch(/[.?]$/);
      return;
    }
    // Nothing is lost or added: the text is the bytes.
    const again = { 'utf-8': utf8, 'utf-16le': utf16, 'utf-16be': swapped }[read.encoding];
    const text = [...again(read.text)];
    expect(text).toEqual([...bytes].slice(bytes.length - text.length));
    const reading = readImport(read.text);
    if (reading.kind === 'failure') expect(reading.message).toMatch(/[.?]$/);
    else if (reading.kind === 'manifest') expect(isObject(JSON.parse(reading.text))).toBe(true);
    else for (const record of reading.records) expect(isObject(JSON.parse(record.text))).toBe(true);
  }),
);

function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

fuzz(
  'any text in the JSON pane is read as JSON.parse reads it, or told where it breaks',
  fc.asyncProperty(fc.oneof(nearlyJson, jsonText), async (text) => {
    const { parsed, problems } = check(text);
    expect(parsed.ok).toBe(jsonOf(text) !== undefined);
    if (parsed.ok) {
      for (const { message, pointer } of [...problems, ...advise(parsed.value)]) {
        expect(message).not.toBe('');
        expect(pointer).toMatch(/^(\/|$)/);
      }
      summarise(parsed.value, text);
      const formatted = await formatText(text);
      expect(formatted && canonicalJson(formatted.text)).toBe(canonicalJson(text));
      expect(formatted && (await formatText(formatted.text))?.edits).toEqual([]);
      return;
    }
    expect(problems).toHaveLength(1);
    const { offset, line, column, lineText, message } = parsed.problem;
    expect(message).not.toBe('this is not JSON');
    expect({ line, column }).toEqual(positionAt(text, offset));
    expect(lineText).toBe(lineAt(text, line));
  }),
);

fuzz(
  'a repair of any text is sound, and keeps every visible key',
  fc.property(nearlyJson, (text) => {
    const repair = proposeRepair(text);
    if (!repair) return;
    expect(parse(repair.text).ok).toBe(true);
    expect(readImport(repair.text).kind).not.toBe('failure');
    // As it stands there, or escaped.
    const isKept = (key: string) =>
      [key, JSON.stringify(key).slice(1, -1)].some((written) => repair.text.includes(written));
    expect(visibleKeys(text).filter((key) => !isKept(key))).toEqual([]);
  }),
);
