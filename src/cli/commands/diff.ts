import { parse } from '../../lib/json/parse';
import { valueAt } from '../../lib/json/pointer';
import { counted } from '../../lib/text/plural';
import { visibleText } from '../../lib/text/visible-text';
import { compareTexts, type Difference } from '../../manifest/compare/compare';
import { readImport } from '../../manifest/import/read-import';
import type { ImportRecord } from '../../manifest/import/records';
import { editManifest } from '../../manifest/schema/edit-manifest';
import { platformKeyRemovals, platformKeysIn } from '../../manifest/schema/platform-keys';
import { type Command, Failure, type Output, STATUS } from '../command';
import { readInput } from '../read-input';

export const DIFF: Command = {
  usage: 'diff A B',
  summary: 'Tells in words what B adds, changes and removes.',
  help: `A may be what is installed: an answer of the installation API, or its list of all apps, of which the one with the
client name of B counts. Keys that only the platform writes are left out, and named on standard error.

Exit status: 0 where both have the same values, 1 where they differ, 2 where a file cannot be read.`,
  options: {},
  takes: { least: 2, most: 2 },
  async run({ positionals: [nameA = '', nameB = ''] }, output) {
    if (nameA === '-' && nameB === '-') throw new Failure('Only one of the two can be standard input.');
    const after = withoutPlatformKeys(nameB, await readManifest(nameB), output);
    const before = withoutPlatformKeys(nameA, await readManifest(nameA, nameIn(after)), output);
    const differences = compareTexts(before, after);
    output.out(`${[...differences.map(lineOf), summary(differences)].join('\n')}\n`);
    return differences.length === 0 ? STATUS.good : STATUS.found;
  },
};

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

const lineOf = ({ kind, words }: Difference): string => `${SIGNS[kind]} ${visibleText(words)}`;

/** `3 differences: 1 added, 2 removed.` */
function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'No differences.';
  const kinds = (['added', 'changed', 'removed'] as const).map((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count > 0 && `${count} ${kind}`;
  });
  return `${counted(differences.length, 'difference')}: ${kinds.filter(Boolean).join(', ')}.`;
}

/** The text of a manifest; out of a list of records, the one with this client name, or the only one. */
async function readManifest(name: string, wanted?: unknown): Promise<string> {
  const { text } = await readInput(name);
  const reading = readImport(text);
  if (reading.kind === 'manifest') return reading.text;
  if (reading.kind === 'failure') throw new Failure(`${name}: ${reading.message}`);
  return chooseRecord(name, reading.records, wanted).text;
}

function chooseRecord(name: string, records: readonly ImportRecord[], wanted: unknown): ImportRecord {
  const named = records.filter((record) => record.name !== undefined && record.name === wanted);
  const [record, ...others] = records.length === 1 ? records : named;
  if (record && others.length === 0) return record;
  const found = record
    ? `${counted(named.length, 'record')} of this list have the client name "${String(wanted)}"`
    : typeof wanted === 'string'
      ? `No record of this list has the client name "${wanted}"`
      : `This is a list of ${counted(records.length, 'record')}`;
  throw new Failure(`${name}: ${visibleText(found)}. Save the one that is meant as a file.`);
}

function nameIn(text: string): unknown {
  const parsed = parse(text);
  return parsed.ok ? valueAt(parsed.value, '/client_name') : undefined;
}

function withoutPlatformKeys(name: string, text: string, { say }: Output): string {
  const keys = platformKeysIn(text);
  if (keys.length === 0) return text;
  say(`${name}: left out what the platform writes: ${[...new Set(keys)].join(', ')}.`);
  return editManifest(text, platformKeyRemovals(keys)).text;
}
