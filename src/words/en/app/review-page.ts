import { counted } from '../../../lib/text/plural';

export const title = 'Install Manifest <span>Review</span>';
export const damagedLink = 'A link that could not be read. Nothing here changes your drafts.';
export const manifestToReview = 'A manifest to review, from a link. Nothing here changes your drafts.';
export const reply = 'A reply to a manifest, from a link. Only what you accept changes your draft.';

export const sideBySideView = 'The side-by-side view';
export const loadingSideBySide = 'Loading the side-by-side view …';

export const copyOpened = 'This is a copy in a draft of its own. Your other drafts are untouched.';
export const copyHasNotes = (count: number) => `It has the ${counted(count, 'note')} of the link.`;
