// `part` is the name of a part as a sentence begins with it: "The JSON pane", "The notes at this field".
export const notLoaded = (part: string) => `${part} could not be loaded.`;
export const failed = (part: string) => `${part} failed.`;
export const restGoesOn = 'The rest of the page goes on without it.';
export const tryAgainLoadsPage = '“Try again” loads the page again at this place.';

export const copyWhatHappened = 'Copy what happened';
export const copied = 'What happened is on the clipboard, without anything of your manifest.';
export const cannotCopy = 'The browser lets this page copy nothing.';

// The lines of the report that is copied.
export const errorLine = (kind: string) => `Error: ${kind}`;
export const browserLine = (browser: string) => `Browser: ${browser}`;
export const timeLine = (time: string) => `Time: ${time}`;
