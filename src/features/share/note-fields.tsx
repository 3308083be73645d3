import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ShareNote } from '../../manifest/share-note';
import { classes } from '../../ui/classes';
import styles from './note-fields.module.css';
import type { NoteForm } from './use-note-form';

/** Account, sender and note: they travel in the link beside the manifest, never in it. */
export function NoteFields({ note }: { note: NoteForm }) {
  const { form, isRemembered, isBlocked, remember } = note;
  return (
    <details className={styles.details} open={note.isFilled || undefined}>
      <summary className={styles.summary}>
        <ChevronRight aria-hidden /> Say who sends it and what for{' '}
        <span className={styles.optional}>optional</span>
      </summary>
      <form className={styles.fields} noValidate onSubmit={(event) => event.preventDefault()}>
        <Field
          note={note}
          name="account"
          label="Account number"
          help="Of the LivePerson account to install it for."
        />
        <Field note={note} name="sender" label="Your name" help="As the account team knows you." />
        <Field note={note} name="note" label="Note" help="What the account team should know." multiline />
        <label className={styles.remember}>
          <input
            type="checkbox"
            checked={isRemembered}
            onChange={(event) => remember(event.target.checked, form.getValues())}
          />
          Remember this in this browser
        </label>
        {isBlocked ? (
          <p role="alert" className={styles.error}>
            This browser does not let the page remember anything: its storage is blocked or full.
          </p>
        ) : null}
        <p className={styles.help}>This travels in the link beside the manifest and is no part of it.</p>
      </form>
    </details>
  );
}

function Field({
  note: { form, fieldLeft },
  name,
  label,
  help,
  multiline = false,
}: {
  note: NoteForm;
  name: keyof ShareNote;
  label: string;
  help: string;
  multiline?: boolean;
}) {
  const id = useId();
  const error = form.formState.errors[name]?.message;
  const common = {
    ...form.register(name, { onBlur: fieldLeft }),
    id,
    className: styles.input,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-help`,
  } as const;
  return (
    <div className={classes(styles.field, multiline && styles.wide)}>
      <label htmlFor={id}>{label}</label>
      {multiline ? <textarea {...common} rows={3} /> : <input {...common} type="text" autoComplete="off" />}
      <p id={`${id}-help`} className={error ? styles.error : styles.help}>
        {error ?? help}
      </p>
    </div>
  );
}
