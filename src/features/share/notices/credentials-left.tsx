import { KeyRound } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
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
    <Notice tone={isComplete ? 'warning' : 'notice'} icon={<KeyRound aria-hidden />} label="Credentials">
      <p>
        <strong>
          {counted(credentials.length, 'credential')} {isComplete ? 'in the link' : 'left out of the link'}:
        </strong>{' '}
        {names.slice(0, MAX_NAMES).map((name, index) => (
          <span key={name}>
            {index > 0 ? ', ' : ''}
            <code>
              <bdi>{name}</bdi>
            </code>
          </span>
        ))}
        {rest > 0 ? ` and ${rest} more` : ''}.
      </p>
      <p>
        {isComplete
          ? 'Whoever gets the link, or finds it later in a mail or chat, can read their values.'
          : 'The link opens as an incomplete manifest that says so. Send the values through a secure channel.'}
      </p>
      <label className={styles.include}>
        <input type="checkbox" checked={isComplete} onChange={(event) => onInclude(event.target.checked)} />
        Include their values in the link
      </label>
    </Notice>
  );
}
