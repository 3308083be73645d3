export const chooseFile = 'Datei auswählen';
