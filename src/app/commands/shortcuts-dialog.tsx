import * as words from '#words/app/commands/palette';
import { keysInWords, SHORTCUTS } from '../../lib/shortcuts';
import { OR } from '../../lib/text/or';
import { Dialog } from '../../ui/dialog/dialog';
import styles from './shortcuts-dialog.module.css';

/** Every shortcut with what it does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={words.shortcuts} size="md">
      {SHORTCUTS.map(({ title, shortcuts }) => (
        <section key={title} className={styles.group}>
          <h3>{title}</h3>
          <dl>
            {shortcuts.map(({ keys, title: what }) => (
              <div key={what} className={styles.row}>
                <dt>{what}</dt>
                <dd>
                  {OR.formatToParts(keys.map((key) => keysInWords(key))).map(({ type, value }) =>
                    type === 'element' ? <kbd key={value}>{value}</kbd> : value,
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
