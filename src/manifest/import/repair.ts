import { jsonrepair } from 'jsonrepair';
import * as words from '#words/manifest/import/report';
import { parse } from '../../lib/json/parse';
import { type Difference, diffSequences } from '../../lib/text/sequence-diff';
import { propertyOrder } from '../schema/schema';
import { readImport } from './read-import';
import { keepsVisibleKeys } from './visible-keys';

/** A proposal to look at, never a change by itself. */
export type Repair = {
  /** Strict JSON: a manifest, or a list of records. */
  text: string;
  /** What was done, in a few words each: "2 commas", "1 comment". */
  repairs: string[];
};

/** Longer texts get no proposal: nobody could read the difference, and it would hold up the page. */
const MAX_LENGTH = 500_000;

/** Repairs broken JSON; undefined where it cannot, or where a key that is visible in the text would be lost. */
export function proposeRepair(broken: string): Repair | undefined {
  if (broken.length > MAX_LENGTH) return undefined;
  const inner = withoutProse(broken);
  if (inner) return inner;
  const text = repaired(broken.replace(/^\uFEFF/, ''));
  if (text === undefined || readImport(text).kind === 'failure') return undefined;
  return keepsVisibleKeys(broken, text) ? { text, repairs: repairsBetween(broken, text) } : undefined;
}

/** JSON that is sound in itself, with a mail or a chat around it. */
function withoutProse(broken: string): Repair | undefined {
  const fenced = /^[^`]*```\w*[ \t]*\r?\n([^`]*?)\r?\n[ \t]*```[^`]*$/.exec(broken);
  const text = (fenced?.[1] ?? broken.slice(broken.indexOf('{'), broken.lastIndexOf('}') + 1)).trim();
  if (text === '' || !parse(text).ok || readImport(text).kind === 'failure') return undefined;
  // Signs of JSON around it would be a part of the manifest that gets lost.
  const around = broken.replace(text, '');
  if (/[{}[\]]|["'”]\s*:/.test(around) || namesKey(around)) return undefined;
  if (!fenced) return { text, repairs: [words.textAroundJson] };
  return {
    text,
    repairs: [/\S/.test(around.replace(/```\w*/g, '')) ? words.textAroundFence : words.codeFence],
  };
}

/** Whether a text sets a key of the manifest: `scope: x`, `client_name = "y"`. */
function namesKey(text: string): boolean {
  const known = new Set(propertyOrder([]));
  return [...text.matchAll(/(?<![A-Za-z_])([A-Za-z_]+)["'”]?\s*[:=]/g)].some(([, key = '']) =>
    known.has(key),
  );
}

function repaired(broken: string): string | undefined {
  try {
    // What stood around the JSON, such as a code fence, leaves empty lines behind.
    return jsonrepair(broken).trim();
  } catch {
    return undefined;
  }
}

type Token = { raw: string; content: string };

const TOKEN =
  /```\w*|(?<!:)\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|[“”„‘’‚][^“”„‘’‚\n]*[“”‘’]?|[{}[\],:]|[^\s{}[\],:"'“”„‘’‚]+/g;

// Two texts with the same letters are the same token, whatever their quotes.
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(([raw]) => ({ raw, content: raw.replace(/^["'“”„‘’‚]|["'“”„‘’‚]$/g, '') }));

function repairsBetween(before: string, after: string): string[] {
  const steps = diffSequences(tokensOf(before), tokensOf(after), (a, b) => a.content === b.content);
  const changed = steps.flatMap((step) => (step.kind === 'same' ? [] : [{ step, raw: rawOf(step) }]));
  const number = (pattern: RegExp) => changed.filter(({ raw }) => pattern.test(raw)).length;
  const commas = number(/^,$/);
  const comments = number(/^\/[/*]/);
  const brackets = number(/^[{}[\]]$/);
  const fences = number(/^```/);
  const quotes = steps.filter((step) => step.kind === 'same' && step.before.raw !== step.after.raw).length;
  const rest = changed.filter(({ raw }) => !/^(,|[{}[\]]|```.*|\/[/*][\s\S]*)$/.test(raw));
  const others = Math.max(
    rest.filter(({ step }) => step.kind === 'out').length,
    rest.filter(({ step }) => step.kind === 'in').length,
  );
  return [
    ...(commas > 0 ? [words.commas(commas)] : []),
    ...(quotes > 0 ? [words.quotesOf(quotes)] : []),
    ...(comments > 0 ? [words.comments(comments)] : []),
    ...(brackets > 0 ? [words.brackets(brackets)] : []),
    ...(fences > 0 ? [words.codeFence] : []),
    ...(others > 0 ? [words.otherPlaces(others)] : []),
  ];
}

const rawOf = (step: Difference<Token>): string => (step.kind === 'in' ? step.after.raw : step.before.raw);
