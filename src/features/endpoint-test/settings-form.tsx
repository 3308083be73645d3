import { Dices, Eraser, Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import * as words from '#words/features/endpoint-test';
import { SIGNATURE_KINDS, type SignatureKind } from '../../manifest/endpoint-test/signature';
import { Button } from '../../ui/button';
import styles from './endpoint-test.module.css';
import { madeUpSecret, STAND_INS, START, type TestSettings } from './settings';

const HASHES = { sha1: 'HMAC-SHA1', sha256: 'HMAC-SHA256' } as const;
const ENCODINGS = { base64: 'Base64', hex: words.hexadecimal } as const;

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
        <label htmlFor={`${id}-secret`}>{words.clientSecret}</label>
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
              {words.makeOneUp}
            </Button>
          ) : (
            <>
              <Button
                icon={isShown ? <EyeOff /> : <Eye />}
                aria-pressed={isShown}
                onClick={() => setShown(!isShown)}
              >
                {words.showSecret}
              </Button>
              <Button icon={<Eraser />} onClick={forget}>
                {words.forgetSecret}
              </Button>
            </>
          )}
        </div>
        <p id={`${id}-help`} className={styles.quiet}>
          {words.secretHelp}
          {settings.secret !== settings.secret.trim() ? <strong> {words.secretHasSpace}</strong> : null}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-kind`}>{words.signature}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => set({ kind: SIGNATURE_KINDS[Number(event.target.value)] ?? START.kind })}
        >
          {SIGNATURE_KINDS.map((one, index) => (
            <option key={nameOf(one)} value={index}>
              {index === 0 ? words.byDefault(nameOf(one)) : nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-account`}>{words.accountNumber}</label>
        <input
          id={`${id}-account`}
          autoComplete="off"
          placeholder={STAND_INS.account}
          value={settings.account}
          onChange={(event) => set({ account: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-client`}>{words.clientId}</label>
        <input
          id={`${id}-client`}
          autoComplete="off"
          placeholder={STAND_INS.clientId}
          value={settings.clientId}
          onChange={(event) => set({ clientId: event.target.value })}
        />
      </div>
      <fieldset className={styles.target}>
        <legend>{words.sendTo}</legend>
        <label>
          <input
            type="radio"
            name={`${id}-target`}
            checked={settings.target === 'endpoints'}
            onChange={() => set({ target: 'endpoints' })}
          />{' '}
          {words.endpointsOfManifest}
        </label>
        <label>
          <input
            type="radio"
            name={`${id}-target`}
            checked={settings.target === 'local'}
            onChange={() => set({ target: 'local' })}
          />{' '}
          {words.receiverHere}
        </label>
      </fieldset>
    </div>
  );
}
