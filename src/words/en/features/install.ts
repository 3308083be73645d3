import { counted, oneOrMore } from '../../../lib/text/plural';

export const install = 'Install';
export const whatInstallDoes =
  'Requests of the installation API for the manifest that is open, and a check of what was installed.';
export const noRequestBroken = 'There is no request yet: the JSON breaks. Correct it first.';

// The requests.
export const installRequest = 'Install request';
export const tooManyWithheld = (count: number) =>
  `There is no request: ${counted(count, 'value')} withheld by the sender, too many to put in here. Ask for the complete file.`;
export const forWhom =
  'For those who have the rights on the account: commands for a shell, to be run by yourself. This page sends nothing.';
export const problemsLeft = (count: number) =>
  `${counted(count, 'problem')} left: the platform will most likely refuse this.`;
export const update = 'Update';
export const threeRequests =
  'Three requests, one after the other in the same shell: each needs the response before it. The third replaces what is installed, so compare it first.';
export const copyRequest = 'Copy request';
export const copyRequestNumber = (number: number) => `Copy request ${number}`;
export const requestCopied = 'Request copied to the clipboard.';
export const requestNumberCopied = (number: number) => `Request ${number} copied to the clipboard.`;
export const copyingNotAllowed = 'The browser did not allow copying: select the text.';
/** Where a long command is cut. `button`: the words of the button that copies it. */
export const buttonHasAll = (button: string) => `… (${button} has all of it)`;

// The values that the sender withheld.
export const withheldValues = 'Withheld values';
export const putValuesIn = (count: number) => {
  const them = oneOrMore(count, 'it', 'them');
  return `${counted(count, 'value')} withheld by the sender: ask for ${them} through a secure channel and put ${them} in here. What you put in stays in the memory of this page until it is closed or loaded again. It is never stored, sent or put into a link.`;
};
export const valuesMissing = (count: number) =>
  `There is no request yet: ${counted(count, 'withheld value')} missing.`;
export const nothingMissing =
  'Nothing is missing: the request below holds these values, readable for whoever sees it.';
/** The button that takes the value over into the other boxes of the same name. */
export const valueForOthers = (count: number) =>
  oneOrMore(count, 'Use for the other one of this name', `Use for the other ${count} of this name`);
export const spaceAround = 'It starts or ends with a space, which belongs to hardly any credential.';
export const isSendersManifest =
  'With these values it is the manifest that the sender had: its fingerprint is <own/>.';
export const isOtherManifest =
  'With these values it is not the manifest that the sender had. Its fingerprint is <own/>, the sender’s was <sender/>: compare the values with the sender.';
