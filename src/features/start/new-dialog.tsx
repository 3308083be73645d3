import { useId } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/start';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog/dialog';
import styles from './new-dialog.module.css';
import { QuickStartFields } from './quick-start-fields';
import { TemplateCards } from './template-cards';
import { useQuickStart } from './use-quick-start';

/** Starts a new manifest from a template, filled with the quick start's answers. */
export function NewDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <OpenDialog onClose={onClose} /> : null;
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const { form, template, submit } = useQuickStart(onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={words.newManifest}
      description={words.opensAsDraft}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={id}>
            {words.create}
          </Button>
        </>
      }
    >
      <form id={id} noValidate className={styles.form} onSubmit={submit}>
        <TemplateCards form={form} />
        <div className={styles.quickStart}>
          <h3 className={styles.heading}>{words.quickStart}</h3>
          <QuickStartFields form={form} template={template} />
        </div>
      </form>
    </Dialog>
  );
}
