import { inDigits } from '../../../../lib/text/plural';

export const fingerprint = 'Fingerprint: <words/>';
export const fingerprintOfIncomplete = 'Fingerprint of this incomplete manifest: <words/>';
export const fingerprintOfComplete =
  'Fingerprint of the complete one, as the sender’s page made it: <words/>';
export const otherManifest = 'This is not the manifest that the sender had. Its fingerprint was: <words/>';

export const logo = 'Logo: <address/>';
/** The host that is called, where the address looks like another one. */
export const reallyHost = '(really <host/>)';

// Values of a list against those of the template: what a mark says, and what it means.
export const added = 'added';
export const leftOut = 'left out';
export const unknown = 'unknown';
export const notInTemplate = 'Not in the template';
export const leftOutHere = 'In the template, left out here';
export const unknownValue = 'Unknown value';

export const copyJson = 'Copy JSON';
export const jsonCopied = 'JSON copied to the clipboard.';
export const copyingNotAllowed = 'The browser did not allow copying. Use Download instead.';
export const tooLongToPrint =
  'The JSON is too long to be printed here. It is in the file and in the link; the fingerprint above tells that it is the same.';
export const lineFurtherDown = (line: number) => `Line ${line} is further down.`;
export const onlyFirst = (shown: number, all: number) =>
  `Only the first ${inDigits(shown)} of ${inDigits(all)} characters are shown here. Copy JSON and Download give all of them.`;
