// Parts of the page, as a sentence begins with them.
export const theForm = 'The form';
export const listOfProblems = 'The list of problems';
export const jsonPane = 'The JSON pane';
export const takingDroppedFiles = 'What takes dropped files';
export const thisDialog = 'This dialog';
export const theMenu = 'The menu';

// The tabs of a narrow screen.
export const view = 'View';
export const form = 'Form';
export const json = 'JSON';

export const widthOfForm = 'Width of the form';
export const fileNotTaken = 'A part of this page did not load. Reload the page, then drop the file again.';

export const newManifest = 'New';
export const importManifest = 'Import';
export const share = 'Share';
export const more = 'More';

export const firstVisit = 'First visit';
export const fillIn = 'Fill in';
export const check = 'Check';
export const downloadOrShare = 'Download or share';
export const quickStart = 'Quick start';
export const closeNote = 'Close this note';

export const skip = 'Skip';
export const skipToForm = 'Skip to the form';
export const skipToJson = 'Skip to the JSON';
export const skipToProblems = 'Skip to the problems';
export const skipToShare = 'Skip to Share and Download';
