import { inDigits } from '../../../../../lib/text/plural';

export const nameCharacters = {
  title: 'Ein Header-Name mit unerlaubten Zeichen',
  why: 'Namen von Headern bestehen aus Buchstaben, Ziffern und wenigen Sonderzeichen, ohne Leerzeichen und Doppelpunkte. Einen anderen sendet ein Client nicht.',
  message: (name: string, character: string) =>
    `${name} enthält ${character}. Im Namen eines Headers ist das nicht erlaubt: Geben Sie ihn neu ein.`,
  ofSpace: (name: string) =>
    `${name} enthält ein Leerzeichen. Im Namen eines Headers ist das nicht erlaubt: Geben Sie ihn neu ein.`,
};

export const wholeLine = {
  title: 'Ein ganzer Header im Feld für den Namen',
  why: 'Programme kopieren einen Header als eine Zeile aus Name und Wert. Hier sind es zwei Felder, und kein Header-Name darf einen Doppelpunkt enthalten.',
  message: (name: string) =>
    `Name und Wert stehen hier zusammen. Der Name ist ${name}; was nach dem Doppelpunkt folgt, ist der Wert.`,
  divide: 'In Name und Wert trennen',
};

export const valueCharacters = {
  title: 'Ein Header-Wert mit unerlaubten Zeichen',
  why: 'Zeilenumbrüche würden einen eigenen Header beginnen, und Buchstaben jenseits von ASCII kommen von Server zu Server anders an.',
  message: (value: string, character: string) =>
    `${value} enthält ${character}. Verwenden Sie reine ASCII-Zeichen in einer einzigen Zeile.`,
};

export const hopByHop = {
  title: 'Ein Header, der zur Verbindung gehört',
  why: 'Solche Header gelten nur zwischen zwei benachbarten Rechnern. Ein Client setzt oder verwirft sie von selbst, und HTTP/2 lehnt sie ab.',
  tell: (name: string) =>
    `${name} gehört zur Verbindung und wird nicht weitergegeben. Entfernen Sie den Header.`,
};

export const reserved = {
  title: 'Ein Header, den der Absender selbst setzt',
  why: 'Diese Header beschreiben die Anfrage so, wie sie gesendet wird. Ein anderer Wert führt zum falschen Server oder zu einem Body, der sich nicht lesen lässt.',
  tell: (name: string) => `${name} setzt, wer die Anfrage sendet. Entfernen Sie den Header.`,
};

export const platform = {
  title: 'Ein Header der Plattform',
  why: 'Header, die mit x-liveperson- beginnen, enthalten das Konto, die App und die Signatur. Ein eigener Wert würde an ihre Stelle treten oder verworfen werden.',
  tell: (name: string) =>
    `${name} ist ein eigener Header der Plattform. Verwenden Sie einen anderen Namen oder entfernen Sie den Header.`,
};

export const duplicate = {
  title: 'Ein Header, der doppelt vorkommt',
  why: 'Namen von Headern unterscheiden nicht zwischen Groß- und Kleinschreibung. Server fassen zwei gleichnamige zusammen oder nehmen nur einen davon.',
  sameValue: (name: string) => `${name} kommt bei diesem Ereignis doppelt vor. Behalten Sie einen.`,
  otherValue: (name: string) =>
    `${name} kommt bei diesem Ereignis doppelt vor, mit verschiedenen Werten. Behalten Sie einen.`,
};

export const credential = {
  title: 'Zugangsdaten in einem Header',
  why: 'Der Wert steht lesbar in der Datei und in jeder Kopie davon. Links lassen ihn weg, solange Sie nichts anderes bestimmen; eine Datei, die per E-Mail verschickt wird, tut das nicht.',
  message: (name: string) =>
    `Der Wert von ${name} sieht wie Zugangsdaten aus. Senden Sie die Datei nur an Personen, die ihn kennen dürfen.`,
};

export const differs = {
  title: 'Ein Header mit verschiedenen Werten',
  why: 'Die meisten Apps senden mit jedem Ereignis dieselben Header. Ein abweichender Wert ist oft ein alter, der nicht überall geändert wurde.',
  message: (name: string, values: number) =>
    `${name} hat bei verschiedenen Ereignissen ${inDigits(values)} verschiedene Werte. Stellen Sie sicher, dass jeder beabsichtigt ist.`,
};

export const removeHeader = 'Header entfernen';
