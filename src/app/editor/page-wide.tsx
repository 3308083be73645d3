import { DropZone } from '../../features/files/drop-zone';
import { useProblemKeys } from '../../features/problems/use-problem-keys';
import { takeFile, takeText } from './files';
import { usePaneKeys } from './use-pane-keys';

/** What the page hears wherever the focus is: F6 and F8, and files and texts that are dropped or pasted. */
export function PageWide() {
  useProblemKeys();
  usePaneKeys();
  return <DropZone onFile={takeFile} onText={takeText} />;
}
