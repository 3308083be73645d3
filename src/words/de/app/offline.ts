export const newVersion = 'Eine neue Version des Editors ist bereit.';
export const reload = 'Neu laden';
export const worksOffline = 'Der Editor funktioniert ab jetzt auch offline.';
