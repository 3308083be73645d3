import { inDigits } from '../../lib/text/plural';

export const allRules = 'All rules';
export const description =
  'Every rule that the Install Manifest Editor checks, why it matters, and an example.';
export const whatIsChecked = (count: number) =>
  `What the editor, the review and the command line look at: ${inDigits(count)} rules. A problem is what the platform cannot install, a warning what will not work or is not meant, and a hint what one may want to know.`;
export const backToEditor = 'Back to the editor';
export const byFamily = 'Rules by family';
/** Before the ids of the rules of a group. */
export const inProblems = 'In the list of problems:';
export const before = 'Before';
export const after = 'After';

export const families = {
  schema: 'Syntax and schema',
  placeholder: 'To be filled in',
  address: 'Addresses',
  endpoint: 'Endpoints',
  event: 'Events',
  key: 'Keys',
  retry: 'Retries',
  oauth: 'Sign-in',
  launch: 'Launch',
  name: 'Names',
  logo: 'Logo',
  engagement: 'Engagement',
  header: 'Headers',
  'left-out': 'Very large documents',
};

// What is to be known of a rule besides.
export const offByDefault =
  'Off until somebody asks for it: with Ctrl+K by its command, or with --also on the command line.';
export const pictureSize = (width: number, height: number) =>
  `Here the picture has ${width} by ${height} pixels.`;
export const noShortExample = {
  ofProblems: 'A document has to have more than 1,000 problems for that: there is no short example.',
  ofKeys: 'A document has to have more than 100,000 keys for that: there is no short example.',
};
