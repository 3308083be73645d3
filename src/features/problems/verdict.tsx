import { CircleAlert, CircleCheck } from 'lucide-react';
import { useDocument } from '../../document/document';
import { findWithheld, WITHHELD } from '../../manifest/credentials';
import { counted } from '../../manifest/duration';
import { countErrors, verdictText } from '../../manifest/problem';
import styles from './verdict.module.css';

/** Whether the open document is a valid manifest, told at every change. */
export function Verdict() {
  const words = useDocument((state) => verdictText(countErrors(state.problems)));
  const withheld = useDocument(({ parsed, text }) =>
    parsed.ok && text.includes(WITHHELD) ? findWithheld(text).length : 0,
  );
  const valid = words === 'Valid' && withheld === 0;
  const text =
    withheld === 0
      ? words
      : `${words}${words === 'Valid' ? ', but' : ','} incomplete: ${counted(withheld, 'value')} withheld`;
  return (
    <div
      role="status"
      aria-label="Manifest status"
      className={styles.verdict}
      data-valid={valid || undefined}
    >
      {valid ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
      {text}
    </div>
  );
}
