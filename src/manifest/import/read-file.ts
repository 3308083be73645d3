import * as words from '#words/manifest/import/refusals';
import { type DecodedFile, decodeFile } from './decode-file';
import { sizeRefusal } from './read-import';

/** What is needed of a browser's `File`: its size in bytes, and the bytes. */
type FileLike = { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };

/** Reads a file as text, as `decodeFile` does. Refuses what is too large before it reads it. Never rejects. */
export async function readTextFile(file: FileLike): Promise<DecodedFile> {
  const refusal = sizeRefusal(file.size);
  if (refusal) return { ok: false, message: refusal };
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, message: words.unreadableFile };
  }
}
