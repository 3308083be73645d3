export const notSaved = 'Ihre Arbeit ist nicht gespeichert';
export const goOnWorking =
  'Sie können weiterarbeiten: Solange diese Seite offen bleibt, geht nichts verloren, und das Speichern wird automatisch erneut versucht.';
export const tryAgainNow = 'Jetzt erneut versuchen';
export const stillRefused =
  'Der Browser lehnt es weiterhin ab. Solange diese Seite offen bleibt, geht nichts verloren.';
export const worksAgain = 'Das Speichern funktioniert wieder.';
export const takeItWithYou = 'Sichern Sie Ihre Arbeit, bevor Sie die Seite schließen:';
export const downloadManifest = 'Dieses Manifest herunterladen';
export const downloadDrafts = 'Alle Entwürfe herunterladen';

// Why nothing can be stored or read, and what helps.
export const reasons = {
  full: 'Der Browser hat für diese Website keinen Platz mehr. Schaffen Sie Platz auf dem Datenträger oder löschen Sie Entwürfe, die Sie nicht mehr brauchen.',
  blocked:
    'Der Browser lässt diese Seite nichts speichern: Seine Einstellungen blockieren Websitedaten, oder dies ist ein privates Fenster, das keine behält.',
  silent:
    'Der Speicher des Browsers antwortet nicht. Er ist vielleicht beschäftigt oder beschädigt: Oft hilft es, andere Tabs dieser Website zu schließen oder den Browser neu zu starten.',
  newer:
    'Die Entwürfe in diesem Browser hat eine neuere Version dieses Editors geschrieben. Schließen Sie alle Tabs dieser Website und öffnen Sie sie erneut, um diese Version zu erhalten.',
  missing:
    'Der Teil dieser Seite, der Entwürfe speichert, wurde nicht geladen. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
};
