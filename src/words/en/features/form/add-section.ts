export const addSection = (section: string) => `Add ${section.toLowerCase()}`;
export const sectionAdded = (section: string) => `${section} added`;
export const notUsed = 'Not used: the manifest has no <key/>.';
export const startsAsTemplate = 'Adding it starts with the values of the connector template.';
export const capabilitiesNoObject =
  '<code>capabilities</code> is not an object: correct it in the JSON first.';
