import { inDigits } from '../../../lib/text/plural';

// Why a link does not open, and what to do.

const ask =
  'Bitten Sie den Absender um die Manifest-Datei oder noch einmal um den Link, als einfachen Text in einer Zeile.';
export const cutOff = `Dieser Link ist unvollständig: Ein Teil fehlt, wahrscheinlich das Ende. ${ask}`;
export const reEncoded = `Ein Programm hat unterwegs Zeichen dieses Links umgeschrieben, sodass er sich nicht mehr lesen lässt. ${ask}`;
export const newerVersion =
  'Dieser Link stammt aus einer neueren Version dieses Editors. Laden Sie die Seite neu, um die neueste Version zu erhalten. Wenn das nicht hilft, bitten Sie den Absender um die Manifest-Datei.';
export const changed = `Zeichen dieses Links wurden unterwegs verändert. Auf das Manifest darin ist kein Verlass, deshalb wurde es nicht geöffnet. ${ask}`;
export const unpacksTooLarge =
  'Dieser Link ist zu groß: Entpackt hätte er mehr als 8 MB, und so viel braucht kein Manifest. Bitten Sie den Absender um die Manifest-Datei.';
export const foreign = `In diesem Link ist kein Manifest: Was hinter dem #-Zeichen steht, stammt nicht von diesem Editor. ${ask}`;
export const caseChanged = `Groß- und Kleinbuchstaben dieses Links wurden unterwegs verändert, und auf den Unterschied kommt es an. ${ask}`;
export const hiddenByGateway = (gateway: string) =>
  `Ein E-Mail-Gateway (${gateway}) hat den Link durch eine eigene Adresse ersetzt, und in ihr ist kein Manifest. Öffnen Sie die Adresse im Browser: Wenn sich dieser Editor dann nicht mit dem Manifest öffnet, bitten Sie den Absender um die Manifest-Datei.`;

// What was undone, so that a link opened all the same.

export const textBehindLeftOut = 'Text hinter dem Ende des Links wurde weggelassen.';
export const textInFrontLeftOut = 'Text vor dem Link wurde weggelassen.';
export const lastCharacterMissing = 'Das letzte Zeichen des Links hat gefehlt.';
export const replacedPutBack = 'Zeichen, die ein Programm unterwegs ersetzt hatte, wurden wiederhergestellt.';
export const breaksTakenOut = 'Zeilenumbrüche oder Leerzeichen im Link wurden entfernt.';
export const signsPutBack = 'Umgeschriebene Zeichen im Link wurden wiederhergestellt.';
export const percentEncodingUndone = 'Die Prozent-Kodierung des Links wurde aufgehoben.';
export const hashPutBack = 'Das # des Links hat gefehlt und wurde wieder eingesetzt.';
export const foreignTakenOut = 'Fremde Zeichen im Link wurden entfernt.';
export const noteLeftOut =
  'Die Notiz des Absenders zum Manifest ließ sich nicht lesen und wurde weggelassen.';

// What is said of a link that is made.

export const tooLargeForLink =
  'Dieses Manifest ist zu groß für einen Link. Senden Sie stattdessen die Datei.';
export const fitsInChat = (characters: number) =>
  `${inDigits(characters)} Zeichen: passt in eine Chat-Nachricht`;
export const mayBeCut = (characters: number) =>
  `${inDigits(characters)} Zeichen: E-Mail- und Chat-Programme schneiden den Link möglicherweise ab. Senden Sie stattdessen die Datei.`;
export const shortenTo = (characters: number | undefined) => `Kürzen Sie dies auf ${characters} Zeichen.`;
export const accountAlone = 'Geben Sie nur die Kontonummer ein: Buchstaben, Ziffern, - und _.';
