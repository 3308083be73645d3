import { Plus, Trash2 } from 'lucide-react';
import { useSettled } from '../../../document/settled';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { counted } from '../../../lib/text/plural';
import { keyName } from '../../../manifest/schema/place-labels';
import { Button, IconButton } from '../../../ui/button';
import { apply, remove } from '../field/field-commands';
import { FieldProblems, withoutRemoval } from '../field/field-problems';
import { pointerOf, useOfValue, useShownProblems } from '../field/use-field';
import { focusField } from '../jump/focus-field';
import type { ObjectProps } from '../rjsf/object-template';
import { UNKNOWN_EVENT } from '../sections/section-schema';
import styles from './webhook-template.module.css';

/**
 * One event as a row: where it is sent is in sight, all else folded away with its gist. An event that the manifest does not use is one
 * press away.
 */
export function WebhookTemplate(props: ObjectProps) {
  const pointer = pointerOf(props);
  const problems = useShownProblems(pointer);
  const used = useOfValue(pointer, (value) => value !== undefined);
  const event = keyName(pointer);
  const isUnknown = props.title === UNKNOWN_EVENT;
  const name = isUnknown ? event : props.title;
  const [endpoint, ...rest] = props.properties;
  const help = (
    <p className={styles.help}>
      {isUnknown
        ? 'This editor does not know the event. It is kept, and edited like any other.'
        : props.description}
    </p>
  );
  const add = () => {
    apply([{ op: 'set', pointer, value: { endpoint: '' } }], `${event} added`);
    focusField(childPointer(pointer, 'endpoint'));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid of its own in every browser.
    <div role="group" className={styles.event} data-unknown={isUnknown || undefined} aria-label={name}>
      <div className={styles.name}>
        <h3>{props.title}</h3>
        <code title={event}>
          <bdi>{event}</bdi>
        </code>
      </div>
      <div className={styles.main}>
        <FieldProblems id="" problems={problems.map((problem) => withoutRemoval(problem, pointer))} />
        {used ? (
          <>
            {endpoint?.content}
            {/* Native: it opens before the code is there, and for whoever searches in the page. */}
            <details className={styles.rest}>
              <summary>
                <Gist pointer={pointer} />
                <span className="visually-hidden">: {name}</span>
              </summary>
              <div className={styles.fields}>
                {help}
                {rest.map((property) => property.content)}
              </div>
            </details>
            <IconButton label={`Remove ${name}`} icon={<Trash2 />} onClick={() => remove(pointer)} />
          </>
        ) : (
          <>
            <Button size="sm" icon={<Plus />} aria-label={`Add ${name}`} onClick={add}>
              Add
            </Button>
            {help}
          </>
        )}
      </div>
    </div>
  );
}

/** What is set of what is folded away: "3 retries, 2 headers". */
function Gist({ pointer }: { pointer: string }) {
  return useSettled(({ value }) => {
    const retries = valueAt(value, childPointer(pointer, 'max_retries'));
    const headers = valueAt(value, childPointer(pointer, 'headers'));
    const set = [
      typeof retries === 'number' && counted(retries, 'retry', 'retries'),
      Array.isArray(headers) && counted(headers.length, 'header'),
    ].filter(Boolean);
    return set.join(', ') || 'Retries, headers';
  });
}
