export const everywhere = 'Everywhere';
export const findAnything = 'Find a command, field, problem or draft';
export const showShortcuts = 'Show the shortcuts';
export const downloadManifest = 'Download the manifest';
export const importManifest = 'Import a manifest';
export const undo = 'Undo';
export const redo = 'Redo';

export const movingAround = 'Moving around';
export const goToApp = 'Go to App';
export const goToSignIn = 'Go to Sign-in';
export const goToLaunch = 'Go to Launch';
export const goToWebhooks = 'Go to Webhooks';
export const goToEngagement = 'Go to Engagement';
export const nextProblem = 'Next problem';
export const previousProblem = 'Previous problem';
export const nextPart = 'Next part of the page: form, JSON, problems';
export const previousPart = 'Previous part of the page';

export const inTheJson = 'In the JSON';
export const goToFieldOfLine = 'Go to the field of the line';
export const find = 'Find';
export const tabIndents = 'Tab indents, or leaves the editor again';

/** What is printed on the keys of Windows and Linux, where it is not the name before the colon. */
export const keyNames: Readonly<Record<string, string>> = { $mod: 'Ctrl' };
