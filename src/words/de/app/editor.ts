// Parts of the page, as a sentence begins with them.
export const theForm = 'Das Formular';
export const listOfProblems = 'Die Liste der Probleme';
export const jsonPane = 'Der JSON-Bereich';
export const takingDroppedFiles = 'Das Ablegen von Dateien';
export const thisDialog = 'Dieser Dialog';
export const theMenu = 'Das Menü';

// The tabs of a narrow screen.
export const view = 'Ansicht';
export const form = 'Formular';
export const json = 'JSON';

export const widthOfForm = 'Breite des Formulars';
export const fileNotTaken =
  'Ein Teil dieser Seite wurde nicht geladen. Laden Sie die Seite neu und legen Sie die Datei dann noch einmal ab.';

export const newManifest = 'Neu';
export const importManifest = 'Importieren';
export const share = 'Teilen';
export const more = 'Mehr';

export const firstVisit = 'Erster Besuch';
export const fillIn = 'Ausfüllen';
export const check = 'Prüfen';
export const downloadOrShare = 'Herunterladen oder teilen';
export const quickStart = 'Schnellstart';
export const closeNote = 'Hinweis schließen';

export const skip = 'Überspringen';
export const skipToForm = 'Zum Formular springen';
export const skipToJson = 'Zum JSON springen';
export const skipToProblems = 'Zu den Problemen springen';
export const skipToShare = 'Zu „Teilen“ und „Herunterladen“ springen';
