// A checklist.
export const chosenOf = (chosen: number, all: number, unknown: number) =>
  unknown > 0 ? `${chosen} von ${all}, ${unknown} unbekannt` : `${chosen} von ${all}`;
export const all = 'Alle';
export const none = 'Keine';
export const asInTemplate = 'Wie in der Vorlage';
export const filterRows = (count: number) => `${count} filtern`;
export const filterList = (list: string | undefined) => `${list} filtern`;
export const nothingHas = (filter: string) => `Nichts hier enthält „${filter}“.`;
export const shownOf = (shown: number, all: number) => `${shown} von ${all} angezeigt.`;
export const unknownValue = 'Unbekannter Wert';
export const unknownValueEmpty = 'Unbekannter Wert, leer';
// Steps of the history, by the JSON key; `what` is a value, or how many.
export const ticked = (key: string, what: string | number) => `${key}, ${what} ausgewählt`;
export const unticked = (key: string, what: string | number) => `${key}, ${what} abgewählt`;
export const allTicked = (key: string) => `${key}, alle ausgewählt`;
export const allUnticked = (key: string) => `${key}, alle abgewählt`;
export const setAsInTemplate = (key: string) => `${key}, wie in der Vorlage`;

// A list; `item` is the title of its items, such as "Header".
export const item = 'Eintrag';
export const addItem = (item: string) => `${item} hinzufügen`;
export const addItemTo = (item: string, around: string) => `${item} hinzufügen: ${around}`;
export const removeItem = (item: string, number: number) => `${item} ${number} entfernen`;
export const itemAdded = (key: string, item: string) => `${key}: ${item} hinzugefügt`;
export const itemRemoved = (key: string, item: string, number: number) =>
  `${key}: ${item} ${number} entfernt`;

// A time: the unit behind the box, and the times to pick.
export const seconds = 'Sekunden';
export const commonTimes = 'Übliche Zeiten';

// A switch.
export const notSet = 'Nicht gesetzt';
export const on = 'Ein';
export const off = 'Aus';
export const onByDefault = 'Standard (ein)';
export const offByDefault = 'Standard (aus)';
export const writeExplicitly = 'Ausdrücklich schreiben';
export const removeKey = 'Schlüssel entfernen';
export const turnedOn = (key: string) => `${key} eingeschaltet`;
export const turnedOff = (key: string) => `${key} ausgeschaltet`;
