import { manifestDocument, useDocument } from '../../document/document';
import type { Difference } from '../../manifest/compare/compare';
import { countErrors } from '../../manifest/schema/problem';
import { findWithheld } from '../../manifest/secrets/credentials';
import { Dialog } from '../../ui/dialog/dialog';
import { showToast } from '../../ui/toast';
import styles from './install-card.module.css';
import { InstallCards } from './install-cards';

/** The requests and the check for the manifest that is open in the editor. */
export function InstallDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const text = useDocument((state) => state.text);
  const isJson = useDocument((state) => state.parsed.ok);
  const errors = useDocument((state) => countErrors(state.problems));
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="lg"
      title="Install"
      description="Requests of the installation API for the manifest that is open, and a check of what was installed."
    >
      {isJson ? (
        <div className={styles.cards}>
          <InstallCards
            text={text}
            account={undefined}
            complete={undefined}
            errors={errors}
            withheld={findWithheld(text).length}
            onKeep={keep}
          />
        </div>
      ) : (
        <p role="alert">There is no request yet: the JSON breaks. Correct it first.</p>
      )}
    </Dialog>
  );
}

/** Takes what an update would remove over into the open manifest, as one undoable step; gives the text after it. */
function keep({ revert, subject }: Difference): string {
  manifestDocument.edit(revert, `${subject} kept`);
  showToast({
    message: `${subject} is in the manifest again.`,
    action: { label: 'Undo', run: () => void manifestDocument.undo() },
  });
  return manifestDocument.store.getState().text;
}
