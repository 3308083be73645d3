// A checklist.
export const chosenOf = (chosen: number, all: number, unknown: number) =>
  unknown > 0 ? `${chosen} of ${all}, ${unknown} not known` : `${chosen} of ${all}`;
export const all = 'All';
export const none = 'None';
export const asInTemplate = 'As in the template';
export const filterRows = (count: number) => `Filter ${count}`;
export const filterList = (list: string | undefined) => `Filter ${list}`;
export const nothingHas = (filter: string) => `Nothing here has “${filter}” in it.`;
export const shownOf = (shown: number, all: number) => `${shown} of ${all} shown.`;
export const unknownValue = 'Unknown value';
export const unknownValueEmpty = 'Unknown value, empty';
// Steps of the history, by the JSON key; `what` is a value, or how many.
export const ticked = (key: string, what: string | number) => `${key}, ${what} ticked`;
export const unticked = (key: string, what: string | number) => `${key}, ${what} unticked`;
export const allTicked = (key: string) => `${key}, all ticked`;
export const allUnticked = (key: string) => `${key}, all unticked`;
export const setAsInTemplate = (key: string) => `${key}, as in the template`;

// A list; `item` is the title of its items, such as "Header".
export const item = 'Item';
export const addItem = (item: string) => `Add ${item.toLowerCase()}`;
export const addItemTo = (item: string, around: string) => `Add ${item.toLowerCase()} to ${around}`;
export const removeItem = (item: string, number: number) => `Remove ${item.toLowerCase()} ${number}`;
export const itemAdded = (key: string, item: string) => `${key}: ${item.toLowerCase()} added`;
export const itemRemoved = (key: string, item: string, number: number) =>
  `${key}: ${item.toLowerCase()} ${number} removed`;

// A time: the unit behind the box, and the times to pick.
export const seconds = 'seconds';
export const commonTimes = 'Common times';

// A switch.
export const notSet = 'Not set';
export const on = 'On';
export const off = 'Off';
export const onByDefault = 'Default (on)';
export const offByDefault = 'Default (off)';
export const writeExplicitly = 'Write it explicitly';
export const removeKey = 'Remove the key';
export const turnedOn = (key: string) => `${key} turned on`;
export const turnedOff = (key: string) => `${key} turned off`;
