import { counted, oneOrMore } from '../../../../lib/text/plural';

export const checkInstalled = 'Check what was installed';
export const response = 'Response of the installation API';
export const pasteResponse =
  'Paste what the platform answered, or the list of installations. It is compared with this manifest here in the page, and then taken out of the box: it holds the client secret, which this page never keeps.';
export const checkResponse = 'Check the response';
/** The name of the place where the result is told. */
export const installedAndSent = 'Installed and sent';
export const responseTakenOut =
  'The response was taken out of the box again, for it may hold the client secret.';

// The verdict. What ends in a colon is followed by the names of the values.
export const same = 'What was installed equals what was sent.';
export const sameExcept = (withheld: number) =>
  `What was installed equals what was sent, but for ${withheldThat(withheld)}`;
export const different = (differences: number) =>
  `What was installed is not what was sent: ${counted(differences, 'difference')}.`;
export const gone = 'This is not installed: it is marked as deleted.';
export const alsoWithheld = (withheld: number) =>
  `Besides, ${counted(withheld, 'value')} ${oneOrMore(withheld, 'was', 'were')} withheld here and cannot be compared:`;
export const andMoreValues = (count: number) => `and ${counted(count, 'more', 'more')}`;
export const putThemIn = (withheld: number) => {
  const them = oneOrMore(withheld, 'it', 'them');
  return `Put ${them} in under Install request to compare ${them}, too.`;
};
export const andMoreDifferences = (count: number) => `and ${counted(count, 'more', 'more')}`;
export const writtenByPlatform = (keys: readonly string[]) =>
  `Written by the platform, as expected: ${keys.join(', ')}.`;

// Several installations of one name, two at the least.
export const severalHaveName = (count: number) =>
  `${counted(count, 'live installation')} have this client_name.`;
export const noneEquals = 'None of them equals what was sent.';
export const eachEquals = (isExcept: boolean) => `Each equals ${sentBut(isExcept)}.`;
export const someEqual = (equal: number, different: number, isExcept: boolean) =>
  `${counted(equal, 'equals', 'equal')} ${sentBut(isExcept)}; ${counted(different, 'differs', 'differ')}.`;
export const decideById = 'Decide by the id which of them is meant.';
export const andMoreInstallations = (count: number) =>
  `And ${counted(count, 'more', 'more')}, which are not shown here.`;
export const installation = (position: number) => `Number ${position} in the answer, <ids/>: <verdict/>`;
export const withoutId = 'without an id';
export const shortSame = 'equal to what was sent.';
export const shortExcept = (withheld: number) => `equal, but for ${withheldThat(withheld)}`;
export const shortDifferent = (differences: number) =>
  `${counted(differences, 'difference')} from what was sent.`;

function withheldThat(count: number): string {
  return `${counted(count, 'value')} that ${oneOrMore(count, 'was', 'were')} withheld here and cannot be compared:`;
}

function sentBut(isExcept: boolean): string {
  return isExcept ? 'what was sent, but for withheld values' : 'what was sent';
}
