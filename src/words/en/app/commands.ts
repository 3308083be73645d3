// The commands: what they are called, and other words that people look for them by, each apart by a space.
export const newManifest = { title: 'New', words: 'template quick start create' };
export const importManifest = { title: 'Import', words: 'open file paste upload' };
export const share = { title: 'Share', words: 'link mail qr send' };
export const copyJson = { title: 'Copy JSON', words: 'clipboard' };
export const check = { title: 'Check', words: 'problems errors warnings verdict' };
export const templateValues = {
  title: "Ask for the template's missing values",
  words: 'hints rule engagement off',
};
export const nextProblem = 'Next problem';
export const previousProblem = 'Previous problem';
export const history = { title: 'All changes', words: 'history steps' };
export const drafts = { title: 'Drafts', words: 'saved list snapshots backup' };
export const compare = { title: 'Compare', words: 'differences diff' };
export const formatJson = { title: 'Format JSON', words: 'lay out indent pretty print' };
export const install = { title: 'Install', words: 'request curl api update live' };
export const otherHosts = { title: 'Copy for another account', words: 'hosts staging production sandbox' };
export const endpointTest = {
  title: 'Test the endpoints',
  words: 'curl signature sample notification receiver',
};
export const palette = { title: 'Find…', words: 'palette search' };
export const lightColours = { title: 'Colours: light', words: 'theme appearance' };
export const darkColours = { title: 'Colours: dark', words: 'theme appearance night' };
export const systemColours = { title: 'Colours: as the system', words: 'theme' };
export const shortcuts = { title: 'Shortcuts', words: 'keyboard keys' };
export const help = { title: 'Help', words: 'manual privacy limits' };

export const moreWordsOfLanguage = 'language German';
export const moreWordsOfDownload = 'save file export';
export const goTo = { title: (section: string) => `Go to ${section}`, words: 'section' };

export const partNotLoaded =
  'A part of this page did not load. “Try again” loads the page again at this place.';
