export const colours = 'Farben';
export const light = 'Hell';
export const dark = 'Dunkel';
export const asSystem = 'Wie das System';
