import { DropZone } from '../../features/files/drop-zone';
import { useProblemKeys } from '../../features/problems/use-problem-keys';
import { takeFile, takeText } from './files';

/** What the page hears wherever the focus is: F8, and files and texts that are dropped or pasted. */
export function PageWide() {
  useProblemKeys();
  return <DropZone onFile={takeFile} onText={takeText} />;
}
