import { frame } from '../../manifest/link/frame';
import { findPayload } from '../../manifest/link/transport';

/** A link of this editor in a text: mended and ready for an address, or a sentence on what happened to it. */
export type PastedLink = { payload: string } | { message: string };

/**
 * Looks for a link in what should have been JSON: alone, or in a whole mail, as mail and chat programs leave it.
 * Undefined where there is none. Never throws.
 */
export function pastedLink(text: string): PastedLink | undefined {
  // Broken JSON is told where it breaks, whatever addresses stand in it.
  if (/^[\s\uFEFF]*(?:[{"]|\[(?![^\]\n]{0,200}\]\())/.test(text)) return undefined;
  const found = findPayload(text);
  if (found.kind === 'ok') return { payload: frame(found.body) };
  return found.kind === 'damaged' ? { message: found.message } : undefined;
}
