export const notSaved = 'Your work is not saved';
export const goOnWorking =
  'You can go on working: nothing is lost while this page stays open, and saving is tried again by itself.';
export const tryAgainNow = 'Try again now';
export const stillRefused = 'The browser still refuses. Nothing is lost while this page stays open.';
export const worksAgain = 'Saving works again.';
export const takeItWithYou = 'Before you close the page, take your work with you:';
export const downloadManifest = 'Download this manifest';
export const downloadDrafts = 'Download all drafts';

// Why nothing can be stored or read, and what helps.
export const reasons = {
  full: 'The browser has no room left for this site. Free some space on the disk, or delete drafts that you no longer need.',
  blocked:
    'The browser lets this page store nothing: its settings block site data, or this is a private window that keeps none.',
  silent:
    'The browser’s storage does not answer. It may be busy or damaged: closing other tabs of this site, or restarting the browser, often helps.',
  newer:
    'The drafts in this browser were written by a newer version of this editor. Close all tabs of this site and open it again to get that version.',
  missing: 'The part of this page that stores drafts did not load. Check the connection and reload the page.',
};
