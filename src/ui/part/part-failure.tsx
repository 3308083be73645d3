import { type ReactNode, useEffect, useId, useRef } from 'react';
import * as common from '#words/common';
import * as words from '#words/ui/part';
import { copyText } from '../../lib/copy-text';
import { Button } from '../button';
import { classes } from '../classes';
import { Messages, showToast } from '../toast';
import { reloadPage, whereWorkIs } from './page';
import styles from './part.module.css';
import { isLoadError, whatHappened } from './what-happened';

export type PartLook = 'box' | 'dialog' | 'message';

type Props = {
  name: string;
  error: unknown;
  look: PartLook;
  onClose?: (() => void) | undefined;
  children?: ReactNode;
};

/** Says that a part is missing, and what can be done. */
export function PartFailure({ look, ...props }: Props) {
  if (look === 'message') return <Told {...props} />;
  return look === 'dialog' ? <InDialog {...props} /> : <InPlace {...props} />;
}

const sentence = ({ name, error }: Pick<Props, 'name' | 'error'>): string =>
  `${isLoadError(error) ? words.notLoaded(name) : words.failed(name)} ${words.restGoesOn}`;

function Actions({ name, error, children }: Omit<Props, 'look'>) {
  return (
    <div className={styles.actions}>
      <Button size="sm" variant="primary" onClick={reloadPage}>
        {common.tryAgain}
      </Button>
      {children}
      <CopyWhatHappened name={name} error={error} />
    </div>
  );
}

function Words(props: Pick<Props, 'name' | 'error'>) {
  return (
    <>
      <p>{sentence(props)}</p>
      <p>
        {words.tryAgainLoadsPage} {whereWorkIs()}
      </p>
    </>
  );
}

function InPlace(props: Omit<Props, 'look'>) {
  return (
    <div role="alert" data-failed-part className={styles.box}>
      <Words {...props} />
      <Actions {...props} />
    </div>
  );
}

/** The browser's own dialog: the code of ours may be what did not arrive. */
function InDialog({ onClose, ...props }: Omit<Props, 'look'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      data-failed-part
      className={classes(styles.box, styles.dialog)}
      onClose={onClose}
    >
      <div id={title} role="alert">
        <Words {...props} />
      </div>
      <Actions {...props}>
        <Button size="sm" onClick={() => dialog.current?.close()}>
          {common.close}
        </Button>
      </Actions>
      <Messages />
    </dialog>
  );
}

function Told({ name, error, onClose }: Omit<Props, 'look'>) {
  useEffect(() => {
    showToast({
      message: `${sentence({ name, error })} ${whereWorkIs()}`,
      action: { label: common.tryAgain, run: reloadPage },
    });
    onClose?.();
  });
  return null;
}

/** Hands out what happened, for a report. */
export function CopyWhatHappened({ name, error }: Pick<Props, 'name' | 'error'>) {
  const copy = async () => {
    const isCopied = await copyText(whatHappened(name, error, navigator.userAgent, new Date()));
    showToast({
      message: isCopied ? words.copied : words.cannotCopy,
    });
  };
  return (
    <Button size="sm" onClick={() => void copy()}>
      {words.copyWhatHappened}
    </Button>
  );
}
