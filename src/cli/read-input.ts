import { readFile } from 'node:fs/promises';
import { parse } from '../lib/json/parse';
import { syntaxSentence } from '../lib/json/syntax';
import { decodeFile } from '../manifest/import/decode-file';
import { BYTE_ORDER_MARK, sizeRefusal } from '../manifest/import/read-import';
import { Failure } from './command';

/** A text that was read, and how it was written, so that it can be written back the same way. */
export type Input = {
  /** The name of the file as it was given; `-` for standard input. */
  name: string;
  text: string;
  encoding: Encoding;
};

type Encoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be';

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
  const { text } = decoded;
  // A job that wrote nothing is no manifest with a mistake in it.
  if (text.replace(BYTE_ORDER_MARK, '').trim() === '') throw new Failure(`${name}: There is nothing in it.`);
  const hasMark = text.startsWith(BYTE_ORDER_MARK);
  if (decoded.encoding === 'utf-16')
    return { name, text, encoding: bytes[0] === 0xff ? 'utf-16le' : 'utf-16be' };
  return hasMark
    ? { name, text: text.slice(BYTE_ORDER_MARK.length), encoding: 'utf-8-mark' }
    : { name, text, encoding: 'utf-8' };
}

/** The same for a text that has to be JSON. */
export async function readJson(name: string): Promise<Input & { value: unknown }> {
  const input = await readInput(name);
  const parsed = parse(input.text);
  if (!parsed.ok) throw new Failure(`${name}: ${syntaxSentence(parsed.problem)}`);
  return { ...input, value: parsed.value };
}

/** A text as the bytes of a file that was written in `encoding`. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const marked = BYTE_ORDER_MARK + text;
  if (encoding === 'utf-8-mark') return Buffer.from(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
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
