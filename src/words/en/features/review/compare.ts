import { counted } from '../../../../lib/text/plural';

// The other side of a comparison, as it stands in the title: "3 differences from the connector template".
export const connectorTemplate = 'the connector template';
export const pastedLink = 'the link that you pasted';
export const pastedText = 'what you pasted';

/** Before the differences were counted. */
export const differencesFrom = 'Differences from <other/>';
export const nothingDiffers = 'Nothing differs from <other/>';
export const countedFrom = (count: number) => `${counted(count, 'difference')} from <other/>`;
export const withheldTakenForEqual =
  'Values that were withheld on one side are taken for equal where the other has them.';

export const compareWith = 'Compare with an earlier link or other JSON: paste it here, or drop a file here';
export const fileToCompare = 'File to compare with';
export const compare = 'Compare';
export const backToTemplate = 'Back to the template';
/** `why`: what the parser says, without a full stop. */
export const neitherLinkNorJson = (line: number, column: number, why: string) =>
  `This is neither a link nor JSON: read as JSON, it breaks at line ${line}, column ${column}: ${why}.`;
