import { useMemo } from 'react';
import * as words from '#words/features/files/repair';
import { type Line, lineRows } from '../../../lib/text/line-rows';
import styles from './repair-view.module.css';

/** A proposed repair beside the text as it came, line by line. Long stretches that stay the same are left out. */
export function RepairView({
  original,
  text,
  repairs,
}: {
  original: string;
  text: string;
  repairs: readonly string[];
}) {
  const rows = useMemo(() => lineRows(original, text), [original, text]);
  return (
    <div className={styles.repair}>
      <p>
        {repairs.length > 0 ? `${words.wouldRepair(repairs)} ` : null}
        {words.lookAtLines}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.yourText}</th>
            <th scope="col">{words.repaired}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) =>
            row.kind === 'gap' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one proposal never move.
              <tr key={index}>
                <td colSpan={2} className={styles.gap}>
                  {words.sameLines(row.lines)}
                </td>
              </tr>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one proposal never move.
              <tr key={index} className={row.kind === 'changed' ? styles.changed : styles.same}>
                <Cell line={row.before} sign="−" says={words.takenOut} isChange={row.kind === 'changed'} />
                <Cell line={row.after} sign="+" says={words.putIn} isChange={row.kind === 'changed'} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  line,
  sign,
  says,
  isChange,
}: {
  line: Line | undefined;
  sign: string;
  says: string;
  isChange: boolean;
}) {
  if (!line) return <td className={styles.empty} />;
  return (
    <td>
      <span className={styles.line}>
        <span className={styles.number} aria-hidden>
          {line.number}
        </span>
        <span className={styles.sign} aria-hidden>
          {isChange ? sign : ''}
        </span>
        {isChange ? <span className="visually-hidden">{says} </span> : null}
        <code className={styles.text}>{line.text}</code>
      </span>
    </td>
  );
}
