export const sections = 'Sections';
export const waitsForJson = 'Waits for the JSON';
export const notCheckedYet = 'Not checked yet';
export const otherKeysPart = 'The list of other keys';
export const dialogPart = 'This dialog';
export const opensNewTab = '(opens a new tab)';
// What the titles of a section's pages have in common with its own is left out.
export const pageTitle = (title: string) =>
  title.replace(/^LivePerson: (webhooks, |getting started with the )?/, '');

export const addSection = (section: string) => `Add ${section.toLowerCase()}`;
export const removeSection = (section: string) => `Remove ${section.toLowerCase()}`;
export const sectionAdded = (section: string) => `${section} added`;
export const sectionRemoved = (section: string) => `${section} removed`;
export const notUsed = 'Not used: the manifest has no <key/>.';
export const startsAsTemplate = 'Adding it starts with the values of the connector template.';
export const capabilitiesNoObject =
  '<code>capabilities</code> is not an object: correct it in the JSON first.';

export const unknownEvent = 'Unknown event type';
export const setAllWebhooks = 'Set all webhooks';
export const nameInAnotherLanguage = 'Client name in another language';
