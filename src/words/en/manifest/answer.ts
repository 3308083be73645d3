/** Names as part of a sentence; `more` are not named. */
export const namesAndMore = (names: string, more: number) => `${names}${more > 0 ? ` and ${more} more` : ''}`;
export const namelessHeader = 'a header without a name';

// What there is to know before a change is accepted. @param names as `namesAndMore` gives them
export const typeInAfterAccepting = (names: string) =>
  `The value of ${names} did not travel: type it in after accepting.`;
export const checkWhichHeader =
  'Several headers have this name, and their values did not travel: check that this is the one.';
export const takenFromDraft = (names: string) => `The value of ${names} is taken from your draft.`;
export const askForWithheld = 'The reviewer put in a value that was withheld on the way: ask for it.';

// Why a change is not accepted with the others: what the sender, who reads this, did at the same place.
export const youChangedThis = 'You changed this too since you sent it.';
export const youTookThisOut =
  'You took this out since you sent it. Accepting puts it back, as the reviewer has it.';
export const youChangedWhatGoes = 'You changed this too since you sent it. Accepting takes it out.';
export const youAddedThis = 'You added this too since you sent it.';
export const bothValues = (yours: string, theirs: string) => `Yours: ${yours}. The reviewer’s: ${theirs}.`;
