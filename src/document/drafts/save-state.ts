import { saveState } from './page';
import { isFailure, whereWorkIs } from './session/save-state';

// How saving stands on this page.
export { saveState } from './page';
export { failureKind, isFailure, saveSentence } from './session/save-state';

/** Whether the last try to store something failed. */
export const hasFailed = (): boolean => isFailure(saveState.getState().kind);

/** Where the work of this page is now, in a sentence that is true also when nothing could be stored. */
export const whereWorkIsNow = (): string => whereWorkIs(saveState.getState());

/** Whether something of the work is in no storage, and goes with the page. */
export const isWorkAtRisk = (): boolean => saveState.getState().isAtRisk;
