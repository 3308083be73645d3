import { CircleAlert, TextCursorInput, Wrench } from 'lucide-react';
import type { SyntaxProblem } from '../../../lib/json/syntax';
import { Button } from '../../../ui/button';
import styles from './import-dialog.module.css';
import { PlaceExcerpt } from './place-excerpt';

/** Why nothing was imported, and where the text breaks. `onShowPlace` selects the place in the text box, `onShowRepair` shows a proposal. */
export function ImportFailure({
  id,
  fileName,
  message,
  place,
  repairMessage,
  onShowPlace,
  onShowRepair,
}: {
  id: string;
  fileName?: string | undefined;
  message: string;
  place?: SyntaxProblem | undefined;
  repairMessage?: string | undefined;
  onShowPlace?: (() => void) | undefined;
  onShowRepair?: (() => void) | undefined;
}) {
  return (
    <div id={id} role="alert" className={styles.failure}>
      <p className={styles.failureTitle}>
        <CircleAlert aria-hidden />
        <span>
          {fileName ? `${fileName} was not imported. ` : 'Not imported. '}
          <span className={styles.failureText}>{message}</span>
        </span>
      </p>
      {place ? <PlaceExcerpt place={place} /> : null}
      <p className={styles.failureFoot}>
        <span>{repairMessage ? `${repairMessage} ` : null}The open document is unchanged.</span>
        <span className={styles.failureActions}>
          {onShowRepair ? (
            <Button size="sm" icon={<Wrench aria-hidden />} onClick={onShowRepair}>
              Show a repair
            </Button>
          ) : null}
          {onShowPlace ? (
            <Button size="sm" icon={<TextCursorInput aria-hidden />} onClick={onShowPlace}>
              Select the place
            </Button>
          ) : null}
        </span>
      </p>
    </div>
  );
}
