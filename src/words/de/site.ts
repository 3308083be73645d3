// What the page says before, or without, the editor's code: index.html and app.webmanifest.
export const description =
  'Application Install Manifests für LivePerson schreiben, prüfen, teilen und begutachten. Läuft ganz in Ihrem Browser.';
export const loading = 'Der Editor wird geladen. Bleibt das so, laden Sie die Seite neu.';
export const failed =
  'Der Code des Editors wurde nicht geladen: Prüfen Sie die Verbindung und laden Sie die Seite neu. Bis dahin wird nichts behalten, was hier eingegeben wird.';
export const noScript =
  'Der Install Manifest Editor läuft in Ihrem Browser und braucht JavaScript: Schalten Sie es ein und laden Sie die Seite neu. Ohne JavaScript wird nichts behalten, was hier eingegeben wird.';
export const screenshot = 'Der Editor: links das Formular, rechts das JSON des Manifests';
