import { X } from 'lucide-react';
import { attention, jumpTo } from '../../document/attention';
import { manifestDocument, useAttention, useDocument } from '../../document/document';
import { fromPointer } from '../../manifest/pointer';
import type { Problem } from '../../manifest/problem';
import { schemaAt } from '../../manifest/schema';
import { sectionOf } from '../../manifest/sections';
import { Button, IconButton } from '../../ui/button';
import styles from './problem-list.module.css';

/** The most rows that are drawn; a hostile document can have far more. */
const SHOWN = 100;

/** Every problem of the document, once somebody asked: each leads to its field and its line, and offers its fixes. */
export function ProblemList() {
  const asked = useAttention((state) => state.asked);
  const problems = useDocument((state) => state.problems);
  if (!asked || problems.length === 0) return null;
  return (
    <section aria-label="Problems" className={styles.panel}>
      <header className={styles.head}>
        <h2>{problems.length === 1 ? '1 thing to mend' : `${problems.length} things to mend`}</h2>
        <IconButton
          label="Close the list of problems"
          icon={<X />}
          onClick={() => attention.setState({ asked: false })}
        />
      </header>
      <ul className={styles.rows}>
        {problems.slice(0, SHOWN).map((problem) => (
          <ProblemRow key={`${problem.pointer} ${problem.rule} ${problem.message}`} problem={problem} />
        ))}
      </ul>
      {problems.length > SHOWN ? <p>And {problems.length - SHOWN} more.</p> : null}
    </section>
  );
}

function ProblemRow({ problem }: { problem: Problem }) {
  const { pointer, message, fixes } = problem;
  const syntax = problem.rule === 'syntax';
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <p className={styles.place}>
          {syntax ? 'JSON' : placeName(pointer)} <code>{pointer}</code>
        </p>
        <p>{message}</p>
      </div>
      <div className={styles.actions}>
        {fixes?.map((fix) => (
          <Button key={fix.label} size="sm" variant="primary" onClick={() => manifestDocument.fix(fix)}>
            {fix.label}
          </Button>
        ))}
        {syntax ? null : (
          <Button size="sm" onClick={() => jumpTo(pointer, 'field')}>
            Go to field
          </Button>
        )}
        <Button size="sm" onClick={() => jumpTo(pointer, 'json')}>
          Go to line
        </Button>
      </div>
    </li>
  );
}

/** "Webhooks: Text messages, Endpoint": where a problem is, in the words of the form. */
function placeName(pointer: string): string {
  const path = fromPointer(pointer);
  const titles = path.map((_, index) => schemaAt(path.slice(0, index + 1))?.title);
  const skipped = ['Capabilities', 'Webhooks', 'Engagement'];
  const inside = titles.filter((title) => title && !skipped.includes(title)).join(', ');
  const section = sectionOf(pointer)?.title;
  return [section, inside].filter(Boolean).join(': ') || 'Manifest';
}
