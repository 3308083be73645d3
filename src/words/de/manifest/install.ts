import { counted } from '../../../lib/text/plural';

// Why a response of the installation API cannot be read, and what to do.
export const pasteFirst = 'Fügen Sie zuerst die Rückmeldung der Installations-API ein.';
export const tooLong = 'Das sind mehr als 5 MB, so lang ist keine Rückmeldung.';
export const curlEnded = (code: number) =>
  `Es gibt keine Rückmeldung zum Vergleichen: curl endete mit Fehler ${code}, siehe die Zeile von curl.`;
export const copyWhole = 'Kopieren Sie die ganze Rückmeldung, von der ersten Klammer an.';
export const noInstallation = 'Das ist keine Installation: Erwartet wird ein Objekt oder eine Liste.';
export const noClientName = 'Das ist keine Installation: client_name fehlt.';

// A request that the platform refused: one of the first three, then its reason or where to find it.
export const refused = 'Die Plattform hat die Anfrage abgelehnt.';
export const refusedWith = (status: number) =>
  `Die Plattform hat die Anfrage abgelehnt: HTTP-Status ${status}.`;
export const failedWith = (status: number) =>
  `Die Plattform ist an der Anfrage gescheitert: HTTP-Status ${status}.`;
export const itSays = (reason: string) => `Die Meldung lautet: „${reason}“.`;
export const reasonInResponse = 'Falls die Plattform das begründet hat, steht der Grund in der Rückmeldung.';
export const reasonIfRefused =
  'Falls die Plattform die Anfrage abgelehnt hat, steht der Grund in der Rückmeldung.';
export const copyInstallationAlone =
  'Falls dort auch eine Installation steht, kopieren Sie nur diese, um sie zu vergleichen.';

// What was done to read a response.
export const curlyQuotesRead = 'Typografische Anführungszeichen wurden als gerade gelesen.';
export const promptLeftOut =
  'Der Text hinter dem JSON wurde weggelassen: Er sieht nach der Eingabeaufforderung einer Shell aus.';
export const deletedLeftOut = (count: number) =>
  `${counted(count, 'Eintrag', 'Einträge')} mit diesem client_name weggelassen: als gelöscht markiert.`;
export const comparedInList = (position: number, count: number) =>
  `Die Rückmeldung ist eine Liste: Verglichen wurde Nummer ${position} von ${count}.`;
export const listOfDeleted = (count: number) =>
  `Die Rückmeldung ist eine Liste mit ${counted(count, 'Eintrag', 'Einträgen')} zu diesem client_name.`;

export const emptyList = 'Die Rückmeldung ist eine Liste ohne Installation.';
export const otherInstallation =
  'Die Rückmeldung enthält 1 Installation, und sie hat nicht den client_name dieses Manifests.';
export const otherInstallations = (count: number) =>
  `Die Rückmeldung enthält ${counted(count, 'Installation', 'Installationen')}, und keine davon hat den client_name dieses Manifests.`;
export const noLiveInstallation =
  'Die Liste enthält keine aktive Installation mit dem Client-Namen dieses Manifests.';
export const severalLive = (count: number) =>
  `Die Liste enthält ${count} aktive Installationen mit diesem Client-Namen. Fügen Sie nur die ein, die aktualisiert werden soll.`;

// How an installation differs from the manifest, where no value may be shown. @param place "Webhooks › Endpunkt"
export const differs = {
  added: (place: string) => `${place} hinzugefügt`,
  removed: (place: string) => `${place} entfernt`,
  changed: (place: string) => `${place} geändert`,
};
export const placeholderInstalled = (place: string, placeholder: string) =>
  `${place}: Statt des Wertes steht dort „${placeholder}“`;

/** Places or keys in a row; `more` are not named. */
export const andMore = (named: string, more: number) => `${named}${more > 0 ? ` und ${more} weitere` : ''}`;
export const defaultsFilledIn = (places: string) =>
  `Die Plattform hat ihre Standardwerte eingesetzt: ${places}.`;
export const keyAt = (key: string, place: string | undefined) =>
  `„${key}“${place === undefined ? '' : ` (${place})`}`;
export const keysTwice = (keys: string) =>
  `Schlüssel, die in der Rückmeldung mehrfach stehen und von denen nur der letzte verglichen wurde: ${keys}.`;

// The requests of the installation API.
export const install = {
  title: 'Manifest installieren',
  help: 'Setzen Sie zuerst Host, Konto und Token ein.',
};
export const findInstallation = {
  title: 'Installation finden',
  help: 'Setzen Sie zuerst Host, Konto und Token ein. Entnehmen Sie der Rückmeldung die id der Installation, die diesen client_name hat und nicht als gelöscht markiert ist.',
};
export const readRevision = {
  title: 'Revision der Installation lesen',
  help: 'Setzen Sie die id ein. Entnehmen Sie der Rückmeldung den Wert des Headers ac-revision.',
};
export const replaceIt = {
  title: 'Installation ersetzen',
  help: 'Setzen Sie die Revision ein. Die Plattform lehnt die Anfrage ab, wenn jemand die Installation zwischenzeitlich geändert hat: Beginnen Sie dann wieder bei 2.',
};

// What is to be put into a command for a shell. They stand between quotes: no quotes, $, backticks, backslashes or braces in them.
export const yourHost = '<Host von accountConfigReadWrite für das Konto>';
export const yourAccount = '<Kontonummer>';
export const yourToken = '<Access-Token>';
export const yourId = '<id aus der Rückmeldung zu 1>';
export const yourRevision = '<ac-revision aus der Rückmeldung zu 2>';
export const idIsMissing = 'wird in Anfrage 2 gesetzt';
