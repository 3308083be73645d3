import { CircleAlert, CircleCheck } from 'lucide-react';
import { useDocument } from '../../document/document';
import { counted } from '../../lib/text/duration';
import { countErrors, verdictText } from '../../manifest/schema/problem';
import { findWithheld, WITHHELD } from '../../manifest/secrets/credentials';
import styles from './verdict.module.css';

/** Whether the open document is a valid manifest, told at every change. */
export function Verdict() {
  const words = useDocument((state) => verdictText(countErrors(state.problems)));
  const withheld = useDocument(({ parsed, text }) =>
    parsed.ok && text.includes(WITHHELD) ? findWithheld(text).length : 0,
  );
  const isValid = words === 'Valid';
  const isComplete = withheld === 0;
  const complete = isComplete ? 'valid' : 'incomplete';
  return (
    <div
      role="status"
      aria-label="Manifest status"
      className={styles.verdict}
      data-state={isValid ? complete : 'broken'}
      title={isComplete ? undefined : `${counted(withheld, 'value')} withheld by the sender`}
    >
      {isValid && isComplete ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
      {words}
      {isComplete ? null : `${isValid ? ', but' : ', and'} incomplete`}
    </div>
  );
}
