import { useId, useState } from 'react';
import { Button } from '../../../ui/button';
import field from './field.module.css';
import styles from './name-form.module.css';

/** A box and a button that add something by its name. `add` gives a sentence where the name is none. */
export function NameForm({
  label,
  placeholder,
  button,
  add,
}: {
  label: string;
  placeholder: string;
  button: string;
  add: (name: string) => string | undefined | Promise<string | undefined>;
}) {
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const found = (await add(name.trim())) ?? '';
    setFault(found);
    if (found === '') setName('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={styles.row}>
        <input
          aria-label={label}
          className={field.input}
          value={name}
          onChange={({ target }) => setName(target.value)}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {button}
        </Button>
      </div>
      {fault ? (
        <p id={`${id}-fault`} className={field.problem} role="alert">
          {fault}
        </p>
      ) : null}
    </form>
  );
}
