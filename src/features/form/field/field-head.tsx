import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/form/field';
import { countCharacters } from '../../../lib/text/count-characters';
import type { JsonSchema } from '../../../manifest/schema/schema';
import { Button } from '../../../ui/button';
import styles from './field.module.css';
import { remove } from './field-commands';
import { KeyButton } from './key-button';

type Ids = { control: string; label: string };

/** The room of a text field is told when less than this part of it is left. */
const LITTLE = 0.2;

/** Label, mark of a required field, JSON key, and the room that is left where there is little. */
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
  const mark = required ? (
    <span className={styles.required}>
      <span aria-hidden>*</span>
      {isGroup ? <span className="visually-hidden"> {words.required}</span> : null}
    </span>
  ) : null;
  return (
    <div className={styles.head} data-head>
      {isGroup ? (
        <span id={ids.label} className={styles.label}>
          {label}
          {mark}
        </span>
      ) : (
        <label id={ids.label} htmlFor={ids.control} className={styles.label}>
          {label}
          {mark}
        </label>
      )}
      <KeyButton pointer={pointer} />
      <Limit schema={schema} value={value} />
      {isTranslation(pointer) ? (
        <Button size="sm" variant="ghost" icon={<Trash2 />} onClick={() => removeTranslation(pointer)}>
          {common.remove}
        </Button>
      ) : null}
    </div>
  );
}

/** What the field is for: its first sentence in one line, the rest at a press. Read out, it is always whole. */
export function FieldHelp({ text, id, label }: { text: string; id: string; label: string }) {
  const [isOpen, setOpen] = useState(false);
  const [first, rest] = firstSentence(text);
  return (
    <p className={styles.help} data-help data-open={isOpen || undefined}>
      <span
        id={id}
        className={styles.helpText}
        data-whole={rest === '' || isOpen || undefined}
        title={rest && !isOpen ? text : undefined}
      >
        {first}
        {rest ? <span className={isOpen ? undefined : 'visually-hidden'}> {rest}</span> : null}
      </span>
      {rest ? (
        <button
          type="button"
          data-more
          className={styles.more}
          aria-expanded={isOpen}
          aria-label={isOpen ? words.lessAbout(label) : words.moreAbout(label)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.less : words.more}
        </button>
      ) : null}
    </p>
  );
}

/**
 * A text at the end of its first sentence: a full stop that a space and a capital follow; not that of "z. B.". Latin letters alone: a
 * pattern for those of every script takes milliseconds to come up.
 */
function firstSentence(text: string): [string, string] {
  const end = /(?<!\b[A-Za-zÀ-ÿ])\.\s(?=[A-ZÀ-Þ])/.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 2)] : [text, ''];
}

/** The limit of a field, shown before it is broken. */
function Limit({ schema, value }: { schema: JsonSchema; value: unknown }) {
  const { maxLength, minimum, maximum } = schema;
  if (maxLength !== undefined) {
    const left = maxLength - countCharacters(typeof value === 'string' ? value : '');
    if (left > maxLength * LITTLE) return null;
    const text = left < 0 ? words.tooMany(-left) : words.left(left);
    return (
      <span className={styles.limit} data-over={left < 0 || undefined} title={words.atMost(maxLength)}>
        {text}
      </span>
    );
  }
  if (minimum !== undefined && maximum !== undefined) {
    return <span className={styles.limit}>{words.fromTo(minimum, maximum)}</span>;
  }
  return null;
}

/** True for a localised name such as /client_name#fr, a key that only the person who added it can want. */
const isTranslation = (pointer: string): boolean => pointer.startsWith('/client_name#');

function removeTranslation(pointer: string): void {
  remove(pointer);
  document.querySelector<HTMLElement>('[data-pointer="/client_name"] input')?.focus();
}
