export const unknownValue = 'Unbekannter Wert';
/** @param list the title of the list, where it has one */
export const unknownValueOf = (list: string | undefined) =>
  list === undefined
    ? 'Es ist nicht bekannt, dass die Plattform diesen Wert in der Liste annimmt.'
    : `Es ist nicht bekannt, dass die Plattform diesen Wert unter „${list}“ annimmt.`;
