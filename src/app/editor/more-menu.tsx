import { CopyPlus, PackageCheck } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './more-menu.module.css';
import { openDialog } from './open-dialog';

/** The menu behind the header's last button. It is loaded at the first press, and open from the start. */
export function MoreMenu({ button, onClose }: { button: ReactElement; onClose: () => void }) {
  return (
    <DropdownMenu.Root open onOpenChange={onClose}>
      <DropdownMenu.Trigger asChild>{button}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4}>
          <DropdownMenu.Item className={styles.item} onSelect={() => openDialog({ name: 'install' })}>
            <PackageCheck aria-hidden /> Install
          </DropdownMenu.Item>
          <DropdownMenu.Item className={styles.item} onSelect={() => openDialog({ name: 'other-hosts' })}>
            <CopyPlus aria-hidden /> Copy for another account
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
