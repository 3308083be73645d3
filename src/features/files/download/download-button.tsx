import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { useShallow } from 'zustand/shallow';
import * as common from '#words/common';
import * as words from '#words/features/files/download';
import { useProblems } from '../../../document/problems';
import { countsInWords, countsOf } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { onDemand } from '../../../ui/part/on-demand';
import { Part } from '../../../ui/part/part';
import { SeverityIcon } from '../../../ui/severity';
import styles from './download-button.module.css';

const FoundGlance = onDemand(async () => (await import('./found-glance')).FoundGlance);

/** Long enough that a pointer on its way elsewhere opens nothing, and that one on its way into the list reaches it. */
const PAUSE = 250;

/**
 * Download, and on it how many errors, values to fill in and warnings there are. The gravest of them show below it while the
 * pointer rests on it, or at the down arrow; a press downloads, whatever was found.
 */
export function DownloadButton({ onPress }: { onPress: (press: { detail: number }) => void }) {
  const counts = useProblems(useShallow(countsOf));
  const found = countsInWords(counts);
  const [glance, setGlance] = useState<'pointer' | 'keys'>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const show = (how: typeof glance, after = 0) => {
    clearTimeout(timer.current);
    if (after > 0) timer.current = setTimeout(setGlance, after, how);
    else setGlance(how);
  };
  const marks = (['error', 'toFill', 'warning'] as const).filter((kind) => counts[kind] > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on the list as on the button; keys have the arrow.
    <div
      className={styles.place}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && show('pointer', PAUSE)}
      onPointerLeave={() => show(undefined, PAUSE)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && glance) {
          show(undefined);
          button.current?.focus();
        } else if (event.key === 'ArrowDown' && found && !glance) {
          event.preventDefault();
          show('keys');
        }
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (glance === 'keys' && !currentTarget.contains(relatedTarget)) show(undefined);
      }}
    >
      <Button
        ref={button}
        variant="primary"
        icon={<Download />}
        aria-label={common.download}
        aria-description={found ? words.withFound(found) : undefined}
        title={found ? undefined : words.downloadFile}
        onClick={(press) => {
          show(undefined);
          onPress(press);
        }}
      >
        {common.download}
        {marks.map((kind) => (
          <span key={kind} className={styles.mark} data-kind={kind}>
            <SeverityIcon severity={kind} />
            {counts[kind]}
          </span>
        ))}
      </Button>
      {glance && found ? (
        <Part name={words.foundPart} look="message" onClose={() => show(undefined)}>
          <FoundGlance takesFocus={glance === 'keys'} onClose={() => show(undefined)} />
        </Part>
      ) : null}
    </div>
  );
}
