import { counted, oneOrMore } from '../../../lib/text/plural';

export const install = 'Installieren';
export const whatInstallDoes =
  'Anfragen an die Installations-API für das geöffnete Manifest und eine Prüfung dessen, was installiert wurde.';
export const noRequestBroken =
  'Es gibt noch keine Anfrage: Das JSON ist fehlerhaft. Korrigieren Sie es zuerst.';

// The requests.
export const installRequest = 'Installationsanfrage';
export const tooManyWithheld = (count: number) =>
  `Es gibt keine Anfrage: ${counted(count, 'Wert', 'Werte')} vom Absender zurückgehalten, zu viele, um sie hier einzusetzen. Bitten Sie um die vollständige Datei.`;
export const forWhom =
  'Für alle, die die Rechte am Konto haben: Befehle für eine Shell, die Sie selbst ausführen. Diese Seite sendet nichts.';
export const problemsLeft = (count: number) =>
  `Noch ${counted(count, 'Problem', 'Probleme')}: Die Plattform wird das höchstwahrscheinlich ablehnen.`;
export const update = 'Aktualisieren';
export const threeRequests =
  'Drei Anfragen, nacheinander in derselben Shell: Jede braucht die Rückmeldung der vorherigen. Die dritte ersetzt, was installiert ist. Vergleichen Sie es deshalb zuerst.';
export const copyRequest = 'Anfrage kopieren';
export const copyRequestNumber = (number: number) => `Anfrage ${number} kopieren`;
export const requestCopied = 'Die Anfrage ist in der Zwischenablage.';
export const requestNumberCopied = (number: number) => `Anfrage ${number} ist in der Zwischenablage.`;
export const copyingNotAllowed = 'Der Browser hat das Kopieren nicht erlaubt: Markieren Sie den Text.';
/** Where a long command is cut. `button`: the words of the button that copies it. */
export const buttonHasAll = (button: string) => `… („${button}“ liefert alles)`;

// The values that the sender withheld.
export const withheldValues = 'Zurückgehaltene Werte';
export const putValuesIn = (count: number) => {
  const ask = oneOrMore(
    count,
    'Bitten Sie auf einem sicheren Weg darum und setzen Sie ihn hier ein.',
    'Bitten Sie auf einem sicheren Weg darum und setzen Sie sie hier ein.',
  );
  return `${counted(count, 'Wert', 'Werte')} vom Absender zurückgehalten: ${ask} Was Sie einsetzen, bleibt im Speicher dieser Seite, bis sie geschlossen oder neu geladen wird. Es wird nie gespeichert, gesendet oder in einen Link geschrieben.`;
};
export const valuesMissing = (count: number) =>
  `Es gibt noch keine Anfrage: ${counted(count, 'zurückgehaltener Wert fehlt', 'zurückgehaltene Werte fehlen')}.`;
export const nothingMissing =
  'Es fehlt nichts: Die Anfrage unten enthält diese Werte, lesbar für alle, die sie sehen.';
/** The button that takes the value over into the other boxes of the same name. */
export const valueForOthers = (count: number) =>
  oneOrMore(
    count,
    'Auch für den anderen Wert dieses Namens verwenden',
    `Auch für die ${count} anderen Werte dieses Namens verwenden`,
  );
export const spaceAround =
  'Der Wert beginnt oder endet mit einem Leerzeichen, das zu kaum einem geheimen Wert gehört.';
export const isSendersManifest =
  'Mit diesen Werten ist es das Manifest, das der Absender hatte: Sein Fingerabdruck ist <own/>.';
export const isOtherManifest =
  'Mit diesen Werten ist es nicht das Manifest, das der Absender hatte. Sein Fingerabdruck ist <own/>, der des Absenders war <sender/>: Vergleichen Sie die Werte mit dem Absender.';
