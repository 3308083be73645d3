import { counted, inDigits } from '../../../../lib/text/plural';

/** The parts of the manifest that are shown together. */
export const sections = {
  app: { title: 'App', description: 'What the app is called, and how it presents itself.' },
  signIn: { title: 'Sign-in', description: 'How the app gets its OAuth 2.0 tokens, and what they allow.' },
  launch: {
    title: 'Launch',
    description: 'Where the app opens, and for whom. Only for apps with pages of their own.',
  },
  webhooks: { title: 'Webhooks', description: 'Where the platform sends what happens in conversations.' },
  engagement: {
    title: 'Engagement',
    description: 'What campaign managers may use when they design an engagement for this app.',
  },
};
export const otherKeys = 'Other keys';

// How a section stands: one of the first two, or the others in a row: "2 problems, 1 to fill in, 1 warning".
export const noProblems = 'No problems';
export const notUsed = 'Not used';
export const toFillIn = 'To fill in';
export const countToFillIn = (count: number) => `${inDigits(count)} to fill in`;

export const problems = (count: number) => counted(count, 'problem');
export const valuesToFillIn = (count: number) => `${counted(count, 'value')} to fill in`;
export const warnings = (count: number) => counted(count, 'warning');
export const hints = (count: number) => counted(count, 'hint');
export const severities = { error: 'problem', warning: 'warning', info: 'hint' };

export const valid = 'Valid';
/** @param counts what there is to say all the same: "3 warnings, 1 hint" */
export const validBut = (counts: string) => `Valid, ${counts}`;

/** LivePerson's own pages. */
export const pages = {
  template: 'LivePerson: getting started with the Connector API',
  installing: 'LivePerson: installing applications',
  protocol: 'LivePerson: webhooks, protocol and security',
  retries: 'LivePerson: webhooks, retry policy',
  events: 'LivePerson: webhooks, events',
};

/** What a step of the history names where the whole document was changed. */
export const wholeManifest = 'manifest';
export const belongsHere = (place: string) => `${place} is not in the document: this is where it belongs.`;
export const stoodHere = (place: string) => `${place} is no longer in the document: this is where it stood.`;

export const unknownChoice = 'Not a value that the platform is known to take. It stays until you untick it.';
