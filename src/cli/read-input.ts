import { readFile } from 'node:fs/promises';
import { parse } from '../lib/json/parse';
import { syntaxSentence } from '../lib/json/syntax';
import { decodeFile, type FileEncoding } from '../manifest/import/decode-file';
import { BYTE_ORDER_MARK, sizeRefusal } from '../manifest/import/read-import';
import { Failure } from './command';

/** A text that was read, and how it was written, so that it can be written back the same way. */
export type Input = {
  /** The name of the file as it was given; `-` for standard input. */
  name: string;
  text: string;
  encoding: Encoding;
};

type Encoding = { name: FileEncoding; hasMark: boolean };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'This file may not be read: its permissions forbid it.',
};

/** Reads a file, or standard input, as the page reads one. @throws Failure with the name in its sentence */
export async function readInput(name: string): Promise<Input> {
  const bytes = name === '-' ? await readStandardInput() : await readBytes(name);
  const refusal = sizeRefusal(bytes.length);
  if (refusal) throw new Failure(`${name}: ${refusal}`);
  const decoded = decodeFile(bytes);
  if (!decoded.ok) throw new Failure(`${name}: ${decoded.message}`);
  const { text, encoding } = decoded;
  // A job that wrote nothing is no manifest with a mistake in it.
  if (text.replace(BYTE_ORDER_MARK, '').trim() === '') throw new Failure(`${name}: There is nothing in it.`);
  const isMarked = text.startsWith(BYTE_ORDER_MARK);
  // A mark of UTF-16 is not in the text any more: no JSON begins with a byte like it.
  const hasMark = encoding === 'utf-8' ? isMarked : (bytes[0] ?? 0) >= 0xfe;
  return { name, text: isMarked ? text.slice(1) : text, encoding: { name: encoding, hasMark } };
}

/** The same for a text that has to be JSON. */
export async function readJson(name: string): Promise<Input & { value: unknown }> {
  const input = await readInput(name);
  const parsed = parse(input.text);
  if (!parsed.ok) throw new Failure(`${name}: ${syntaxSentence(parsed.problem)}`);
  return { ...input, value: parsed.value };
}

/** A text as the bytes of a file that was written in `encoding`. */
export function encode(text: string, { name, hasMark }: Encoding): Buffer {
  const marked = hasMark ? BYTE_ORDER_MARK + text : text;
  if (name === 'utf-8') return Buffer.from(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
}

async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new Failure(`${name}: ${reasonOf(error)}`);
  }
}

/** Why the system could not read or write a file, in a sentence. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `This file cannot be used: ${message}.`;
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
