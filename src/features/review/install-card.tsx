import { Copy, Terminal } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../../lib/copy-text';
import { counted } from '../../manifest/duration';
import { installCommand, updateCommands } from '../../manifest/install-request';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './compare-card.module.css';

const KINDS = { install: installCommand, update: updateCommands };

/** The requests of the installation API for those who may call it. Nothing is sent from here. */
export function InstallCard({
  text,
  account,
  errors,
  withheld,
}: {
  text: string;
  account: string | undefined;
  errors: number;
  withheld: number;
}) {
  const [kind, setKind] = useState<keyof typeof KINDS>('install');
  const [isOpen, setOpen] = useState(false);
  const command = isOpen ? KINDS[kind](text, account) : '';
  const copy = async () => {
    const done = await copyText(command);
    showToast({
      message: done
        ? 'Request copied to the clipboard.'
        : 'The browser did not allow copying: select the text.',
    });
  };
  return (
    <details className={styles.card} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Terminal aria-hidden />
        <span>Install request</span>
      </summary>
      <div className={styles.body}>
        {withheld > 0 ? (
          <p className={styles.fault}>
            There is no request yet: {counted(withheld, 'value')} withheld by the sender must be put in first.
            Edit a copy to do so.
          </p>
        ) : (
          <>
            <p>
              For those who have the rights on the account: commands for a shell, to be run by yourself. This
              page sends nothing. Put in the host, the account and a token first.
            </p>
            {errors > 0 ? (
              <p className={styles.fault}>
                {counted(errors, 'problem')} left: the platform will most likely refuse this.
              </p>
            ) : null}
            <div className={styles.actions}>
              <Button aria-pressed={kind === 'install'} onClick={() => setKind('install')}>
                Install
              </Button>
              <Button aria-pressed={kind === 'update'} onClick={() => setKind('update')}>
                Update
              </Button>
              <Button icon={<Copy />} onClick={copy}>
                Copy request
              </Button>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
            <pre className={styles.command} tabIndex={0} data-command={kind}>
              {command.length > 60_000
                ? `${command.slice(0, 60_000)}\n… (Copy request has all of it)`
                : command}
            </pre>
          </>
        )}
      </div>
    </details>
  );
}
