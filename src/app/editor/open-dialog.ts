import { createStore } from 'zustand/vanilla';
import { settleAdvice } from '../../document/advice';
import type { CompareStart } from '../../features/compare/compare-dialog';
import type { ImportStart } from '../../features/files/import/import-file';

export type OpenDialog =
  | {
      name:
        | 'new'
        | 'share'
        | 'download'
        | 'drafts'
        | 'history'
        | 'install'
        | 'other-hosts'
        | 'endpoint-test'
        | 'palette'
        | 'shortcuts';
    }
  | { name: 'import'; initial?: ImportStart }
  | { name: 'compare'; initial?: CompareStart };

/** The dialog that is open; at most one is. */
export const dialogs = createStore<{ open?: OpenDialog }>(() => ({}));

/** Opens a dialog in place of the one that is open, with what the rules say of the text as it stands. */
export function openDialog(open: OpenDialog): void {
  settleAdvice();
  dialogs.setState({ open }, true);
}

export function closeDialog(): void {
  dialogs.setState({}, true);
}
