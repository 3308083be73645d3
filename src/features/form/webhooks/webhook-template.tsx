import { Plus, Trash2 } from 'lucide-react';
import * as words from '#words/features/form/webhooks';
import { useSettled } from '../../../document/settled';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { keyName } from '../../../manifest/schema/place-labels';
import { EVENT_TYPES } from '../../../manifest/schema/schema';
import { Button, IconButton } from '../../../ui/button';
import { apply, remove } from '../field/field-commands';
import { FieldProblems, withoutRemoval } from '../field/field-problems';
import { pointerOf, useOfValue, useShownProblems } from '../field/use-field';
import { focusField } from '../jump/focus-field';
import type { ObjectProps } from '../rjsf/object-template';
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
  const isUnknown = !EVENT_TYPES.includes(event);
  const name = isUnknown ? event : props.title;
  const [endpoint, ...rest] = props.properties;
  const help = <p className={styles.help}>{isUnknown ? words.unknownEventHelp : props.description}</p>;
  const add = () => {
    apply([{ op: 'set', pointer, value: { endpoint: '' } }], words.eventAdded(event));
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
            <IconButton label={words.removeWebhook(name)} icon={<Trash2 />} onClick={() => remove(pointer)} />
          </>
        ) : (
          <>
            <Button size="sm" icon={<Plus />} aria-label={words.addWebhook(name)} onClick={add}>
              {words.add}
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
      typeof retries === 'number' && words.retries(retries),
      Array.isArray(headers) && words.headers(headers.length),
    ].filter(Boolean);
    return set.join(', ') || words.retriesAndHeaders;
  });
}
