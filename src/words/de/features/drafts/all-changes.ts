export const allChanges = 'Alle Änderungen';
export const newestFirst =
  'Die neueste zuerst. Klicken Sie auf eine, um zum Dokument zu gehen, wie es direkt danach war. Die späteren bleiben ausgegraut in der Liste.';
export const undone = 'rückgängig gemacht';
export const beforeThese = 'Vor diesen Änderungen';
