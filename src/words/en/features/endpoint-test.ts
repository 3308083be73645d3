export const testEndpoints = 'Test the endpoints';
export const sendsNothing =
  'A notification for each webhook, as the platform sends and signs it. This page sends nothing: run the commands in a shell of your own.';
export const noWebhook = 'No webhook is set up yet, so there is no endpoint to test.';

// One webhook.
export const noHttpsAddress = 'No https:// address';
export const leftOut = '<name/> is left out: <reason/>.';
export const command = 'Command';
export const copyCommand = (event: string) => `Copy the command for ${event}`;
export const commandCopied = 'Command copied to the clipboard.';
export const whatItSends = 'What it sends';
export const copyNotification = (event: string) => `Copy the notification of ${event}`;
export const notificationCopied = 'Notification copied to the clipboard.';
export const copyRefused = 'The browser did not allow copying: select the text.';
export const noSample = 'Nobody has described what this event looks like, so there is no sample.';
export const cannotBeCalled = 'The endpoint is no https:// address that can be called.';
export const cannotSign = 'The browser signs only on https pages and on this machine.';
export const needsSecret = 'Type the client secret to get the command.';

export const receiver = 'A receiver that checks the signature';
export const receiverHelp = (port: number) =>
  `One file for Node 18 or later, without packages. It compares the signature in constant time, answers 200 at once, and 401 where the signature is wrong. Start it with the same secret; it listens on port ${port}:`;
export const copyReceiver = 'Copy the receiver';
export const receiverCopied = 'Receiver copied to the clipboard.';
export const downloadReceiver = 'Download the receiver';

export const clientSecret = 'Client secret';
export const makeOneUp = 'Make one up';
export const showSecret = 'Show secret';
export const forgetSecret = 'Forget secret';
export const secretHelp =
  'Only in the memory of this dialog, until you close it: never in the draft, a link or the history. Not installed yet? Make one up, and start the receiver with the same one.';
export const secretHasSpace = 'It starts or ends with a space.';
export const signature = 'Signature';
export const hexadecimal = 'hexadecimal';
export const byDefault = (kind: string) => `${kind} (default)`;
export const accountNumber = 'Account number';
export const clientId = 'Client id';
export const sendTo = 'Send to';
export const endpointsOfManifest = 'The endpoints of the manifest';
export const receiverHere = 'The receiver below, on this machine';
