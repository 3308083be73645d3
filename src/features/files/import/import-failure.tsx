import { CircleAlert, TextCursorInput, Wrench } from 'lucide-react';
import * as words from '#words/features/files/import';
import type { SyntaxProblem } from '../../../lib/json/syntax';
import { visibleText } from '../../../lib/text/visible-text';
import { Button } from '../../../ui/button';
import styles from './import-dialog.module.css';
import { PlaceExcerpt } from './place-excerpt';

/** The most lines of a guess that are shown. */
const MOST_LINES = 3;
const FOREIGN = /[^\0-\x7F]/;

/** A line around its first letter beyond ASCII. */
function aroundForeign(line: string): string {
  const at = line.search(FOREIGN);
  return visibleText(line.slice(Math.max(0, at - 40), at + 80).trim());
}

/** What letters beyond ASCII would become, for somebody to tell whether they are right. */
function GuessedReading({ guess }: { guess: string }) {
  const lines = guess.split(/\r\n|\r|\n/).filter((line) => FOREIGN.test(line));
  return (
    <>
      <p>{words.maybeWindows}</p>
      {lines.slice(0, MOST_LINES).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one file never move.
        <code key={index} className={styles.guess}>
          {aroundForeign(line)}
        </code>
      ))}
    </>
  );
}

/** Below a long text box on a small screen nobody would see it. */
const reveal = (failure: HTMLElement | null) => failure?.scrollIntoView({ block: 'nearest' });

/** Why nothing was imported, and where the text breaks. `onShowPlace` selects the place in the text box, `onShowRepair` shows a proposal. */
export function ImportFailure({
  id,
  fileName,
  message,
  place,
  repairMessage,
  guess,
  onTakeGuess,
  onShowPlace,
  onShowRepair,
}: {
  id: string;
  fileName?: string | undefined;
  message: string;
  place?: SyntaxProblem | undefined;
  repairMessage?: string | undefined;
  guess?: string | undefined;
  onTakeGuess?: (() => void) | undefined;
  onShowPlace?: (() => void) | undefined;
  onShowRepair?: (() => void) | undefined;
}) {
  return (
    <div ref={reveal} id={id} role="alert" className={styles.failure}>
      <p className={styles.failureTitle}>
        <CircleAlert aria-hidden />
        <span>
          {fileName ? words.fileNotImported(fileName) : words.notImported}{' '}
          <span className={styles.failureText}>{message}</span>
        </span>
      </p>
      {place ? <PlaceExcerpt place={place} /> : null}
      {guess === undefined ? null : <GuessedReading guess={guess} />}
      <p className={styles.failureFoot}>
        <span>
          {repairMessage ? `${repairMessage} ` : null}
          {words.isUnchanged}
        </span>
        <span className={styles.failureActions}>
          {guess === undefined ? null : (
            <Button size="sm" onClick={onTakeGuess}>
              {words.readAsWindows}
            </Button>
          )}
          {onShowRepair ? (
            <Button size="sm" icon={<Wrench aria-hidden />} onClick={onShowRepair}>
              {words.showRepair}
            </Button>
          ) : null}
          {onShowPlace ? (
            <Button size="sm" icon={<TextCursorInput aria-hidden />} onClick={onShowPlace}>
              {words.selectPlace}
            </Button>
          ) : null}
        </span>
      </p>
    </div>
  );
}
