import { Copy } from 'lucide-react';
import * as words from '#words/features/install';
import { copyText } from '../../lib/copy-text';
import type { ApiRequest } from '../../manifest/install/request';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './install-card.module.css';

/** Most UTF-16 characters of a command that are put on the page. */
const MAX_SHOWN = 60_000;

/** One request as a command, with its own way to copy it. `number` is its place among several. */
export function InstallCommand({ request, number }: { request: ApiRequest; number?: number }) {
  const { command, title, help } = request;
  const button = number === undefined ? words.copyRequest : words.copyRequestNumber(number);
  const copy = async () => {
    const done = await copyText(command);
    const copied = number === undefined ? words.requestCopied : words.requestNumberCopied(number);
    showToast({ message: done ? copied : words.copyingNotAllowed });
  };
  return (
    <div className={styles.request}>
      <div className={styles.head}>
        <h3>{number === undefined ? title : `${number}. ${title}`}</h3>
        <Button size="sm" icon={<Copy />} onClick={copy}>
          {button}
        </Button>
      </div>
      <p className={styles.help}>{help}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
      <pre className={styles.command} tabIndex={0} data-command={request.id}>
        {command.length > MAX_SHOWN
          ? `${command.slice(0, MAX_SHOWN)}\n${words.buttonHasAll(button)}`
          : command}
      </pre>
    </div>
  );
}
