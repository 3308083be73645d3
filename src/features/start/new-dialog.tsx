import { useId } from 'react';
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
      title="New manifest"
      description="It opens as a new draft. The one that is open now stays in the list of drafts."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={id}>
            Create
          </Button>
        </>
      }
    >
      <form id={id} noValidate className={styles.form} onSubmit={submit}>
        <TemplateCards form={form} />
        <div className={styles.quickStart}>
          <h3 className={styles.heading}>Quick start</h3>
          <QuickStartFields form={form} template={template} />
        </div>
      </form>
    </Dialog>
  );
}
