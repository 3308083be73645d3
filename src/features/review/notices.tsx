import { KeyRound, Wrench } from 'lucide-react';
import { counted } from '../../lib/text/plural';
import { placeInWords } from '../../manifest/schema/place-labels';
import { WITHHELD } from '../../manifest/secrets/credentials';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice/notice';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './notices.module.css';

const MAX_NAMES = 40;

/** What was undone to the link. */
export function Repairs({ repairs }: { repairs: readonly string[] }) {
  return (
    <Notice icon={<Wrench aria-hidden />} className={styles.repairs}>
      <p>
        The link was altered on the way and has been repaired. The manifest in it is whole: its checksum fits.
      </p>
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
      label={isAnswer ? 'Withheld values' : 'Withheld by the sender'}
    >
      <p>
        <strong>Not complete: {counted(withheld.length, 'value')} withheld by the sender.</strong> Copies,
        downloads and the JSON below hold the words <q>{WITHHELD}</q> in their place. Do not install them so:{' '}
        {isAnswer
          ? 'your draft keeps its own values, and what the reviewer put in anew has to be asked for.'
          : 'ask the sender for the values through a secure channel.'}
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
              aria-label={`Show: ${placeInWords(pointer)}`}
              onClick={() => onRow(pointer)}
            >
              Show
            </Button>
          </li>
        ))}
        {withheld.length > MAX_NAMES ? (
          <li>and {counted(withheld.length - MAX_NAMES, 'more', 'more')}</li>
        ) : null}
      </ul>
    </Notice>
  );
}
