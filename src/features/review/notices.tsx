import { KeyRound, Wrench } from 'lucide-react';
import * as words from '#words/features/review';
import { placeInWords } from '../../manifest/schema/place-labels';
import { WITHHELD } from '../../manifest/secrets/credentials';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice/notice';
import { Quoted } from '../../ui/quoted/quoted';
import { Rich } from '../../ui/rich';
import styles from './notices.module.css';

const MAX_NAMES = 40;

/** What was undone to the link. */
export function Repairs({ repairs }: { repairs: readonly string[] }) {
  return (
    <Notice icon={<Wrench aria-hidden />} className={styles.repairs}>
      <p>{words.linkRepaired}</p>
      <ul>
        {repairs.map((repair) => (
          <li key={repair}>{repair}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The values that the sender left out, by name, and what that means for a copy of this manifest. */
export function Incomplete({
  withheld,
  isAnswer,
  onRow,
}: {
  withheld: readonly { pointer: string; name: string }[];
  /** Whether this came back to somebody who may have the values. */
  isAnswer: boolean;
  onRow: (pointer: string) => void;
}) {
  return (
    <Notice
      tone="warning"
      icon={<KeyRound aria-hidden />}
      label={isAnswer ? words.withheldValues : words.withheldBySender}
    >
      <p>
        <strong>{words.notComplete(withheld.length)}</strong>{' '}
        <Rich text={words.markInPlace} parts={{ mark: () => <q>{WITHHELD}</q> }} />{' '}
        {isAnswer ? words.askForNewValues : words.askForValues}
      </p>
      <ul className={styles.names}>
        {withheld.slice(0, MAX_NAMES).map(({ pointer, name }) => (
          <li key={pointer}>
            <code>
              <Quoted text={name} />
            </code>{' '}
            <Quoted text={placeInWords(pointer)} className={styles.place} />
            <Button
              size="sm"
              variant="ghost"
              aria-label={words.showPlace(placeInWords(pointer))}
              onClick={() => onRow(pointer)}
            >
              {words.show}
            </Button>
          </li>
        ))}
        {withheld.length > MAX_NAMES ? <li>{words.andMore(withheld.length - MAX_NAMES)}</li> : null}
      </ul>
    </Notice>
  );
}
