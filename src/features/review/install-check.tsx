import { PackageCheck } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { counted } from '../../manifest/duration';
import { type InstallCheck as Checked, checkInstallation } from '../../manifest/install-check';
import { fillPlaces } from '../../manifest/install-values';
import { Button } from '../../ui/button';
import cards from './compare-card.module.css';
import styles from './install-check.module.css';
import { useFilledValues } from './install-values';
import { Quoted } from './said';

const MAX_ROWS = 150;
const MAX_NAMES = 40;

/**
 * Compares the platform's answer with the manifest that was sent, with the values that were put in for those withheld. The answer
 * holds the client secret, under whatever name and however broken: the box is emptied by every check, and no state keeps it.
 */
export function InstallCheck({ text }: { text: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const values = useFilledValues(text);
  // What was found holds for this text with these values, and for no other.
  const [found, setFound] = useState<{
    result: Checked;
    isTaken: boolean;
    text: string;
    values: typeof values;
  }>();
  const isCurrent = found?.text === text && found.values === values;
  const check = (answer: string) => {
    const result = checkInstallation(fillPlaces(text, values), answer);
    setFound({ result, isTaken: answer.trim() !== '', text, values });
    if (box.current) box.current.value = '';
  };
  return (
    <details className={cards.card}>
      <summary className={cards.summary}>
        <PackageCheck aria-hidden />
        <span>Check what was installed</span>
      </summary>
      <div className={cards.body}>
        <label htmlFor={`${id}-answer`}>Answer of the installation API</label>
        <textarea
          id={`${id}-answer`}
          ref={box}
          rows={4}
          className={styles.answer}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onPaste={(event) => {
            // A whole answer is read on its way, so that its secret never stands in the box.
            if (event.currentTarget.value !== '') return;
            event.preventDefault();
            check(event.clipboardData.getData('text/plain'));
          }}
        />
        <p id={`${id}-help`} className={styles.help}>
          Paste what the platform answered, or the list of installations. It is compared with this manifest
          here in the page, and then taken out of the box: it holds the client secret, which this page never
          keeps.
        </p>
        <div className={cards.actions}>
          <Button onClick={() => check(box.current?.value ?? '')}>Check the answer</Button>
        </div>
        <div role="status" aria-label="Installed and sent">
          {isCurrent ? <Result result={found.result} isTaken={found.isTaken} /> : null}
        </div>
      </div>
    </details>
  );
}

function Result({ result, isTaken }: { result: Checked; isTaken: boolean }) {
  if (result.kind === 'unreadable') {
    return (
      <p className={cards.fault}>
        {result.message}
        {isTaken ? ' The answer was taken out of the box again, for it may hold the client secret.' : ''}
      </p>
    );
  }
  const { kind, differences, platformKeys, remarks } = result;
  return (
    <div className={styles.result} data-result={kind}>
      <p>
        <strong>{verdict(result)}</strong>
        {kind === 'except' ? <WithheldNames result={result} /> : null}
      </p>
      {differences.length > 0 ? (
        <ul>
          {differences.slice(0, MAX_ROWS).map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move.
            <li key={index}>
              <Quoted text={words} />
            </li>
          ))}
          {differences.length > MAX_ROWS ? (
            <li>and {counted(differences.length - MAX_ROWS, 'more', 'more')}</li>
          ) : null}
        </ul>
      ) : null}
      {kind === 'different' && result.withheldCount > 0 ? (
        <p>
          Besides, {withheldWords(result, 'were')}
          <WithheldNames result={result} />
        </p>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {platformKeys.length > 0 ? (
        <p className={styles.help}>Written by the platform, as expected: {platformKeys.join(', ')}.</p>
      ) : null}
    </div>
  );
}

type Compared = Exclude<Checked, { kind: 'unreadable' }>;

function verdict(result: Compared): string {
  switch (result.kind) {
    case 'same':
      return 'What was installed equals what was sent.';
    case 'except':
      return `What was installed equals what was sent, but for ${withheldWords(result, 'that were')}`;
    case 'different':
      return `What was installed is not what was sent: ${counted(result.differences.length, 'difference')}.`;
    case 'gone':
      return 'This is not installed: it is marked as deleted.';
  }
}

function withheldWords({ withheldCount: count }: Compared, were: 'were' | 'that were'): string {
  const verb = count === 1 ? were.replace('were', 'was') : were;
  return `${counted(count, 'value')} ${verb} withheld here and cannot be compared:`;
}

/** The names of the values that could not be compared, and how they can be. */
function WithheldNames({ result: { withheld } }: { result: Compared }) {
  const more = withheld.length - MAX_NAMES;
  return (
    <>
      {' '}
      {withheld.slice(0, MAX_NAMES).map((name, index) => (
        <span key={name}>
          {index > 0 ? ', ' : ''}
          <code>
            <Quoted text={name.slice(0, 100)} />
          </code>
        </span>
      ))}
      {more > 0 ? ` and ${counted(more, 'more', 'more')}` : ''}. Put them in under Install request to compare
      them, too.
    </>
  );
}
