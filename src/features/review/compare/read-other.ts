import * as words from '#words/features/review/compare';
import { parse } from '../../../lib/json/parse';
import { readTextFile } from '../../../manifest/import/read-file';
import { decodeLink } from '../../../manifest/link/decode';
import { pastedLink } from '../../../manifest/link/pasted-link';

/** JSON as chats and forges show it, between two lines of backticks. */
const FENCED = /^\s*```\w*[ \t]*\r?\n([\s\S]*?)\n?```\s*$/;

/** A manifest to compare with: JSON as it is, or the text that a link carries. A failure is told in a sentence. */
export function readOther(
  raw: string,
): { ok: true; text: string; isLink: boolean } | { ok: false; message: string } {
  const bare = raw.replace(/^\ufeff/, '');
  const text = FENCED.exec(bare)?.[1] ?? bare;
  const parsed = parse(text);
  const asJson = { ok: true, text, isLink: false } as const;
  // A link in quotes is JSON as well.
  if (parsed.ok && typeof parsed.value !== 'string') return asJson;
  const link = pastedLink(text);
  if (link && 'message' in link) return { ok: false, message: link.message };
  const decoded = link && decodeLink(link.payload);
  if (decoded?.kind === 'ok' && parse(decoded.text).ok) return { ok: true, text: decoded.text, isLink: true };
  if (parsed.ok) return asJson;
  const { line, column, message } = parsed.problem;
  return {
    ok: false,
    message: words.neitherLinkNorJson(line, column, message),
  };
}

/** The same of a file, which is not read where it is too large. A failure names the file. */
export async function readOtherFile(file: File): Promise<ReturnType<typeof readOther>> {
  const read = await readTextFile(file);
  const other = read.ok ? readOther(read.text) : read;
  return other.ok ? other : { ok: false, message: `${file.name}: ${other.message}` };
}
