import { KeyRound } from 'lucide-react';
import * as words from '#words/features/share/notices';
import type { Prepared } from '../../../manifest/link/prepare-share';
import { Notice } from '../../../ui/notice/notice';
import styles from '../share.module.css';

const MAX_NAMES = 12;

/** The credentials of the document by name: left out of the link, until somebody decides otherwise. */
export function CredentialsLeft({
  prepared: { credentials, isComplete },
  onInclude,
}: {
  prepared: Prepared;
  onInclude: (include: boolean) => void;
}) {
  const names = [...new Set(credentials.map(({ name }) => name))];
  const rest = names.length - MAX_NAMES;
  return (
    <Notice
      tone={isComplete ? 'warning' : 'notice'}
      icon={<KeyRound aria-hidden />}
      label={words.credentials}
    >
      <p>
        <strong>
          {isComplete
            ? words.credentialsIn(credentials.length)
            : words.credentialsLeftOut(credentials.length)}
        </strong>{' '}
        {names.slice(0, MAX_NAMES).map((name, index) => (
          <span key={name}>
            {index > 0 ? ', ' : ''}
            <code>
              <bdi>{name}</bdi>
            </code>
          </span>
        ))}
        {rest > 0 ? ` ${words.andMoreNames(rest)}` : ''}.
      </p>
      <p>{isComplete ? words.valuesReadable : words.opensIncomplete}</p>
      <label className={styles.include}>
        <input type="checkbox" checked={isComplete} onChange={(event) => onInclude(event.target.checked)} />
        {words.includeValues}
      </label>
    </Notice>
  );
}
