import { ArrowRight, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/form/other-keys';
import { jumpTo } from '../../../document/attention';
import { useSettled } from '../../../document/settled';
import { rangeOf } from '../../../lib/json/places';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import type { Section } from '../../../manifest/schema/sections';
import { Button } from '../../../ui/button';
import { remove } from '../field/field-commands';
import { FieldNotes } from '../field/field-notes';
import { FieldProblems, withoutRemoval } from '../field/field-problems';
import { fieldIds, useShownProblems } from '../field/use-field';
import { otherKeys } from './other-key-places';
import styles from './other-keys.module.css';

/** More rows than this help nobody; the rest is counted. */
const MOST = 50;
/** The most of a key's JSON that is shown, in UTF-16 characters. */
const SHOWN = 200;

/** The keys of a section that no field shows, so that nothing in the document is invisible in the form. */
export function OtherKeys({ section }: { section: Section }) {
  // What no field shows may follow after what is typed.
  const value = useSettled((state) => state.value);
  const text = useSettled((state) => state.goodText);
  const pointers = useMemo(() => otherKeys(value)[section.id] ?? [], [value, section.id]);
  if (pointers.length === 0) return null;
  return (
    <section aria-labelledby={`${section.id}-other-keys`} className={styles.others}>
      <h3 id={`${section.id}-other-keys`}>{words.otherKeys}</h3>
      <p className={styles.help}>{words.otherKeysHelp}</p>
      <ul>
        {pointers.slice(0, MOST).map((pointer) => (
          <OtherKey key={pointer} pointer={pointer} json={jsonAt(text, pointer)} />
        ))}
      </ul>
      {pointers.length > MOST ? <p>{words.andMore(pointers.length - MOST)}</p> : null}
    </section>
  );
}

function OtherKey({ pointer, json }: { pointer: string; json: string }) {
  const problems = useShownProblems(pointer).map((problem) => withoutRemoval(problem, pointer));
  const place = visibleText(placeInWords(pointer));
  return (
    <li data-pointer={pointer} className={styles.row}>
      <code className={styles.json}>{json}</code>
      <Button
        size="sm"
        variant="ghost"
        icon={<ArrowRight />}
        aria-label={words.goToLineAt(place)}
        onClick={() => jumpTo(pointer, 'json')}
      >
        {words.goToLine}
      </Button>
      <Button
        size="sm"
        variant="ghost"
        icon={<Trash2 />}
        aria-label={words.removePlace(place)}
        onClick={() => remove(pointer)}
      >
        {common.remove}
      </Button>
      <FieldProblems id={fieldIds(pointer).problems} problems={problems} />
      <FieldNotes pointer={pointer} inside />
    </li>
  );
}

/** The key with its value as they stand in the text, cut where they are long. */
function jsonAt(text: string, pointer: string): string {
  const range = rangeOf(text, pointer);
  if (!range) return visibleText(pointer);
  const json = text.slice(range.offset, range.offset + Math.min(range.length, SHOWN)).replaceAll(/\s+/g, ' ');
  return visibleText(range.length > SHOWN ? `${json}…` : json);
}
