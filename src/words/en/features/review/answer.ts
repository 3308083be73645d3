import { counted } from '../../../../lib/text/plural';

// A reply that came, and the draft that it is about.
export const reply = 'Reply';
export const notes = 'Notes';
export const moreNotes = (count: number) => `${count} more notes came with the link and are not shown.`;
export const replyToDraft = 'Reply to <draft/> <fingerprint/>';
export const replyToManifest = 'Reply to the manifest <fingerprint/>';
export const lookingForDraft = 'Looking for the draft with this fingerprint …';
export const noDraftFound =
  'No draft in this browser has this fingerprint, so the reply opens as any link does.';
export const manyDrafts =
  'There are many drafts in this browser, and none of those looked at has this fingerprint.';
export const lookAtAll = 'Look at all of them';
export const draftHasFingerprint = 'Your draft <draft/> has this fingerprint.';
export const draftChangedByAccepting =
  'Your draft <draft/> had this fingerprint; what changed since is what you accepted here.';
export const draftChanged = 'Your draft <draft/> had this fingerprint and was changed since.';
export const fingerprintNow = 'Its fingerprint now: <fingerprint/>';
export const replyBreaks = 'The JSON of the reply breaks, so its changes cannot be told one by one.';
export const draftBreaks =
  'The JSON of your draft breaks: correct it first, then its differences from the reply can be told.';
export const goToField = 'Go to field';
export const goToLine = 'Go to line';
export const done = 'Done';
export const notDone = 'Not done';
export const openDraft = 'Open the draft';
export const notesAtFields = 'The notes are also at the fields of the draft, until they are done.';

// The changes of a reply.
export const changes = 'Changes';
export const accept = 'Accept';
export const acceptChange = (change: string) => `Accept: ${change}`;
export const reject = 'Reject';
export const rejectChange = (change: string) => `Reject: ${change}`;
export const takeBack = 'Take back';
export const takeBackRejection = (change: string) => `Take back: ${change}`;
export const rejected = 'Rejected: your draft stays as it is here.';
/** What the history calls the step. `subject`: what was changed, "Goals: lead". */
export const accepted = (subject: string) => `Accepted: ${subject}`;
export const acceptedChanges = (count: number) => `Accepted: ${counted(count, 'change')} of the reply`;
export const acceptThese = (count: number) => `Accept these ${count}`;
export const acceptAllBut = (count: number) => `Accept all but ${count}`;
export const acceptAll = 'Accept all';
export const hasEveryChange = 'Your draft has every change of this reply.';
export const nothingToDecide = (rejected: number) =>
  `Nothing left to decide: ${counted(rejected, 'change')} rejected.`;
export const toDecide = (count: number) => `${counted(count, 'change')} to decide`;
export const toDecideAndRejected = (count: number, rejected: number) =>
  `${counted(count, 'change')} to decide, ${rejected} rejected`;
export const moreChanges = (count: number) =>
  `${counted(count, 'more change')} come up when these are decided.`;
export const ownChanges = (count: number) =>
  `${counted(count, 'other difference')}: your own changes since you sent the manifest. They stay.`;
export const sideBySide = 'Side by side: your draft, and the reply';

// Why a change could not be made in the draft.
export const draftNotOpened = 'The draft could not be opened. Reload the page to try again.';
export const browserCouldNotOpen = 'The browser could not open the draft. Reload the page to try again.';
export const draftDeleted = 'The draft is there no more: it was deleted meanwhile.';
export const draftMovedOn = 'The draft was changed meanwhile. Look at the differences again.';
export const draftHasThis = 'The draft has this already.';
