import * as words from '#words/manifest/install';
import { isObject } from '../../lib/json/json-value';
import { readTree } from '../../lib/json/tree';
import { type ImportRecord, recordsOf } from '../import/records';
import { type Comparison, compareInstalled, recordIn } from './compare';
import { parseResponse } from './parse-response';
import { reasonIn } from './refusal';

/** One of several installations of a name, by which a person tells it from the others. */
export type NamedInstallation = {
  /** Place in the list, counted from 1. */
  position: number;
  id?: string;
  clientId?: string;
  comparison: Comparison;
};

/** What the answer of the installation API says of what was sent. Nothing in it holds a value of `client_secret`. */
export type InstallCheck =
  /** The answer cannot be read, or has nothing in it to compare with; `message` says why and what to do. */
  | { kind: 'unreadable'; message: string }
  /** More than one live installation has the name, in the order of the answer: which one is meant is not known here. */
  | { kind: 'several'; installations: NamedInstallation[]; remarks: string[] }
  | Comparison;

/**
 * Compares what was installed with what was sent, see `compareInstalled`. A deleted record is never what is installed. Never
 * throws, and keeps nothing of the answer.
 * @param sent the manifest, JSON that `parse` accepts; values in it may have been withheld
 * @param answer one installation or a list of them as the API returns them, read by `parseResponse`
 */
export function checkInstallation(sent: string, answer: string): InstallCheck {
  try {
    return checkAnswer(sent, answer);
  } finally {
    // The last tree that was read is kept, and with it its text: this one may hold the secret.
    readTree('');
  }
}

function checkAnswer(sent: string, answer: string): InstallCheck {
  const read = parseResponse(answer);
  if (!read.ok) return unreadable(read.message);
  const { text, value, remarks } = read;
  const check = Array.isArray(value) ? checkList(sent, text) : checkRecord(sent, text, value);
  return check.kind === 'unreadable' ? check : { ...check, remarks: [...check.remarks, ...remarks] };
}

function checkRecord(sent: string, text: string, value: unknown): InstallCheck {
  if (!isObject(value)) return unreadable(words.noInstallation);
  if (Object.hasOwn(value, 'client_name') || Object.hasOwn(value, 'client_id')) {
    return isDeleted(text) ? gone([]) : compareInstalled(sent, text);
  }
  const reason = reasonIn(value);
  return unreadable(`${words.noClientName} ${reason ? words.itSays(reason) : words.reasonIfRefused}`);
}

function checkList(sent: string, answer: string): InstallCheck {
  const records = recordsOf(answer);
  const name = nameIn(sent);
  const named = records.filter((record) => record.name === name);
  const live = named.filter(({ text }) => !isDeleted(text));
  const deleted = named.length - live.length;
  const deletedRemarks = deleted > 0 ? [words.deletedLeftOut(deleted)] : [];
  const [first, second] = live;
  if (second) {
    return {
      kind: 'several',
      installations: live.map((record) => namedInstallation(sent, record)),
      remarks: deletedRemarks,
    };
  }
  if (first) {
    const comparison = compareInstalled(sent, first.text);
    const place = words.comparedInList(first.position, records.length);
    return { ...comparison, remarks: [place, ...deletedRemarks, ...comparison.remarks] };
  }
  if (deleted > 0) return gone([words.listOfDeleted(deleted)]);
  return unreadable(noneInWords(records.length));
}

function namedInstallation(sent: string, { text, position, id }: ImportRecord): NamedInstallation {
  const { client_id: clientId } = recordIn(text);
  return {
    position,
    ...(id !== undefined && { id }),
    ...(typeof clientId === 'string' && { clientId }),
    comparison: compareInstalled(sent, text),
  };
}

function noneInWords(count: number): string {
  if (count === 0) return words.emptyList;
  return count === 1 ? words.otherInstallation : words.otherInstallations(count);
}

function isDeleted(text: string): boolean {
  return recordIn(text).deleted === true;
}

/** The name as `recordsOf` gives it: none where it is blank. */
function nameIn(text: string): string | undefined {
  const name = recordIn(text).client_name;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

function gone(remarks: string[]): Comparison {
  return { kind: 'gone', differences: [], withheld: [], withheldCount: 0, platformKeys: [], remarks };
}

function unreadable(message: string): InstallCheck {
  return { kind: 'unreadable', message };
}
