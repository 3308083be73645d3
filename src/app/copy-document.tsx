import { Copy } from 'lucide-react';
import * as words from '#words/app';
import { manifestDocument } from '../document/document';
import { copyText } from '../lib/copy-text';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';

/** Hands out the document's text where a part that shows it is missing. */
export function CopyDocument({ size = 'sm' }: { size?: 'sm' | 'md' }) {
  return (
    <Button size={size} icon={<Copy />} onClick={() => void copy()}>
      {words.copyText}
    </Button>
  );
}

async function copy(): Promise<void> {
  const isCopied = await copyText(manifestDocument.store.getState().text);
  showToast({
    message: isCopied ? words.textCopied : words.cannotCopy,
  });
}
