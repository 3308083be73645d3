import { Download, ImageDown, ImageUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import * as words from '#words/features/logo/copy';
import { downloadBlob } from '../../lib/download-blob';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/files/file-button';
import styles from './logo.module.css';
import { LOGO_SIDE } from './logo-size';
import { type Resized, resizeAddress, resizeFile } from './resize';

type State =
  | { kind: 'offered' | 'working' | 'forbidden' | 'no-picture' }
  | ({ kind: 'made'; address: string } & Resized);

const FAULTS = {
  forbidden: words.isForbidden,
  'no-picture': words.noPicture,
} as const;

/** A copy of 70 by 70 pixels of a logo that has another size: made here, of the address or of a file, and saved as a file. */
export function LogoCopy({ address }: { address: string }) {
  const [state, setState] = useState<State>({ kind: 'offered' });
  const made = state.kind === 'made' ? state.address : undefined;
  useEffect(() => () => (made === undefined ? undefined : URL.revokeObjectURL(made)), [made]);
  const make = async (making: Promise<Resized>, fault: 'forbidden' | 'no-picture') => {
    setState({ kind: 'working' });
    try {
      const resized = await making;
      setState({ kind: 'made', address: URL.createObjectURL(resized.png), ...resized });
    } catch {
      setState({ kind: fault });
    }
  };
  const takeFile = (file: File) => void make(resizeFile(file), 'no-picture');
  const fault = state.kind === 'forbidden' || state.kind === 'no-picture' ? FAULTS[state.kind] : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes a dropped file; the button beside does the same.
    <div
      className={styles.copy}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        event.stopPropagation();
        takeFile(file);
      }}
    >
      {state.kind === 'made' ? (
        <>
          <img className={styles.picture} src={state.address} alt={words.theCopy(SIZE)} />
          <span role="status">{words.copyMade(SIZE, state.from.width, state.from.height)}</span>
          <Button
            size="sm"
            icon={<Download />}
            onClick={() => downloadBlob(state.png, `logo-${LOGO_SIDE}x${LOGO_SIDE}.png`)}
          >
            {words.downloadCopy}
          </Button>
        </>
      ) : (
        <>
          {fault ? <span role="alert">{fault}</span> : null}
          {state.kind === 'offered' || state.kind === 'working' ? (
            <Button
              size="sm"
              icon={<ImageDown />}
              disabled={state.kind === 'working'}
              onClick={() => void make(resizeAddress(address), 'forbidden')}
            >
              {words.makeCopy(SIZE)}
            </Button>
          ) : (
            <FileButton
              size="sm"
              icon={<ImageUp />}
              accept="image/*"
              fileLabel={words.logoFile}
              onFile={takeFile}
              title={words.orDrop}
            >
              {words.chooseFile}
            </FileButton>
          )}
        </>
      )}
    </div>
  );
}

const SIZE = `${LOGO_SIDE} × ${LOGO_SIDE}`;
