import * as common from '#words/common';
import * as words from '#words/features/install';
import * as updateWords from '#words/features/install/update';
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
    <Dialog open={open} onClose={onClose} size="lg" title={words.install} description={words.whatInstallDoes}>
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
        <p role="alert">{words.noRequestBroken}</p>
      )}
    </Dialog>
  );
}

/** Takes what an update would remove over into the open manifest, as one undoable step; gives the text after it. */
function keep({ revert, subject }: Difference): string {
  manifestDocument.edit(revert, updateWords.subjectKept(subject));
  showToast({
    message: updateWords.inManifestAgain(subject),
    action: { label: common.undo, run: () => void manifestDocument.undo() },
  });
  return manifestDocument.store.getState().text;
}
