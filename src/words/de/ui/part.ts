// `part` is the name of a part as a sentence begins with it, singular or plural: „Der JSON-Bereich“, „Die Notizen zu diesem Feld“.
export const notLoaded = (part: string) => `Nicht geladen: ${part}.`;
export const failed = (part: string) => `Fehlgeschlagen: ${part}.`;
export const restGoesOn = 'Der Rest der Seite funktioniert weiter.';
export const tryAgainLoadsPage = '„Erneut versuchen“ lädt die Seite an dieser Stelle neu.';

export const copyWhatHappened = 'Fehlerbericht kopieren';
export const copied = 'Der Fehlerbericht ist in der Zwischenablage. Er enthält nichts aus Ihrem Manifest.';
export const cannotCopy = 'Der Browser erlaubt dieser Seite nicht, etwas zu kopieren.';

// The lines of the report that is copied.
export const errorLine = (kind: string) => `Fehler: ${kind}`;
export const browserLine = (browser: string) => `Browser: ${browser}`;
export const timeLine = (time: string) => `Zeit: ${time}`;
