import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { useShallow } from 'zustand/shallow';
import { useDocument } from '../../../document/document';
import { SECTIONS, type SectionState, sectionState } from '../../../manifest/schema/sections';
import styles from './section-list.module.css';
import { useCurrentSection } from './use-current-section';

/** The sections with how each stands; a press brings the section into view. */
export function SectionList() {
  const states = useDocument(
    useShallow(({ value, problems }) =>
      SECTIONS.map((section) => stateText(sectionState(section, value, problems))),
    ),
  );
  const current = useCurrentSection();
  return (
    <nav aria-label="Sections" className={styles.list}>
      {SECTIONS.map(({ id, title }, index) => {
        const state = states[index] ?? '';
        return (
          <a
            key={id}
            href={`#${id}`}
            className={styles.item}
            aria-current={id === current ? 'location' : undefined}
            onClick={(event) => show(event, id)}
          >
            <StateIcon state={state} />
            <span className={styles.title}>{title}</span>
            <span className={styles.state}>{state}</span>
          </a>
        );
      })}
    </nav>
  );
}

function stateText(state: SectionState): string {
  if (state.state === 'complete') return 'Complete';
  if (state.state === 'unused') return 'Not used';
  return state.count === 1 ? '1 problem' : `${state.count} problems`;
}

function StateIcon({ state }: { state: string }) {
  if (state === 'Complete') return <CircleCheck aria-hidden data-state="complete" />;
  if (state === 'Not used') return <CircleDashed aria-hidden data-state="unused" />;
  return <CircleAlert aria-hidden data-state="problems" />;
}

// The address keeps no section: a fragment is where a shared manifest travels.
function show(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const section = document.getElementById(id);
  section?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
