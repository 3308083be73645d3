import { Plus, Trash2 } from 'lucide-react';
import { childPointer } from '../../../lib/json/pointer';
import { keyName } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import { apply, remove } from '../field/field-commands';
import { FieldProblems, withoutRemoval } from '../field/field-problems';
import { pointerOf, useOfValue, useShownProblems } from '../field/use-field';
import { focusField } from '../jump/focus-field';
import type { ObjectProps } from '../rjsf/object-template';
import { UNKNOWN_EVENT } from '../sections/section-schema';
import styles from './webhook-template.module.css';

/** One event: what arrives, and where it is sent. An event that the manifest does not use is one press away. */
export function WebhookTemplate(props: ObjectProps) {
  const pointer = pointerOf(props);
  const problems = useShownProblems(pointer);
  const used = useOfValue(pointer, (value) => value !== undefined);
  const event = keyName(pointer);
  const isUnknown = props.title === UNKNOWN_EVENT;
  const name = isUnknown ? event : props.title;
  const add = () => {
    apply([{ op: 'set', pointer, value: { endpoint: '' } }], `${event} added`);
    focusField(childPointer(pointer, 'endpoint'));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid of its own in every browser.
    <div
      role="group"
      className={styles.event}
      data-used={used || undefined}
      data-unknown={isUnknown || undefined}
      aria-label={name}
    >
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
            aria-label={`Remove ${name}`}
            onClick={() => remove(pointer)}
          >
            Remove
          </Button>
        ) : (
          <Button size="sm" icon={<Plus />} aria-label={`Add ${name}`} onClick={add}>
            Add
          </Button>
        )}
      </header>
      {isUnknown && problems.length > 0 ? null : (
        <p className={styles.help}>
          {isUnknown
            ? 'This editor does not know the event. It is kept, and edited like any other.'
            : props.description}
        </p>
      )}
      <FieldProblems id="" problems={problems.map((problem) => withoutRemoval(problem, pointer))} />
      {used ? (
        <div className={styles.fields}>{props.properties.map((property) => property.content)}</div>
      ) : null}
    </div>
  );
}
