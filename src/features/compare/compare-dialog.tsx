import { ArrowLeftRight } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/compare';
import { manifestDocument } from '../../document/document';
import { LONG_TEXT } from '../../document/store';
import { IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog/dialog';
import { showToast } from '../../ui/toast';
import styles from './compare-dialog.module.css';
import { DiffView } from './diff-view';
import notice from './notice.module.css';
import { SidePicker } from './side-picker';
import {
  type Comparable,
  type SourceKey,
  type SourceText,
  sourceGroups,
  useSourceText,
  useStoredSources,
} from './sources';
import { type Reverted, WordsView } from './words-view';

/** What the dialog starts with: one of its own sources, or any text with a title. */
export type CompareStart = { before?: SourceKey | Comparable; after?: SourceKey | Comparable };

type Props = { open: boolean; onClose: () => void; initial?: CompareStart | undefined };

/** Compares any two texts, in words and side by side; changes of the current document can be reverted one by one. */
export function CompareDialog({ open, onClose, initial }: Props) {
  return open ? <OpenDialog onClose={onClose} initial={initial ?? {}} /> : null;
}

type Side = { key: SourceKey | undefined; pasted: string; given: Comparable | undefined };

function OpenDialog({ onClose, initial }: { onClose: () => void; initial: CompareStart }) {
  const stored = useStoredSources();
  const [before, setBefore] = useState(() => startOf(initial.before));
  const [after, setAfter] = useState(() => startOf(initial.after));
  const [tab, setTab] = useState('words');
  const [reverted, setReverted] = useState<Reverted>();
  // The import is known a moment later than the template; what somebody chose stays.
  const beforeKey = before.key ?? (stored?.imported === undefined ? 'template:connector' : 'imported');
  const afterKey = after.key ?? 'current';
  const knownBefore = useSourceText(beforeKey, stored, before);
  const afterText = useSourceText(afterKey, stored, after);
  // To compare a long text twice would hold up the page.
  const isLong = afterText.state === 'ready' && afterText.text.length > LONG_TEXT;
  const beforeText: SourceText = before.key || stored || !isLong ? knownBefore : { state: 'waiting' };
  const swap = () => {
    setBefore({ ...after, key: afterKey });
    setAfter({ ...before, key: beforeKey });
  };
  const leave = () => {
    onClose();
    // What was reverted last stays undoable after the dialog is gone.
    if (reverted)
      showToast({
        message: words.reverted(reverted.subject),
        action: { label: common.undo, run: reverted.undo },
      });
  };
  return (
    <Dialog open onClose={leave} size="xl" title={words.compare} description={words.whatCanBeCompared}>
      <div className={styles.sides}>
        <SidePicker
          label={words.before}
          groups={sourceGroups(stored, before.given)}
          value={beforeKey}
          pasted={before.pasted}
          onChange={(key) => setBefore({ ...before, key })}
          onPaste={(pasted) => setBefore({ ...before, pasted })}
        />
        <IconButton
          className={styles.swap}
          label={words.swapSides}
          size="md"
          icon={<ArrowLeftRight />}
          onClick={swap}
        />
        <SidePicker
          label={words.after}
          groups={sourceGroups(stored, after.given)}
          value={afterKey}
          pasted={after.pasted}
          onChange={(key) => setAfter({ ...after, key })}
          onPaste={(pasted) => setAfter({ ...after, pasted })}
        />
      </div>
      <Comparison
        key={`${beforeKey} ${afterKey}`}
        before={beforeText}
        after={afterText}
        canRevert={afterKey === 'current'}
        reverted={reverted}
        onReverted={setReverted}
        tab={tab}
        onTab={setTab}
      />
    </Dialog>
  );
}

function startOf(start: SourceKey | Comparable | undefined): Side {
  if (typeof start !== 'object') return { key: start, pasted: '', given: undefined };
  // A text that is the document's is the document, so that its changes can be reverted.
  const isCurrent = start.text === manifestDocument.store.getState().text;
  return isCurrent
    ? { key: 'current', pasted: '', given: undefined }
    : { key: 'given', pasted: '', given: start };
}

function Comparison({
  before,
  after,
  tab,
  onTab,
  ...changes
}: {
  before: SourceText;
  after: SourceText;
  canRevert: boolean;
  reverted: Reverted | undefined;
  onReverted: (reverted: Reverted | undefined) => void;
  tab: string;
  onTab: (tab: string) => void;
}) {
  if (before.state !== 'ready' || after.state !== 'ready') {
    const messages = [before, after].flatMap((side) => (side.state === 'none' ? [side.message] : []));
    const said = messages.length > 0 ? [...new Set(messages)].join(' ') : words.readingText;
    return <p className={notice.notice}>{said}</p>;
  }
  return (
    <Tabs.Root value={tab} onValueChange={onTab} className={styles.tabs}>
      <Tabs.List className={styles.tabList} aria-label={words.howToCompare}>
        <Tabs.Trigger value="words">{words.changesInWords}</Tabs.Trigger>
        <Tabs.Trigger value="sides">{words.sideBySide}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="words" className={styles.panel}>
        <WordsView {...changes} before={before.text} after={after.text} />
      </Tabs.Content>
      <Tabs.Content value="sides" className={styles.panel}>
        <DiffView before={before.text} after={after.text} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
