/** Names as part of a sentence; `more` are not named. */
export const namesAndMore = (names: string, more: number) =>
  `${names}${more > 0 ? ` und ${more} weiteren` : ''}`;
export const namelessHeader = 'einem Header ohne Namen';

// What there is to know before a change is accepted. @param names as `namesAndMore` gives them
export const typeInAfterAccepting = (names: string) =>
  `Der Wert von ${names} wurde nicht mitgeschickt. Tragen Sie ihn nach dem Annehmen ein.`;
export const checkWhichHeader =
  'Mehrere Header haben diesen Namen, und ihre Werte wurden nicht mitgeschickt. Prüfen Sie, ob dieser gemeint ist.';
export const takenFromDraft = (names: string) => `Der Wert von ${names} kommt aus Ihrem Entwurf.`;
export const askForWithheld =
  'Der Prüfer hat einen Wert eingesetzt, der unterwegs zurückgehalten wurde. Fragen Sie danach.';

// Why a change is not accepted with the others: what the sender, who reads this, did at the same place.
export const youChangedThis = 'Auch Sie haben das seit dem Senden geändert.';
export const youTookThisOut =
  'Sie haben das seit dem Senden entfernt. Annehmen setzt es wieder ein, wie der Prüfer es hat.';
export const youChangedWhatGoes = 'Auch Sie haben das seit dem Senden geändert. Annehmen entfernt es.';
export const youAddedThis = 'Auch Sie haben das seit dem Senden hinzugefügt.';
export const bothValues = (yours: string, theirs: string) =>
  `Ihr Wert: ${yours}. Der des Prüfers: ${theirs}.`;
