import { frame } from './frame';
import { findPayload } from './transport';

/** A link of this editor in a text: repaired and ready for an address, or a sentence on what happened to it. */
export type PastedLink = { payload: string } | { message: string };

/** JSON, whatever addresses stand in it; not a link as forges write it, `[words](address)`. */
const JSON_START = /^[\s\uFEFF]*(?:[{"]|\[(?![^\]\n]{0,200}\]\())/;
/** What only a link of ours has. Prose with a `#` in it is no broken link. */
const OURS = /\?(?:#|%23)[\w-]{10}/;
const LONE_ADDRESS = /^\s*https?:\/\/[^\s?#]{1,2000}\?\S*\s*$/i;

/**
 * Looks for a link in what should have been JSON: alone, or in a whole mail, as mail and chat programs leave it.
 * Undefined where there is none. Never throws.
 */
export function pastedLink(text: string): PastedLink | undefined {
  // Broken JSON is told where it breaks, whatever addresses stand in it.
  if (JSON_START.test(text)) return undefined;
  const found = findPayload(text);
  if (found.kind === 'ok') return { payload: frame(found.body) };
  if (found.kind === 'none' || found.reason === 'too-large') return undefined;
  return OURS.test(text) || LONE_ADDRESS.test(text) ? { message: found.message } : undefined;
}
