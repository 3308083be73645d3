import { CircleAlert, CircleCheck, CircleDashed, PencilLine, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import * as words from '#words/features/form/sections';
import { isTold } from '../../../document/attention';
import { useCheckState } from '../../../document/checks/checks';
import { useAttention, useDocument } from '../../../document/document';
import { useProblems } from '../../../document/problems';
import { useSettled } from '../../../document/settled';
import {
  SECTIONS,
  type SectionState,
  sectionState,
  sectionStateText,
} from '../../../manifest/schema/sections';
import { showSection } from '../jump/show-element';
import styles from './section-list.module.css';
import { useCurrentSection } from './use-current-section';

const ICONS = {
  problems: CircleAlert,
  warnings: TriangleAlert,
  fill: PencilLine,
  fine: CircleCheck,
  unused: CircleDashed,
} satisfies Record<SectionState['state'], unknown>;

/** The sections with how each stands; a press brings the section into view. */
export function SectionList() {
  const value = useSettled((state) => state.value);
  const isBroken = useDocument((state) => !state.parsed.ok);
  const isChecked = useCheckState() === 'checked';
  const problems = useProblems((all) => all);
  const attention = useAttention((state) => state);
  useCurrentSection();
  const states = useMemo(
    () =>
      SECTIONS.map((section) =>
        sectionState(section, value, problems, (problem) => isTold(attention, problem)),
      ),
    [value, problems, attention],
  );
  return (
    <nav aria-label={words.sections} className={styles.list}>
      {SECTIONS.map(({ id, title }, index) => (
        <a
          key={id}
          href={`#${id}`}
          className={styles.item}
          aria-current={id === attention.section ? 'location' : undefined}
          onClick={(event) => show(event, id)}
        >
          {isBroken ? (
            <Waiting state={words.waitsForJson} />
          ) : isChecked ? (
            <State state={states[index] ?? { state: 'unused' }} />
          ) : (
            <Waiting state={words.notCheckedYet} />
          )}
          <span className={styles.title}>{title}</span>
        </a>
      ))}
    </nav>
  );
}

function State({ state }: { state: SectionState }) {
  const Icon = ICONS[state.state];
  return (
    <>
      <Icon aria-hidden data-state={state.state} />
      <span className={styles.state}>{sectionStateText(state)}</span>
    </>
  );
}

/** While the JSON does not parse or is not checked yet, nobody knows how a section stands. */
function Waiting({ state }: { state: string }) {
  return (
    <>
      <CircleDashed aria-hidden data-state="unused" />
      <span className={styles.state}>{state}</span>
    </>
  );
}

// The address keeps no section: a fragment is where a shared manifest travels.
function show(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  showSection(id);
}
