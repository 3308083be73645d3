import { counted } from '../../../lib/text/plural';

// A difference is its subject with what happened to it behind: "Goals: lead" and "Goals: lead added".

export const theDocument = 'The document';
export const clientNameIn = (language: string) => `Client name (${language})`;
export const keyWithoutName = '(a key without a name)';
export const itemAt = (position: number) => `item ${position}`;
/** An item whose value is not to be shown. */
export const item = 'item';
export const order = 'order';

export const happened = { added: 'added', removed: 'removed', changed: 'changed' };
export const orderChanged = 'order changed';

export const looksTheSame = 'a value that looks the same';
export const emptyList = 'an empty list';
export const listOf = (items: number) => `a list of ${counted(items, 'item')}`;
export const emptyObject = 'an empty object';
export const objectWith = (keys: number) => `an object with ${counted(keys, 'key')}`;
export const emptyText = 'empty';
export const quoted = (text: string) => `“${text}”`;
