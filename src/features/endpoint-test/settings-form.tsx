import { Dices, Eraser, Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { SIGNATURE_KINDS, type SignatureKind } from '../../manifest/endpoint-test/signature';
import { Button } from '../../ui/button';
import styles from './endpoint-test.module.css';
import { madeUpSecret, STAND_INS, START, type TestSettings } from './settings';

const HASHES = { sha1: 'HMAC-SHA1', sha256: 'HMAC-SHA256' } as const;
const ENCODINGS = { base64: 'Base64', hex: 'hexadecimal' } as const;

const nameOf = ({ hash, encoding }: SignatureKind): string => `${HASHES[hash]}, ${ENCODINGS[encoding]}`;

/** The secret, how it signs, and where the commands send to. */
export function SettingsForm({
  settings,
  onChange,
}: {
  settings: TestSettings;
  onChange: (settings: TestSettings) => void;
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const set = (part: Partial<TestSettings>) => onChange({ ...settings, ...part });
  const forget = () => {
    setShown(false);
    set({ secret: '' });
    document.getElementById(`${id}-secret`)?.focus();
  };
  const kind = SIGNATURE_KINDS.findIndex(
    ({ hash, encoding }) => hash === settings.kind.hash && encoding === settings.kind.encoding,
  );
  return (
    <div className={styles.settings}>
      <div className={styles.wide}>
        <label htmlFor={`${id}-secret`}>Client secret</label>
        <div className={styles.secret}>
          <input
            id={`${id}-secret`}
            data-autofocus
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            value={settings.secret}
            aria-describedby={`${id}-help`}
            onChange={(event) => set({ secret: event.target.value })}
          />
          {settings.secret === '' ? (
            <Button icon={<Dices />} onClick={() => set({ secret: madeUpSecret() })}>
              Make one up
            </Button>
          ) : (
            <>
              <Button
                icon={isShown ? <EyeOff /> : <Eye />}
                aria-pressed={isShown}
                onClick={() => setShown(!isShown)}
              >
                Show secret
              </Button>
              <Button icon={<Eraser />} onClick={forget}>
                Forget secret
              </Button>
            </>
          )}
        </div>
        <p id={`${id}-help`} className={styles.quiet}>
          Only in the memory of this dialog, until you close it: never in the draft, a link or the history.
          Not installed yet? Make one up, and start the receiver with the same one.
          {settings.secret !== settings.secret.trim() ? (
            <strong> It starts or ends with a space.</strong>
          ) : null}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-kind`}>Signature</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => set({ kind: SIGNATURE_KINDS[Number(event.target.value)] ?? START.kind })}
        >
          {SIGNATURE_KINDS.map((one, index) => (
            <option key={nameOf(one)} value={index}>
              {nameOf(one)}
              {index === 0 ? ' (default)' : ''}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-account`}>Account number</label>
        <input
          id={`${id}-account`}
          autoComplete="off"
          placeholder={STAND_INS.account}
          value={settings.account}
          onChange={(event) => set({ account: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-client`}>Client id</label>
        <input
          id={`${id}-client`}
          autoComplete="off"
          placeholder={STAND_INS.clientId}
          value={settings.clientId}
          onChange={(event) => set({ clientId: event.target.value })}
        />
      </div>
      <fieldset className={styles.target}>
        <legend>Send to</legend>
        <label>
          <input
            type="radio"
            name={`${id}-target`}
            checked={settings.target === 'endpoints'}
            onChange={() => set({ target: 'endpoints' })}
          />{' '}
          The endpoints of the manifest
        </label>
        <label>
          <input
            type="radio"
            name={`${id}-target`}
            checked={settings.target === 'local'}
            onChange={() => set({ target: 'local' })}
          />{' '}
          The receiver below, on this machine
        </label>
      </fieldset>
    </div>
  );
}
