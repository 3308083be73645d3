import { counted } from '../../../lib/text/plural';

// The line of keys below the text.
export const tabKey = 'Strg+M';
export const tabKeyOnMac = 'Ctrl+Umschalt+M';
export const fieldKey = 'Strg+Eingabe';
export const fieldKeyOnMac = 'Cmd+Eingabe';
export const tabLeaves = (key: string) => `Tab verlässt den Editor. ${key}: Tab rückt stattdessen ein.`;
export const tabIndents = (key: string) =>
  `Tab rückt ein. Escape und dann Tab verlässt den Editor. ${key}: Tab verlässt ihn wieder.`;
export const keyToField = (key: string) => `${key}: zum Feld.`;

export const bytes = (count: number) => counted(count, 'Byte', 'Byte');
export const wrap = 'Umbrechen';
export const fold = 'Einklappen';
export const unfoldAll = 'Alles ausklappen';
export const format = 'Formatieren';
export const formatHelp = 'Den Text mit zwei Leerzeichen je Ebene einrücken';
export const correctFirst = 'Korrigieren Sie zuerst das JSON: Es lässt sich nicht lesen';
export const goToField = 'Zum Feld';
export const goToFieldOf = (pointer: string) => `Zum Feld von ${pointer}`;
export const cursorFirst = 'Setzen Sie den Cursor zuerst auf einen Schlüssel oder Wert';
export const copyJson = 'JSON kopieren';

export const jsonCopied = 'Das JSON ist in der Zwischenablage.';
export const controlKey = 'Strg';
export const copyRefused = (key: string) =>
  `Der Browser hat das Kopieren nicht erlaubt. Klicken Sie in das JSON und drücken Sie ${key}+A und ${key}+C.`;
export const laidOut = 'JSON formatiert';
export const laidOutAlready = 'Das JSON ist schon formatiert.';
export const notLaidOut =
  'Das JSON ließ sich nicht formatieren: Es würde seine Bedeutung ändern oder auf über 10 Millionen Zeichen wachsen. Nichts wurde geändert.';

export const breaksAt = (line: number, column: number, message: string) =>
  `Zeile ${line}, Spalte ${column}: ${message}`;
export const goThere = 'Zur Stelle';
export const backToGoodText = 'Zurück zum letzten lesbaren Text';
export const isGoodText = 'Das ist wieder der letzte lesbare Text.';
export const mixedLineEnds =
  'Die Zeilen dieses Textes enden verschieden. Der Code-Editor würde die Zeilenenden schon beim Anzeigen ändern, deshalb steht der Text hier ohne ihn.';
export const makeLineEndsEqual = 'Zeilenenden vereinheitlichen';
export const lineEndsMadeEqual = 'Zeilenenden vereinheitlicht';
export const lineEndsEqual = 'Alle Zeilen enden jetzt gleich.';
export const noCodeEditor =
  'Der Code-Editor konnte nicht geladen werden. Der Text steht hier ohne ihn; das Formular funktioniert wie zuvor.';
