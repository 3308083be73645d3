import * as words from '#words/features/drafts/not-saved';
import type { SaveFailure } from '../../document/drafts/session/save-state';

const REASONS: Readonly<Record<SaveFailure, string>> = words.reasons;

/** Why nothing can be stored or read, and what helps. */
export const failureReason = (failure: SaveFailure): string => REASONS[failure];
