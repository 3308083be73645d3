export const noProblemsFound = 'No problems found.';
export const notChecked = 'The manifest could not be checked: that part of this page did not load.';

export const copyText = 'Copy the text';
export const textCopied = 'The text of the manifest is on the clipboard.';
export const cannotCopy = 'The browser lets this page copy nothing. Download the manifest instead.';

export const openingLink = 'Opening the link …';
export const stillInLink = 'The manifest is still in the link.';

// Where a whole screen failed.
export const couldNotGoOn = 'This page could not go on';
export const partFailed = 'A part of this page did not load, or failed.';
export const linkNotShown = 'The link could not be shown: a part of this page did not load, or failed.';
export const checkConnection = 'Check the connection and reload the page.';
export const reloadPage = 'Reload the page';
export const goToEditor = 'Go to the editor';
export const downloadManifest = 'Download the manifest';
export const thePage = 'The page';
