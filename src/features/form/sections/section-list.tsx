import { CircleAlert, CircleCheck, CircleDashed, PencilLine, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import * as words from '#words/features/form/sections';
import { type Attention, isTold } from '../../../document/attention';
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
  const current = useAttention((state) => state.section);
  const told = useAttention(useShallow(toTell));
  useCurrentSection();
  const states = useMemo(
    () =>
      SECTIONS.map((section) => sectionState(section, value, problems, (problem) => isTold(told, problem))),
    [value, problems, told],
  );
  return (
    <nav aria-label={words.sections} className={styles.list}>
      {SECTIONS.map(({ id, title }, index) => (
        <a
          key={id}
          href={`#${id}`}
          className={styles.item}
          aria-current={id === current ? 'location' : undefined}
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

/** Of what a person has seen that which decides what is told, and no more: the list is not drawn when the focus goes on. */
const toTell = ({ visited, asked, isForeign, typing }: Attention) => ({ visited, asked, isForeign, typing });

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
