import { Copy } from 'lucide-react';
import { manifestDocument } from '../document/document';
import { copyText } from '../lib/copy-text';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';

/** Hands out the document's text where a part that shows it is missing. */
export function CopyDocument({ size = 'sm' }: { size?: 'sm' | 'md' }) {
  return (
    <Button size={size} icon={<Copy />} onClick={() => void copy()}>
      Copy the text
    </Button>
  );
}

async function copy(): Promise<void> {
  const isCopied = await copyText(manifestDocument.store.getState().text);
  showToast({
    message: isCopied
      ? 'The text of the manifest is on the clipboard.'
      : 'The browser lets this page copy nothing. Download the manifest instead.',
  });
}
