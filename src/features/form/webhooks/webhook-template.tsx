import { Plus, Trash2 } from 'lucide-react';
import { jsonType } from '../../../lib/json/json-value';
import { childPointer, fromPointer } from '../../../lib/json/pointer';
import { keyName } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import { apply, remove } from '../field/field-commands';
import { FieldNotes } from '../field/field-notes';
import { FieldProblems } from '../field/field-problems';
import { pointerOf, useShownProblems, useValue } from '../field/use-field';
import { focusField } from '../jump/focus-field';
import type { ObjectProps } from '../rjsf/object-template';
import styles from './webhook-template.module.css';

/** One event: what arrives, and where it is sent. An event that the manifest does not use is one press away. */
export function WebhookTemplate(props: ObjectProps) {
  const pointer = pointerOf(props);
  const value = useValue(pointer);
  const problems = useShownProblems(pointer);
  const used = value !== undefined;
  const event = keyName(pointer);
  const add = () => {
    apply([{ op: 'set', pointer, value: { endpoint: '' } }], `${event} added`);
    focusField(childPointer(pointer, 'endpoint'));
  };
  return (
    <article className={styles.event} data-used={used || undefined} aria-label={props.title}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h3>{props.title}</h3>
          <code>{event}</code>
        </div>
        {used ? (
          <Button
            size="sm"
            variant="ghost"
            icon={<Trash2 />}
            aria-label={`Remove ${props.title}`}
            onClick={() => remove(pointer)}
          >
            Remove
          </Button>
        ) : (
          <Button size="sm" icon={<Plus />} aria-label={`Add ${props.title}`} onClick={add}>
            Add
          </Button>
        )}
      </header>
      <p className={styles.help}>{props.description}</p>
      <FieldProblems id="" problems={problems} />
      {used ? (
        <div className={styles.fields}>{props.properties.map((property) => property.content)}</div>
      ) : null}
    </article>
  );
}

/** An event type that the schema does not know: named and kept, to be changed in the JSON. */
export function UnknownEvent({ pointer }: { pointer: string }) {
  const value = useValue(pointer);
  const endpoint = jsonType(value) === 'object' ? (value as Record<string, unknown>).endpoint : undefined;
  return (
    <article className={styles.event} data-pointer={pointer} data-unknown>
      <header className={styles.head}>
        <div className={styles.name}>
          <h3>Unknown event type</h3>
          <code>{fromPointer(pointer).at(-1)}</code>
        </div>
        <Button size="sm" variant="ghost" icon={<Trash2 />} onClick={() => remove(pointer)}>
          Remove
        </Button>
      </header>
      <p className={styles.help}>
        Kept as it is{typeof endpoint === 'string' ? `, sent to ${endpoint}` : ''}. It can be changed in the
        JSON.
      </p>
      <FieldNotes pointer={pointer} inside />
    </article>
  );
}
