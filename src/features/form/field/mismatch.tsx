import { Trash2 } from 'lucide-react';
import * as words from '#words/features/form/field';
import { useDocument } from '../../../document/document';
import { literalAt } from '../../../lib/json/tree';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import { remove } from './field-commands';
import styles from './mismatch.module.css';

/** Longest piece of a value that does not fit its field, in characters. */
const SHOWN = 200;

/** A value that the field's control cannot show, for its type or its length. It stays as it is until somebody decides. */
export function Mismatch({ pointer }: { pointer: string }) {
  const text = useDocument((state) =>
    (literalAt(state.goodText, pointer)?.slice(0, SHOWN + 1) ?? '').replaceAll(/\s+/g, ' '),
  );
  return (
    <div className={styles.mismatch}>
      <code>{visibleText(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)}</code>
      <Button
        size="sm"
        icon={<Trash2 />}
        aria-label={words.removeItAt(visibleText(placeInWords(pointer)))}
        onClick={() => remove(pointer)}
      >
        {words.removeIt}
      </Button>
    </div>
  );
}
