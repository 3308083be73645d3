// The commands: what they are called, and other words that people look for them by, each apart by a space.
export const newManifest = {
  title: 'Neu',
  words: 'vorlage schnellstart anlegen erstellen new template create',
};
export const importManifest = { title: 'Importieren', words: 'öffnen datei einfügen hochladen import open' };
export const share = { title: 'Teilen', words: 'link mail qr senden share' };
export const copyJson = { title: 'JSON kopieren', words: 'zwischenablage copy' };
export const check = { title: 'Prüfen', words: 'probleme fehler warnungen prüfung ergebnis check' };
export const templateValues = {
  title: 'Nach fehlenden Werten der Vorlage fragen',
  words: 'hinweise regel engagement aus',
};
export const nextProblem = 'Nächstes Problem';
export const previousProblem = 'Vorheriges Problem';
export const history = { title: 'Alle Änderungen', words: 'verlauf schritte history' };
export const drafts = {
  title: 'Entwürfe',
  words: 'gespeichert liste momentaufnahmen sicherung drafts backup',
};
export const compare = { title: 'Vergleichen', words: 'unterschiede diff compare' };
export const formatJson = { title: 'JSON formatieren', words: 'einrücken anordnen schön format pretty' };
export const install = { title: 'Installieren', words: 'anfrage curl api aktualisieren live install' };
export const otherHosts = {
  title: 'Kopie für ein anderes Konto',
  words: 'hosts staging produktion sandbox kopieren',
};
export const endpointTest = {
  title: 'Endpunkte testen',
  words: 'curl signatur beispiel benachrichtigung empfänger test',
};
export const palette = { title: 'Suchen …', words: 'befehlspalette finden search' };
export const lightColours = { title: 'Farben: hell', words: 'design darstellung thema light' };
export const darkColours = { title: 'Farben: dunkel', words: 'design darstellung thema nacht dark' };
export const systemColours = { title: 'Farben: wie das System', words: 'design darstellung thema' };
export const shortcuts = { title: 'Tastenkürzel', words: 'tastatur tasten shortcuts' };
export const help = { title: 'Hilfe', words: 'handbuch anleitung datenschutz grenzen help' };

export const moreWordsOfLanguage = 'sprache language englisch';
export const moreWordsOfDownload = 'speichern sichern datei exportieren download save';
export const goTo = { title: (section: string) => `Zu „${section}“ gehen`, words: 'abschnitt bereich' };

export const partNotLoaded =
  'Ein Teil dieser Seite wurde nicht geladen. „Erneut versuchen“ lädt die Seite an dieser Stelle neu.';
