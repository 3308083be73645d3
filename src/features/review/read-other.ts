import { readTextFile } from '../../manifest/import/read-file';
import { decodeLink } from '../../manifest/link/decode';
import { parse } from '../../manifest/parse';

/** The same from a file, which is not read where it is too large. */
export async function readOtherFile(file: File): Promise<ReturnType<typeof readOther>> {
  const read = await readTextFile(file);
  return read.ok ? readOther(read.text) : read;
}

/** A manifest to compare with: JSON as it is, or the text that a link carries. A failure is told in a sentence. */
export function readOther(
  raw: string,
): { ok: true; text: string; isLink: boolean } | { ok: false; message: string } {
  const text = raw.replace(/^\ufeff/, '');
  const parsed = parse(text);
  if (parsed.ok) return { ok: true, text, isLink: false };
  const decoded = decodeLink(text.trim());
  if (decoded.kind === 'ok' && parse(decoded.text).ok) return { ok: true, text: decoded.text, isLink: true };
  if (decoded.kind === 'damaged') return { ok: false, message: decoded.message };
  const { line, column, message } = parsed.problem;
  return {
    ok: false,
    message: `This is neither a link nor JSON: read as JSON, it breaks at line ${line}, column ${column}: ${message}.`,
  };
}
