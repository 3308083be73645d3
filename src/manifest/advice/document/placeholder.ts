import { memo } from '../../../lib/memo';
import { absoluteUriFault, httpsUrlFault, uriOrPathFault } from '../../schema/formats/formats';
import { placeholderMarker } from '../../schema/placeholder-marker';
import { WITHHELD } from '../../secrets/credentials';
import { hostKind } from '../hosts/hosts';

/** What is still to be filled in at a place: one kind for each rule of the family. */
export type PlaceholderKind =
  | 'name'
  | 'description'
  | 'address'
  | 'example-host'
  | 'header'
  | 'marker'
  | 'withheld';

export type Placeholder = {
  kind: PlaceholderKind;
  /** The part of the value that is to be replaced: all of it, its host, or a mark. */
  part: string;
};

const words = (...list: string[]): ReadonlySet<string> => new Set(list);
const NAMES = words(
  'app name',
  'application name',
  'client name',
  'connector name',
  'your app name',
  'your application name',
  'your app',
  'my app',
  'name',
);
const DESCRIPTIONS = words(
  'app description',
  'application description',
  'your description',
  'your app description',
  'description',
);
const HEADER_NAMES = words('name', 'header_name', 'header name', 'header-name', 'your header');
const HEADER_VALUES = words('value', 'header_value', 'header value', 'header-value', 'your value');
const EXAMPLE_NAME = /^(com|org|net|edu)\.example(\.|$)/i;

/** What a field of the manifest is, as far as placeholders are concerned. */
type Field = 'name' | 'description' | 'header-name' | 'header-value' | 'https' | 'uri' | 'uri-or-path';

const IN_WEBHOOK = /^\/capabilities\/webhooks\/[^/]+\/(?:(endpoint)|headers\/\d+\/header_(name|value))$/;

function fieldAt(pointer: string): Field | undefined {
  const [, endpoint, part] = IN_WEBHOOK.exec(pointer) ?? [];
  if (endpoint) return 'https';
  if (part) return part === 'name' ? 'header-name' : 'header-value';
  if (pointer === '/client_name' || pointer === '/display_name' || pointer.startsWith('/client_name#'))
    return 'name';
  if (pointer === '/description') return 'description';
  if (pointer === '/logo_uri') return 'uri-or-path';
  return pointer === '/entry_uri' || pointer.startsWith('/redirect_uris/') ? 'uri' : undefined;
}

/**
 * What is still to be filled in at `pointer`, where `value` stands; undefined for a value of somebody's own. An address that
 * the schema refuses is none: its error says what to do.
 */
export function placeholderAt(pointer: string, value: unknown): Placeholder | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const field = fieldAt(pointer);
  return field ? PLACEHOLDERS[field](value) : placeholderIn(value);
}

const fieldMemo = (field: Field) => memo((value: string) => placeholderIn(value, field));
// The same values are asked for with every keystroke. Those of headers may be credentials, and are not kept.
const PLACEHOLDERS: Readonly<Record<Field, (value: string) => Placeholder | undefined>> = {
  name: fieldMemo('name'),
  description: fieldMemo('description'),
  'header-name': fieldMemo('header-name'),
  'header-value': (value) => placeholderIn(value, 'header-value'),
  https: fieldMemo('https'),
  uri: fieldMemo('uri'),
  'uri-or-path': fieldMemo('uri-or-path'),
};

function placeholderIn(value: string, field?: Field): Placeholder | undefined {
  if (value === WITHHELD) return { kind: 'withheld', part: value };
  const address = field && addressPlaceholder(field, value);
  if (address) return address === 'none' ? undefined : address;
  const known = field && wordPlaceholder(field, value);
  if (known) return { kind: known, part: value };
  const mark = placeholderMarker(value);
  return mark === undefined ? undefined : { kind: 'marker', part: mark };
}

/** Whether the value at a place is one that the template or somebody else left to be filled in. */
export function isPlaceholder(pointer: string, value: unknown): boolean {
  return placeholderAt(pointer, value) !== undefined;
}

function wordPlaceholder(field: Field, value: string): PlaceholderKind | undefined {
  const plain = value.trim().toLowerCase();
  if (field === 'name') return NAMES.has(plain) || EXAMPLE_NAME.test(plain) ? 'name' : undefined;
  if (field === 'description') return DESCRIPTIONS.has(plain) ? 'description' : undefined;
  const isHeader = field === 'header-name' ? HEADER_NAMES.has(plain) : HEADER_VALUES.has(plain);
  return isHeader && field.startsWith('header') ? 'header' : undefined;
}

const FAULTS = { https: httpsUrlFault, uri: absoluteUriFault, 'uri-or-path': uriOrPathFault } as const;

function addressPlaceholder(field: Field, value: string): Placeholder | 'none' | undefined {
  if (field !== 'https' && field !== 'uri' && field !== 'uri-or-path') return undefined;
  if (FAULTS[field](value) !== undefined) return 'none';
  if (!/^https?:/i.test(value)) return undefined;
  const { hostname } = new URL(value);
  const kind = hostKind(hostname);
  if (kind === 'placeholder') return { kind: 'address', part: hostname };
  return kind === 'example' ? { kind: 'example-host', part: hostname } : undefined;
}
