import * as words from '#words/features/files/import';
import { readTextFile } from '../../../manifest/import/read-file';
import { readImport } from '../../../manifest/import/read-import';
import { applyImport } from './apply-import';

/** What an import dialog opens with: a text, where it came from, or why a file could not be read. */
export type ImportStart = {
  text?: string;
  fileName?: string;
  wasUtf16?: boolean;
  error?: string;
  /** What the file most likely reads, where it is not in UTF-8. */
  guess?: string;
};

/** Reads a file as text. Refuses what is too large before it reads it. Never rejects. */
export async function readFile(file: File): Promise<ImportStart> {
  const fileName = file.name;
  const read = await readTextFile(file);
  if (!read.ok)
    return { fileName, error: read.message, ...(read.guess !== undefined && { guess: read.guess }) };
  return { fileName, text: read.text, ...(read.encoding !== 'utf-8' && { wasUtf16: true }) };
}

/** Opens a read file as the document where it is a manifest; gives false where somebody has to look at it first. */
export async function openIfManifest({ text, fileName, wasUtf16 }: ImportStart): Promise<boolean> {
  if (text === undefined) return false;
  const reading = readImport(text);
  if (reading.kind !== 'manifest') return false;
  await applyImport(reading.text, {
    source: fileName ?? words.pastedText,
    hadByteOrderMark: reading.hadByteOrderMark,
    wasUtf16: wasUtf16 ?? false,
  });
  return true;
}

/** A file dropped on the page: opened at once, or what the import dialog has to open with. */
export async function importFile(file: File): Promise<ImportStart | undefined> {
  const start = await readFile(file);
  return (await openIfManifest(start)) ? undefined : start;
}
