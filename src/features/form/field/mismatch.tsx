import { Trash2 } from 'lucide-react';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import styles from './field.module.css';
import { remove } from './field-commands';
import { useValue } from './use-field';

/** Longest piece of a value that does not fit its field, in characters. */
const SHOWN = 200;

/** A value of a type that the field's control cannot show. It stays as it is until somebody decides. */
export function Mismatch({ pointer }: { pointer: string }) {
  const value = useValue(pointer);
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return (
    <div className={styles.mismatch}>
      <code>{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</code>
      <Button
        size="sm"
        icon={<Trash2 />}
        aria-label={`Remove it: ${visibleText(placeInWords(pointer))}`}
        onClick={() => remove(pointer)}
      >
        Remove it
      </Button>
    </div>
  );
}
