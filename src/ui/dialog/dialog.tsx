import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import * as common from '#words/common';
import { IconButton } from '../button';
import { classes } from '../classes';
import { Messages } from '../toast';
import styles from './dialog.module.css';

const CONTROLS =
  'a[href], summary, button:not(:disabled, [tabindex="-1"]), input:not(:disabled, [type="hidden"], [type="file"]), select, textarea';

/**
 * A modal dialog with a title. The focus stays inside, Escape and the cross close it, and the focus goes back to
 * where it was. An element with `data-autofocus` has the focus first, else the first control of the content. `footer` stays in sight while the content scrolls.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  size = 'md',
  footer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  size?: 'md' | 'lg' | 'xl';
  footer?: ReactNode;
  children: ReactNode;
}) {
  // Radix gives the focus back to a trigger; our dialogs are opened from many places.
  const [opener] = useState(() => document.activeElement);
  const focusFirst = (event: Event) => {
    const dialog = event.currentTarget as Element | null;
    const first =
      dialog?.querySelector<HTMLElement>('[data-autofocus]') ??
      dialog?.querySelector<HTMLElement>(`[data-dialog-body] :is(${CONTROLS})`);
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  const focusOpener = (event: Event) => {
    event.preventDefault();
    // What was pressed may be gone, such as the card of a first visit: then the page's main part takes the focus.
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
    else document.querySelector<HTMLElement>('main')?.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content
          className={classes(styles.content, styles[size])}
          onOpenAutoFocus={focusFirst}
          onCloseAutoFocus={focusOpener}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className={styles.header}>
            <div>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              {description ? (
                <Radix.Description className={styles.description}>{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <IconButton label={common.close} icon={<X />} size="md" />
            </Radix.Close>
          </header>
          <div className={styles.body} data-dialog-body>
            {children}
          </div>
          <Messages />
          {footer ? <footer className={styles.footer}>{footer}</footer> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
