export const noProblemsFound = 'Keine Probleme gefunden.';
export const notChecked =
  'Das Manifest konnte nicht geprüft werden: Dieser Teil der Seite wurde nicht geladen.';

export const copyText = 'Text kopieren';
export const textCopied = 'Der Text des Manifests ist in der Zwischenablage.';
export const cannotCopy =
  'Der Browser erlaubt dieser Seite nicht, etwas zu kopieren. Laden Sie das Manifest stattdessen herunter.';

export const openingLink = 'Link wird geöffnet …';
export const stillInLink = 'Das Manifest steht weiterhin im Link.';

// Where a whole screen failed.
export const couldNotGoOn = 'Diese Seite funktioniert nicht mehr';
export const partFailed = 'Ein Teil dieser Seite wurde nicht geladen oder ist fehlgeschlagen.';
export const linkNotShown =
  'Der Link konnte nicht angezeigt werden: Ein Teil dieser Seite wurde nicht geladen oder ist fehlgeschlagen.';
export const checkConnection = 'Prüfen Sie die Verbindung und laden Sie die Seite neu.';
export const reloadPage = 'Seite neu laden';
export const goToEditor = 'Zum Editor';
export const downloadManifest = 'Manifest herunterladen';
export const thePage = 'Die Seite';
