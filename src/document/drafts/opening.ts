import { session } from './page';
import { createOpening } from './session/opening';

/** Opens drafts on this page. */
export const opening = createOpening(session);

export const { newDraft, openDraft } = opening;
