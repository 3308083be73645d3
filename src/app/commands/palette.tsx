import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useEffect, useMemo, useState } from 'react';
import * as words from '#words/app/commands/palette';
import { afterDialog } from '../../ui/dialog/after-dialog';
import { matchRank } from './match-rank';
import styles from './palette.module.css';
import { draftGroup, type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items';

/** Everything on the page by name: commands, problems, fields, drafts. */
export function Palette({ onClose }: { onClose: () => void }) {
  const now = useMemo(paletteGroups, []);
  const [drafts, setDrafts] = useState<PaletteGroup>();
  useEffect(() => {
    let isGone = false;
    void draftGroup().then((group) => {
      if (!isGone) setDrafts(group);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const pick = (item: PaletteItem) => {
    onClose();
    // The dialog gives the focus back first; what is picked may take it somewhere else.
    afterDialog(item.run);
  };
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content className={styles.content} aria-describedby={undefined}>
          <Radix.Title className="visually-hidden">{words.find}</Radix.Title>
          <Command
            label={words.find}
            className={styles.palette}
            loop
            filter={(_, search, texts = []) => matchRank(search, texts)}
          >
            <div className={styles.search}>
              <Search aria-hidden />
              <Command.Input placeholder={words.find} className={styles.input} />
            </div>
            <Command.List className={styles.list} label={words.found}>
              <Command.Empty className={styles.empty}>{words.nothingFound}</Command.Empty>
              {[...now, ...(drafts ? [drafts] : [])]
                .filter(({ items }) => items.length > 0)
                .map(({ title, items }) => (
                  <Command.Group key={title} heading={title} className={styles.group}>
                    {items.map((item) => (
                      <Command.Item
                        key={item.id}
                        // cmdk tells rows apart by this.
                        value={item.id}
                        keywords={[item.title, ...item.words]}
                        className={styles.item}
                        onSelect={() => pick(item)}
                      >
                        <span className={styles.title}>{item.title}</span>
                        {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
                      </Command.Item>
                    ))}
                  </Command.Group>
                ))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
