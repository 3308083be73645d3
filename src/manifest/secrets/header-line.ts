import { isHeaderName } from '../schema/formats/header-name';

/** A header's line as tools copy it: `Authorization: Bearer …`. */
export type HeaderLine = { name: string; value: string };

/** Cuts a header's line at its colon (RFC 9110, section 5); undefined for a text that is no line with a name and a value. */
export function headerLine(text: string): HeaderLine | undefined {
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(0, colon)).trim();
  const value = text.slice(colon + 1).trim();
  return value !== '' && isHeaderName(name) ? { name, value } : undefined;
}
