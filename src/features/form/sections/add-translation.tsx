import { Languages } from 'lucide-react';
import { useId, useState } from 'react';
import { manifestDocument } from '../../../document/document';
import { isObject } from '../../../lib/json/json-value';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { manifestKeyFault } from '../../../manifest/schema/formats';
import { Button } from '../../../ui/button';
import field from '../field/field.module.css';
import { apply } from '../field/field-commands';
import { focusField } from '../jump/focus-field';
import styles from './add-translation.module.css';

/** Adds the client name in another language: the key is client_name#<BCP 47 tag> (RFC 7591, section 2.2). */
export function AddTranslation() {
  const [tag, setTag] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    const wanted = `client_name#${tag.trim().replace(/^client_name#/, '')}`;
    const { value } = manifestDocument.store.getState();
    // Language tags ignore case (RFC 5646, section 2.1.1).
    const same = (key: string) => key.toLowerCase() === wanted.toLowerCase();
    const key = Object.keys(isObject(value) ? value : {}).find(same) ?? wanted;
    const pointer = childPointer('', key);
    if (manifestKeyFault(key)) {
      setFault('Type a language tag, such as fr, pt-BR or zh-Hant.');
      return;
    }
    if (valueAt(value, pointer) === undefined) {
      apply([{ op: 'set', pointer, value: '' }], `${key} added`);
    }
    setTag('');
    setFault('');
    focusField(pointer);
  };
  return (
    <form className={styles.form} onSubmit={add} noValidate>
      <label htmlFor={id} className={field.label}>
        Client name in another language
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={field.input}
          value={tag}
          onChange={({ target }) => setTag(target.value)}
          placeholder="Language tag, such as fr or pt-BR"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
        <Button type="submit" icon={<Languages />} disabled={tag.trim() === ''}>
          Add translation
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
