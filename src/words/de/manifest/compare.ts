import { counted } from '../../../lib/text/plural';

// A difference is its subject with what happened to it behind: "Goals: lead" and "Goals: lead added".

export const theDocument = 'Das Dokument';
export const clientNameIn = (language: string) => `Client-Name (${language})`;
export const keyWithoutName = '(ein Schlüssel ohne Namen)';
export const itemAt = (position: number) => `Eintrag ${position}`;
/** An item whose value is not to be shown. */
export const item = 'Eintrag';
export const order = 'Reihenfolge';

export const happened = { added: 'hinzugefügt', removed: 'entfernt', changed: 'geändert' };
export const orderChanged = 'Reihenfolge geändert';

export const looksTheSame = 'ein Wert, der gleich aussieht';
export const emptyList = 'eine leere Liste';
export const listOf = (items: number) => `eine Liste mit ${counted(items, 'Eintrag', 'Einträgen')}`;
export const emptyObject = 'ein leeres Objekt';
export const objectWith = (keys: number) => `ein Objekt mit ${counted(keys, 'Schlüssel', 'Schlüsseln')}`;
export const emptyText = 'leer';
export const quoted = (text: string) => `„${text}“`;
