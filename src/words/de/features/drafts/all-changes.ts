export const allChanges = 'Alle Änderungen';
export const newestFirst =
  'Die neueste zuerst. Drücken Sie eine, um zum Dokument zu gehen, wie es direkt danach war; die späteren bleiben, ausgegraut.';
export const undone = 'rückgängig gemacht';
export const beforeThese = 'Vor diesen Änderungen';
