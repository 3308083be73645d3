import { GitCompareArrows } from 'lucide-react';
import { useMemo, useState } from 'react';
import * as reviewWords from '#words/features/review';
import * as cardWords from '#words/features/review/compare';
import { latestOnly } from '../../../lib/latest';
import { fillWithheld } from '../../../manifest/answer/fill';
import { compareTexts, type Difference } from '../../../manifest/compare/compare';
import { bySection } from '../../../manifest/schema/by-section';
import connector from '../../../manifest/templates/connector.json?raw';
import { Button } from '../../../ui/button';
import { FoldingCard } from '../../../ui/card/card';
import { DropBox } from '../../../ui/files/drop-box';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import styles from './compare-card.module.css';
import { readOther, readOtherFile } from './read-other';
import { useDroppedFile } from './use-dropped-file';

const MAX_ROWS = 150;
/** A text of more UTF-16 characters than this is compared when the card is opened, not before. */
const MAX_UNASKED = 100_000;

/** What differs, in words and by section: from the template, from a file, or from an earlier link. */
export function CompareCard({ text, onRow }: { text: string; onRow: (pointer: string) => void }) {
  const [other, setOther] = useState<{ text: string; name: string }>();
  // Comparing a very large text takes the page's time: that waits until somebody wants to see it.
  const [isWanted, setWanted] = useState(text.length <= MAX_UNASKED);
  const comparison = useMemo(
    () => (isWanted ? compareFilled(other?.text ?? connector, text) : undefined),
    [isWanted, other, text],
  );
  const found = comparison?.found;
  const [isOpen, setOpen] = useState(false);
  useDroppedFile((dropped) => {
    setOther(dropped);
    setWanted(true);
    setOpen(true);
  });
  const differences = found ?? [];
  const name = other?.name ?? cardWords.connectorTemplate;
  return (
    <FoldingCard
      icon={<GitCompareArrows aria-hidden />}
      title={<Rich text={titleOf(found)} parts={{ other: () => <Quoted text={name} /> }} />}
      isOpen={isOpen}
      onToggle={(open) => {
        setOpen(open);
        setWanted(true);
      }}
    >
      {bySection(differences.slice(0, MAX_ROWS)).map(({ title, members }) => (
        <Differences key={title} title={title} differences={members} onRow={onRow} />
      ))}
      {differences.length > MAX_ROWS ? <p>{reviewWords.andMore(differences.length - MAX_ROWS)}</p> : null}
      {comparison?.isFilled ? <p>{cardWords.withheldTakenForEqual}</p> : null}
      <Source isTemplate={!other} onSource={setOther} />
    </FoldingCard>
  );
}

/** Compares two manifests; what one of them lacks because it was withheld on the way is no difference. */
function compareFilled(before: string, after: string): { found: Difference[]; isFilled: boolean } {
  const filledBefore = fillWithheld(before, after).side.text;
  const filledAfter = fillWithheld(after, before).side.text;
  return {
    found: compareTexts(filledBefore, filledAfter),
    isFilled: filledBefore !== before || filledAfter !== after,
  };
}

function titleOf(differences: readonly Difference[] | undefined): string {
  if (!differences) return cardWords.differencesFrom;
  return differences.length === 0 ? cardWords.nothingDiffers : cardWords.countedFrom(differences.length);
}

function Differences({
  title,
  differences,
  onRow,
}: {
  title: string;
  differences: readonly Difference[];
  onRow: (pointer: string) => void;
}) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul>
        {differences.map(({ words, kind, pointer }) => (
          <li key={`${pointer} ${words}`} data-kind={kind}>
            <Quoted text={words} />
            <Button
              size="sm"
              variant="ghost"
              aria-label={reviewWords.showPlace(words)}
              onClick={() => onRow(pointer)}
            >
              {reviewWords.show}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({
  isTemplate,
  onSource,
}: {
  isTemplate: boolean;
  onSource: (source: { text: string; name: string } | undefined) => void;
}) {
  const [pasted, setPasted] = useState('');
  const [files] = useState(latestOnly);
  const [fault, setFault] = useState('');
  const take = (read: ReturnType<typeof readOther>, name: string) => {
    setFault(read.ok ? '' : read.message);
    if (read.ok) onSource({ text: read.text, name: read.isLink ? cardWords.pastedLink : name });
  };
  return (
    <DropBox
      className={styles.source}
      label={cardWords.compareWith}
      hasVisibleLabel
      fileLabel={cardWords.fileToCompare}
      rows={2}
      value={pasted}
      fault={fault}
      onChange={setPasted}
      onFile={(file) => void files.run(readOtherFile(file), (read) => take(read, file.name))}
      submit={
        <Button
          size="sm"
          disabled={pasted.trim() === ''}
          onClick={() => {
            files.drop();
            take(readOther(pasted), cardWords.pastedText);
          }}
        >
          {cardWords.compare}
        </Button>
      }
    >
      {isTemplate ? null : (
        <Button size="sm" variant="ghost" onClick={() => onSource(undefined)}>
          {cardWords.backToTemplate}
        </Button>
      )}
    </DropBox>
  );
}
