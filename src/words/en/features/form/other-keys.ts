export const otherKeys = 'Other keys';
export const otherKeysHelp = 'No field shows these. They are kept as they are, and edited in the JSON.';
export const andMore = (count: number) => `And ${count} more.`;
export const goToLine = 'Go to line';
export const goToLineAt = (place: string) => `Go to line: ${place}`;
export const removePlace = (place: string) => `Remove ${place}`;
