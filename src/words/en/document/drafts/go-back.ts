export const otherOpenedSince =
  'Another draft was opened since. The one from before is in the list of drafts.';
export const couldNotOpen = 'The draft that was open before could not be opened.';

// After Undo led back to the draft from before: the first of these alone with the third, or behind the second.
export const isOpenAgain = (title: string) => `“${title}” is open again.`;
/** @param what the step that made the new draft */
export const undone = (what: string) => `Undone: ${what}.`;
export const otherStays = 'The other draft, with your changes, stays in the list of drafts.';
