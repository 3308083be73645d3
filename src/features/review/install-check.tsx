import { PackageCheck } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { counted } from '../../manifest/duration';
import { blankSecrets, type InstallCheck as Checked, checkInstallation } from '../../manifest/install-check';
import { Button } from '../../ui/button';
import cards from './compare-card.module.css';
import styles from './install-check.module.css';
import { Quoted } from './said';

const MAX_ROWS = 150;

/**
 * Compares the platform's answer with the manifest that was sent. The answer holds the client secret: it is read out of the box,
 * never kept in the state, and what stays on the page has no secret in it.
 */
export function InstallCheck({ text }: { text: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<Checked>();
  const check = (answer: string) => {
    const checked = checkInstallation(text, answer);
    setResult(checked);
    if (box.current) box.current.value = checked.kind === 'unreadable' ? blankSecrets(answer) : '';
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
          {result ? <Result result={result} /> : null}
        </div>
      </div>
    </details>
  );
}

function Result({ result }: { result: Checked }) {
  if (result.kind === 'unreadable') return <p className={cards.fault}>{result.message}</p>;
  const { kind, differences, platformKeys, remarks } = result;
  return (
    <div className={styles.result} data-result={kind}>
      <p>
        <strong>
          {kind === 'same'
            ? 'What was installed equals what was sent.'
            : `What was installed is not what was sent: ${counted(differences.length, 'difference')}.`}
        </strong>
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
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {platformKeys.length > 0 ? (
        <p className={styles.help}>Written by the platform, as expected: {platformKeys.join(', ')}.</p>
      ) : null}
    </div>
  );
}
