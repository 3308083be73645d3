import * as words from '#words/document/drafts/set-aside';
import type { SetAside } from '../records';

/** What is said at the start of what could not be read. */
export function setAsideInWords(found: readonly SetAside[]): string {
  const [only] = found;
  const what =
    found.length === 1 && only ? words.oneSetAside(only.title, only.fault) : words.manySetAside(found.length);
  return `${what} ${words.nothingDeleted}`;
}

/**
 * Something that was set aside, as the text of a file: as it is, except for what JSON has no word for (an `undefined`, a
 * number without end, an object that holds itself), which is named.
 */
export function setAsideFile({ title, fault, at, records }: SetAside): string {
  const above: { shown: unknown; value: unknown }[] = [];
  const write = function (this: unknown, _key: string, value: unknown): unknown {
    while (above.length > 0 && above.at(-1)?.shown !== this) above.pop();
    if (typeof value === 'bigint' || typeof value === 'undefined')
      return `(${typeof value}: ${String(value)})`;
    if (typeof value === 'number' && !Number.isFinite(value)) return words.numberOf(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return words.bytes(value.byteLength);
    if (typeof value !== 'object' || value === null) return value;
    if (above.some((one) => one.value === value)) return words.sameAsAbove;
    const isGroup = value instanceof Map || value instanceof Set;
    const shown = isGroup ? { [value.constructor.name]: [...value] } : value;
    above.push({ shown, value });
    return shown;
  };
  return `${JSON.stringify({ title, fault, setAsideAt: at, records }, write, 2)}\n`;
}
