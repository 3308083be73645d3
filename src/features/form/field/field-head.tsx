import { Trash2 } from 'lucide-react';
import { countCharacters } from '../../../lib/text/count-characters';
import type { JsonSchema } from '../../../manifest/schema/schema';
import { Button } from '../../../ui/button';
import styles from './field.module.css';
import { remove } from './field-commands';
import { KeyButton } from './key-button';

type Ids = { control: string; label: string; help: string };

/** Label, JSON key, the mark of a required field, what the field is for, and how much room is left. */
export function FieldHead({
  pointer,
  schema,
  label,
  required,
  value,
  ids,
}: {
  pointer: string;
  schema: JsonSchema;
  label: string;
  required: boolean;
  value: unknown;
  ids: Ids;
}) {
  const isGroup = schema.type === 'array';
  return (
    <div className={styles.head}>
      <div className={styles.labelRow}>
        {isGroup ? (
          <span id={ids.label} className={styles.label}>
            {label}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.control} className={styles.label}>
            {label}
          </label>
        )}
        <KeyButton pointer={pointer} />
        {required ? <span className={styles.required}>required</span> : null}
        <Limit schema={schema} value={value} />
        {isTranslation(pointer) ? (
          <Button size="sm" variant="ghost" icon={<Trash2 />} onClick={() => removeTranslation(pointer)}>
            Remove
          </Button>
        ) : null}
      </div>
      {schema.description ? (
        <p id={ids.help} className={styles.help} data-help>
          {schema.description}
        </p>
      ) : null}
    </div>
  );
}

/** The limit of a field, shown before it is broken. */
function Limit({ schema, value }: { schema: JsonSchema; value: unknown }) {
  const { maxLength, minimum, maximum } = schema;
  if (maxLength !== undefined) {
    const left = maxLength - countCharacters(typeof value === 'string' ? value : '');
    const text = left < 0 ? `${-left} too many` : `${left} left`;
    return (
      <span
        className={styles.limit}
        data-over={left < 0 || undefined}
        title={`At most ${maxLength} characters`}
      >
        {text}
      </span>
    );
  }
  if (minimum !== undefined && maximum !== undefined) {
    return <span className={styles.limit}>{`${minimum} to ${maximum}`}</span>;
  }
  return null;
}

/** True for a localised name such as /client_name#fr, a key that only the person who added it can want. */
const isTranslation = (pointer: string): boolean => pointer.startsWith('/client_name#');

function removeTranslation(pointer: string): void {
  remove(pointer);
  document.querySelector<HTMLElement>('[data-pointer="/client_name"] input')?.focus();
}
