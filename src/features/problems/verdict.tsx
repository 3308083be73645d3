import { CircleAlert, CircleCheck } from 'lucide-react';
import { useDocument } from '../../document/document';
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
  const text = useDocument((state) => verdictText(state.problems));
  const valid = text === 'Valid';
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
