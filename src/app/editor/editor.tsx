import { memo, use, useEffect, useState } from 'react';
import * as words from '#words/app/editor';
import { startAdvice } from '../../document/advice';
import { startChecks } from '../../document/checks/checks';
import { useAttention } from '../../document/document';
import { useSettled } from '../../document/settled';
import { useUndoShortcuts } from '../../features/drafts/history/undo-shortcuts';
import { ManifestForm } from '../../features/form/manifest-form';
import { SectionList } from '../../features/form/sections/section-list';
import { whenIdle } from '../../lib/after-paint';
import { valueAt } from '../../lib/json/pointer';
import { IdlePart } from '../../ui/part/idle-part';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import { Messages } from '../../ui/toast';
import { useShortcuts } from '../commands/use-shortcuts';
import { CopyDocument } from '../copy-document';
import { FORM_PARTS } from '../pictures/form-parts';
import { Prerendered, standing } from '../prerendered';
import { returnToPlace } from '../same-place';
import { useNarrow } from '../use-narrow';
import { useTitle } from '../use-title';
import { Dialogs } from './dialogs';
import { Divider } from './divider';
import styles from './editor.module.css';
// The JSON stands in the built page, before its code comes.
import '../../features/json/json-pane.module.css';
import '../../ui/json-lines/json-lines.module.css';
import { takeFile, takeText } from './files';
import { FirstVisit } from './first-visit';
import { Header } from './header';
import { SkipLinks } from './skip-links';

const loadJsonPane = async () => (await import('../../features/json/json-pane')).JsonPane;
const StandingJsonPane = standing(loadJsonPane);
const JsonPane = onDemand(loadJsonPane);

const loadProblemList = async () => (await import('../../features/problems/problem-list')).ProblemList;
const loadDropZone = async () => (await import('../../features/files/drop-zone')).DropZone;
const TAKE = { onFile: takeFile, onText: takeText };

/** The editor: form and JSON side by side, or one at a time where the screen is narrow. */
export function Editor() {
  useUndoShortcuts();
  useShortcuts();
  useEffect(returnToPlace, []);
  // What is needed to type comes first.
  useEffect(() => whenIdle(() => void startAdvice()), []);
  // The form is on the screen before the JSON pane's code is asked for.
  const [isDrawn, setDrawn] = useState(use(Prerendered));
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setDrawn(true);
      void startChecks();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const isListOpen = useAttention((state) => state.isListOpen);
  const narrow = useNarrow();
  const [tab, setTab] = useState<'form' | 'json'>('form');
  const jump = useAttention((state) => state.jump);
  const [seenJump, setSeenJump] = useState(jump);
  if (jump && jump !== seenJump) {
    setSeenJump(jump);
    setTab(jump.to === 'json' ? 'json' : 'form');
  }
  const showJson = !narrow || tab === 'json';
  return (
    <div className={styles.page}>
      <Title />
      <SkipLinks />
      <Header />
      <Tabs tab={tab} onChange={setTab} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.pane} hidden={narrow && tab !== 'form'}>
          <Part name={words.theForm} actions={<CopyDocument />}>
            <div className={styles.form} data-pane="form">
              <aside className={styles.sections}>
                <SectionList />
              </aside>
              <div className={styles.fields}>
                <FirstVisit />
                <ManifestForm parts={FORM_PARTS} />
              </div>
            </div>
          </Part>
          <IdlePart
            name={words.listOfProblems}
            load={loadProblemList}
            props={{}}
            isAsked={isListOpen}
            actions={<CopyDocument />}
          />
        </div>
        {narrow ? null : <Divider />}
        {showJson ? (
          <div className={styles.json} data-pane="json" data-tab={tab}>
            {isDrawn ? <JsonSide /> : null}
          </div>
        ) : null}
      </main>
      <IdlePart name={words.takingDroppedFiles} load={loadDropZone} props={TAKE} isAsked />
      <Dialogs />
      <Messages />
    </div>
  );
}

/** Nothing of the page around draws it anew: it stands in the built page, and stays as it is until its own code is there. */
const JsonSide = memo(() => (
  <Part name={words.jsonPane} actions={<CopyDocument />}>
    {use(Prerendered) ? <StandingJsonPane /> : <JsonPane />}
  </Part>
));

/** Alone, so that a key in the client name does not draw the whole page. */
function Title() {
  useTitle(useSettled((state) => valueAt(state.value, '/client_name')));
  return null;
}

function Tabs({ tab, onChange }: { tab: 'form' | 'json'; onChange: (tab: 'form' | 'json') => void }) {
  return (
    <nav className={styles.tabs} aria-label={words.view}>
      <button type="button" aria-pressed={tab === 'form'} onClick={() => onChange('form')}>
        {words.form}
      </button>
      <button type="button" aria-pressed={tab === 'json'} onClick={() => onChange('json')}>
        {words.json}
      </button>
    </nav>
  );
}
