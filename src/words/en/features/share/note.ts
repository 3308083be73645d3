export const accountNumber = 'Account number';
export const accountNumberHelp = 'Of the LivePerson account to install it for.';
export const yourName = 'Your name';
export const yourNameHelp = 'As the account team knows you.';
export const note = 'Note';
export const noteHelp = 'What the account team should know.';
export const noteTellsCredential =
  'This seems to hold a password or a token. Everybody who has the link can read the note: better send that another way.';

export const sayWhoSends = 'Say who sends it and what for <optional>optional</optional>';
export const rememberThis = 'Remember this in this browser';
export const cannotRemember =
  'This browser does not let the page remember anything: its storage is blocked or full.';
export const travelsBeside = 'This travels in the link beside the manifest and is no part of it.';
