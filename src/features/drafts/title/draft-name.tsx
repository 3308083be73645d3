import { useState } from 'react';
import * as words from '#words/features/drafts/title';
import { session } from '../../../document/drafts/page';
import { draftTitle } from '../../../document/drafts/records';
import { useSaveState } from '../../../document/drafts/use-drafts';
import { useSettled } from '../../../document/settled';
import { valueAt } from '../../../lib/json/pointer';
import { visibleText } from '../../../lib/text/visible-text';
import { onDemand } from '../../../ui/part/on-demand';
import { Part } from '../../../ui/part/part';
import { showToast } from '../../../ui/toast';
import styles from './draft-name.module.css';

const NameField = onDemand(async () => (await import('../list/name-field')).NameField);

/** The most characters of a name that are put into the header. */
const SHOWN = 80;

/** The name of the open draft, the manifest's client name while it has none of its own. A press lets it be edited in place. */
export function DraftName() {
  const [isRenaming, setRenaming] = useState(false);
  const app = useSettled(({ value }) => valueAt(value, '/client_name'));
  const id = useSaveState(({ draft }) => draft);
  // Counts every rename, here, in the list or in another tab.
  useSaveState(({ listed }) => listed);
  const { name } = session.openedDraft();
  const client = typeof app === 'string' ? app : '';
  const title = visibleText(draftTitle({ name, app: client })).slice(0, SHOWN);
  const rename = async (chosen: string | undefined) => {
    setRenaming(false);
    if (chosen === undefined || chosen.trim() === name) return;
    try {
      const { renameDraft } = await import('../../../document/drafts/library');
      await renameDraft(id, chosen);
    } catch {
      showToast({ message: words.nameNotStored });
    }
  };
  const button = (
    <button
      type="button"
      className={styles.name}
      title={words.renameDraft}
      aria-label={words.draftRename(title)}
      onClick={() => setRenaming(true)}
    >
      {title}
    </button>
  );
  if (!isRenaming) return button;
  return (
    <Part name={words.namePart} look="message" fallback={button} onClose={() => setRenaming(false)}>
      <NameField
        key={id}
        initial={name}
        placeholder={client || words.nameOfDraft}
        onDone={(chosen) => void rename(chosen)}
      />
    </Part>
  );
}
