import type { SaveFailure } from '../../document/drafts/session/save-state';

const REASONS: Readonly<Record<SaveFailure, string>> = {
  full: 'The browser has no room left for this site. Free some space on the disk, or delete drafts that you no longer need.',
  blocked:
    'The browser lets this page store nothing: its settings block site data, or this is a private window that keeps none.',
  silent:
    'The browser’s storage does not answer. It may be busy or damaged: closing other tabs of this site, or restarting the browser, often helps.',
  newer:
    'The drafts in this browser were written by a newer version of this editor. Close all tabs of this site and open it again to get that version.',
  missing: 'The part of this page that stores drafts did not load. Check the connection and reload the page.',
};

/** Why nothing can be stored or read, and what helps. */
export const failureReason = (failure: SaveFailure): string => REASONS[failure];
