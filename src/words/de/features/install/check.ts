import { counted, oneOrMore } from '../../../../lib/text/plural';

export const checkInstalled = 'Prüfen, was installiert wurde';
export const response = 'Rückmeldung der Installations-API';
export const pasteResponse =
  'Fügen Sie die Rückmeldung der Plattform oder die Liste der Installationen ein. Sie wird hier auf der Seite mit diesem Manifest verglichen und dann aus dem Feld genommen: Sie enthält das Client-Secret, das diese Seite nie behält.';
export const checkResponse = 'Rückmeldung prüfen';
/** The name of the place where the result is told. */
export const installedAndSent = 'Installiertes und Gesendetes';
export const responseTakenOut =
  'Die Rückmeldung wurde wieder aus dem Feld genommen, denn sie kann das Client-Secret enthalten.';

// The verdict. What ends in a colon is followed by the names of the values.
export const same = 'Installiert wurde genau das, was gesendet wurde.';
export const sameExcept = (withheld: number) =>
  `Installiert wurde, was gesendet wurde, bis auf ${withheldThat(withheld)}`;
export const different = (differences: number) =>
  `Installiert wurde nicht, was gesendet wurde: ${counted(differences, 'Unterschied', 'Unterschiede')}.`;
export const gone = 'Das ist nicht installiert: Es ist als gelöscht markiert.';
export const alsoWithheld = (withheld: number) =>
  oneOrMore(
    withheld,
    'Außerdem ist hier 1 Wert zurückgehalten und lässt sich nicht vergleichen:',
    `Außerdem sind hier ${counted(withheld, 'Wert', 'Werte')} zurückgehalten und lassen sich nicht vergleichen:`,
  );
export const andMoreValues = (count: number) => `und ${counted(count, 'weiterer', 'weitere')}`;
export const putThemIn = (withheld: number) =>
  oneOrMore(
    withheld,
    'Setzen Sie ihn unter „Installationsanfrage“ ein, um auch ihn zu vergleichen.',
    'Setzen Sie sie unter „Installationsanfrage“ ein, um auch sie zu vergleichen.',
  );
export const andMoreDifferences = (count: number) => `und ${counted(count, 'weiterer', 'weitere')}`;
export const writtenByPlatform = (keys: readonly string[]) =>
  `Von der Plattform geschrieben, wie erwartet: ${keys.join(', ')}.`;

// Several installations of one name, two at the least.
export const severalHaveName = (count: number) =>
  `${counted(count, 'aktive Installation', 'aktive Installationen')} mit diesem client_name.`;
export const noneEquals = 'Keine davon entspricht dem, was gesendet wurde.';
export const eachEquals = (isExcept: boolean) => `Jede entspricht ${sentBut(isExcept)}.`;
export const someEqual = (equal: number, different: number, isExcept: boolean) =>
  `${counted(equal, 'entspricht', 'entsprechen')} ${sentBut(isExcept)}; ${counted(different, 'weicht', 'weichen')} ab.`;
export const decideById = 'Entscheiden Sie anhand der ID, welche gemeint ist.';
export const andMoreInstallations = (count: number) =>
  oneOrMore(
    count,
    'Und 1 weitere, die hier nicht angezeigt wird.',
    `Und ${counted(count, 'weitere', 'weitere')}, die hier nicht angezeigt werden.`,
  );
export const installation = (position: number) => `Nummer ${position} in der Rückmeldung, <ids/>: <verdict/>`;
export const withoutId = 'ohne ID';
export const shortSame = 'entspricht dem, was gesendet wurde.';
export const shortExcept = (withheld: number) => `gleich, bis auf ${withheldThat(withheld)}`;
export const shortDifferent = (differences: number) =>
  `${counted(differences, 'Unterschied', 'Unterschiede')} zu dem, was gesendet wurde.`;

function withheldThat(count: number): string {
  return oneOrMore(
    count,
    '1 Wert, der hier zurückgehalten ist und sich nicht vergleichen lässt:',
    `${counted(count, 'Wert', 'Werte')}, die hier zurückgehalten sind und sich nicht vergleichen lassen:`,
  );
}

function sentBut(isExcept: boolean): string {
  return isExcept ? 'bis auf zurückgehaltene Werte dem, was gesendet wurde' : 'dem, was gesendet wurde';
}
