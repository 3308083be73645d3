import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import * as words from '#words/features/share/note';
import type { ShareNote } from '../../../manifest/link/share-note';
import { tellsCredential } from '../../../manifest/secrets/prose';
import { classes } from '../../../ui/classes';
import { Rich } from '../../../ui/rich';
import styles from './note-fields.module.css';
import { FIELDS, type NoteForm } from './use-note-form';

const HELP: Readonly<Record<keyof ShareNote, string>> = {
  account: words.accountNumberHelp,
  sender: words.yourNameHelp,
  note: words.noteHelp,
};

/** Account, sender and note: they travel in the link beside the manifest, never in it. */
export function NoteFields({ note }: { note: NoteForm }) {
  const { form, isRemembered, isBlocked, remember } = note;
  // Open where something is filled at first, and from then on as the person leaves it.
  const [isOpen, setOpen] = useState(note.isFilled);
  return (
    <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRight aria-hidden />{' '}
        <Rich
          text={words.sayWhoSends}
          parts={{ optional: (optional) => <span className={styles.optional}>{optional}</span> }}
        />
      </summary>
      <form className={styles.fields} noValidate onSubmit={(event) => event.preventDefault()}>
        {FIELDS.map((field) => (
          <Field key={field.name} note={note} help={HELP[field.name]} {...field} />
        ))}
        <label className={styles.remember}>
          <input
            type="checkbox"
            checked={isRemembered}
            onChange={(event) => remember(event.target.checked, form.getValues())}
          />
          {words.rememberThis}
        </label>
        {isBlocked ? (
          <p role="alert" className={styles.error}>
            {words.cannotRemember}
          </p>
        ) : null}
        <p className={styles.help}>{words.travelsBeside}</p>
      </form>
    </details>
  );
}

function Field({
  note: { form, note: values, changed },
  name,
  label,
  help,
}: {
  note: NoteForm;
  name: keyof ShareNote;
  label: string;
  help: string;
}) {
  const id = useId();
  const multiline = name === 'note';
  const error = form.formState.errors[name]?.message;
  // Said, and left to the sender: the words may mean something else.
  const warning = multiline && tellsCredential(values[name]) ? words.noteTellsCredential : undefined;
  const common = {
    ...form.register(name, { onChange: changed }),
    id,
    className: styles.input,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-help`,
  } as const;
  return (
    <div className={classes(styles.field, multiline && styles.wide)}>
      <label htmlFor={id}>{label}</label>
      {multiline ? <textarea {...common} rows={3} /> : <input {...common} type="text" autoComplete="off" />}
      <p id={`${id}-help`} className={error ? styles.error : warning ? styles.warning : styles.help}>
        {error ?? warning ?? help}
      </p>
    </div>
  );
}
