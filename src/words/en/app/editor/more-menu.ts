export const colours = 'Colours';
export const light = 'Light';
export const dark = 'Dark';
export const asSystem = 'As the system';
