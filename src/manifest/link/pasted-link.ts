import * as words from '#words/manifest/link';
import { frame } from './frame';
import { findPayload } from './transport';

/** A link of this editor in a text: repaired and ready for an address, or a sentence on what happened to it. */
export type PastedLink = { payload: string } | { message: string };

/**
 * JSON, whatever addresses stand in it. Not what begins with a bracket around words or an address: links of Markdown, of Jira and
 * of boards, and shortcut files.
 */
const JSON_START = /^[\s\uFEFF]*(?:[{"]|\[\s{0,99}(?:[{["'\]]|-?\d(?!\d{0,9}\]:)))/;
/** An address alone in straight quotes, which is JSON, too. */
const QUOTED = /^\s*"(\s*https?:\/\/[^"]+)"[\s.,;]*$/i;
/** Windows may write other sections in front, whose names are no words: `[{000214A0-0000-...}]`. */
const SHORTCUT = /^\[InternetShortcut\]\s*$/im;
/** Mail gateways whose addresses do not hold the address that they stand for. */
const HIDING: readonly { host: RegExp; name: string }[] = [
  { host: /https?:\/\/[\w.-]{1,200}\.mimecast(?:protect)?\.com\//i, name: 'Mimecast' },
  { host: /https?:\/\/[\w.-]{1,200}\.protection\.sophos\.com\b/i, name: 'Sophos' },
  { host: /https?:\/\/link\.edgepilot\.com\//i, name: 'EdgePilot' },
];
/** What only a link of ours has. Prose with a `#` in it is no broken link. */
const OURS = /\?(?:#|%23)[\w-]{10}/;
const LONE_ADDRESS = /^\s*https?:\/\/[^\s?#]{1,2000}\?\S*\s*$/i;

/**
 * Looks for a link in what should have been JSON: alone, or in a whole mail, as mail and chat programs leave it.
 * Undefined where there is none. Never throws.
 */
export function pastedLink(pasted: string): PastedLink | undefined {
  const text = QUOTED.exec(pasted)?.[1] ?? pasted;
  // Broken JSON is told where it breaks, whatever addresses stand in it.
  if (JSON_START.test(text) && !SHORTCUT.test(text)) return undefined;
  const found = findPayload(text);
  if (found.kind === 'ok') return { payload: frame(found.body) };
  const gateway = HIDING.find(({ host }) => host.test(text));
  if (gateway) return { message: words.hiddenByGateway(gateway.name) };
  if (found.kind === 'none' || found.reason === 'too-large') return undefined;
  return OURS.test(text) || LONE_ADDRESS.test(text) ? { message: found.message } : undefined;
}
