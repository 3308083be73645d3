export const sections = 'Sections';
export const waitsForJson = 'Waits for the JSON';
export const notCheckedYet = 'Not checked yet';
export const otherKeysPart = 'The list of other keys';
export const dialogPart = 'This dialog';
export const opensNewTab = '(opens a new tab)';
// What the titles of a section's pages have in common with its own is left out.
export const pageTitle = (title: string) =>
  title.replace(/^LivePerson: (webhooks, |getting started with the )?/, '');

export const removeSection = (section: string) => `Remove ${section.toLowerCase()}`;
export const sectionRemoved = (section: string) => `${section} removed`;

export const unknownEvent = 'Unknown event type';
export const setAllWebhooks = 'Set all webhooks';
export const nameInAnotherLanguage = 'Client name in another language';
