export const everywhere = 'Überall';
export const findAnything = 'Befehl, Feld, Problem oder Entwurf suchen';
export const showShortcuts = 'Tastenkürzel anzeigen';
export const downloadManifest = 'Manifest herunterladen';
export const importManifest = 'Manifest importieren';
export const undo = 'Rückgängig';
export const redo = 'Wiederholen';

export const movingAround = 'Navigation';
export const goToApp = 'Zu „App“ gehen';
export const goToSignIn = 'Zu „Anmeldung“ gehen';
export const goToLaunch = 'Zu „Start“ gehen';
export const goToWebhooks = 'Zu „Webhooks“ gehen';
export const goToEngagement = 'Zu „Engagement“ gehen';
export const nextProblem = 'Nächstes Problem';
export const previousProblem = 'Vorheriges Problem';
export const nextPart = 'Nächster Teil der Seite: Formular, JSON, Probleme';
export const previousPart = 'Vorheriger Teil der Seite';

export const inTheJson = 'Im JSON';
export const goToFieldOfLine = 'Zum Feld der Zeile gehen';
export const find = 'Suchen';
export const tabIndents = 'Tab rückt ein oder verlässt wieder den Editor';

/** What is printed on the keys of Windows and Linux, where it is not the name before the colon. */
export const keyNames: Readonly<Record<string, string>> = {
  $mod: 'Strg',
  Shift: 'Umschalt',
  Enter: 'Eingabe',
};
