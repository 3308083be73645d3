import { decodeLink } from '../../manifest/link/decode';
import { parse } from '../../manifest/parse';

/** Bytes; a manifest of more is none. */
const MAX_SIZE = 5_000_000;

/** The same from a file, which is not read where it is too large. */
export async function readOtherFile(file: File): Promise<ReturnType<typeof readOther>> {
  if (file.size > MAX_SIZE) return { ok: false, message: 'This file is over 5 MB, which no manifest is.' };
  return readOther(await file.text());
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
