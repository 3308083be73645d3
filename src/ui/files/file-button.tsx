import { type ComponentProps, useRef } from 'react';
import { Button } from '../button';

/** What a manifest is saved as, what mail programs make of it, and shortcuts that hold a link. */
export const TEXT_FILES = '.json,.txt,.manifest,.url,.webloc,application/json,text/plain';

/** A button that opens the browser's file chooser and hands over the file chosen. `fileLabel` names the input behind it. */
export function FileButton({
  accept,
  fileLabel,
  onFile,
  ...rest
}: { accept: string; fileLabel: string; onFile: (file: File) => void } & Omit<
  ComponentProps<typeof Button>,
  'onClick'
>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...rest} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={fileLabel}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it was corrected.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
