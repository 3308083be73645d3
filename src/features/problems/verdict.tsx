import { CircleAlert, CircleCheck } from 'lucide-react';
import { useDocument } from '../../document/document';
import { findWithheld, WITHHELD } from '../../manifest/credentials';
import { counted } from '../../manifest/duration';
import { countErrors, type Problem } from '../../manifest/problem';
import styles from './verdict.module.css';

/** The verdict in words: "Valid", or how many problems there are. Only errors make a manifest invalid. */
export function verdictText(problems: readonly Problem[]): string {
  const count = countErrors(problems);
  if (count === 0) return 'Valid';
  return count === 1 ? '1 problem' : `${count} problems`;
}

/** Whether the open document is a valid manifest, told at every change. */
export function Verdict() {
  const words = useDocument((state) => verdictText(state.problems));
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
