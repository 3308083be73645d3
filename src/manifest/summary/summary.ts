import type { AddressParts } from '../schema/formats/address';
import type { SectionId } from '../schema/sections';

/** What a row says. `words` are ours; everything else holds values from the document, to be shown as text only. */
export type ShownValue =
  | { kind: 'words'; text: string; tone?: 'muted' | 'warning' }
  | { kind: 'quote'; text: string }
  | { kind: 'address'; parts: AddressParts }
  | { kind: 'tags'; tags: Tag[] };

/** One value of a list. `added` and `missing` compare it with the template; `unknown`: no value that the schema knows. */
export type Tag = { value: string; title: string; state: 'plain' | 'added' | 'missing' | 'unknown' };

/** One line of a section. `pointer` is where it stands in the document, `key` the JSON key that both sides can name. */
export type SummaryRow = { pointer: string; label: string; key: string; values: ShownValue[] };

/** Where one event goes. `problem` says what is wrong with a webhook that cannot be read. */
export type EventRow = {
  pointer: string;
  /** The event type, as the document has it. */
  event: string;
  title: string;
  known: boolean;
  endpoint?: AddressParts;
  problem?: string;
  /** What happens when the endpoint is down. */
  retries: string;
  headers: { pointer: string; name: string }[];
  /** Keys of the schema that have no words of their own here. */
  more: SummaryRow[];
};

/** A section of the manifest in plain words. */
export type SummarySection = {
  id: SectionId;
  pointer: string;
  title: string;
  /** False when the manifest says nothing of this section. */
  used: boolean;
  /** One or two sentences that come first. */
  lead: string;
  rows: SummaryRow[];
  /** Only in the webhooks section. */
  events: EventRow[];
  /** Keys that this editor does not know; they are kept as they are. At most MAX_NAMES, in the document's order. */
  unknownKeys: { pointer: string; key: string }[];
  /** How many unknown keys there are in all. */
  unknownCount: number;
};

/** The most names that are listed of anything; a hostile document may have a million. */
export const MAX_NAMES = 40;
