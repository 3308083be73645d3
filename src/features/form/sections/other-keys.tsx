import { ArrowRight, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/form/other-keys';
import { jumpTo } from '../../../document/attention';
import { useSettled } from '../../../document/settled';
import { isObject } from '../../../lib/json/json-value';
import { childPointer, fromPointer, valueAt } from '../../../lib/json/pointer';
import { rangeOf } from '../../../lib/json/tree';
import { visibleText } from '../../../lib/text/visible-text';
import { unknownKeys } from '../../../manifest/import/unknown-keys';
import { isEvent, unknownEvents, WEBHOOKS } from '../../../manifest/schema/events';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { PLATFORM_KEYS } from '../../../manifest/schema/platform-keys';
import { EVENT_TYPES } from '../../../manifest/schema/schema';
import { type Section, type SectionId, sectionOf } from '../../../manifest/schema/sections';
import { Button } from '../../../ui/button';
import { remove } from '../field/field-commands';
import { FieldNotes } from '../field/field-notes';
import { FieldProblems, withoutRemoval } from '../field/field-problems';
import { fieldIds, useShownProblems } from '../field/use-field';
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

const found = new WeakMap<object, Partial<Record<SectionId, string[]>>>();

/** The pointers of all such keys by section; those that no section has belong to the first. */
function otherKeys(value: unknown): Partial<Record<SectionId, string[]>> {
  if (typeof value !== 'object' || value === null) return {};
  const known = found.get(value);
  if (known) return known;
  // Where it is no object, neither webhooks nor engagement have a field that could show it.
  const { capabilities = {} } = value as { capabilities?: unknown };
  const misshapen = isObject(capabilities) ? [] : ['/capabilities'];
  const platform = PLATFORM_KEYS.filter((key) => Object.hasOwn(value, key)).map((key) => `/${key}`);
  const bySection: Partial<Record<SectionId, string[]>> = {};
  for (const pointer of [...misshapen, ...unknownKeys(value), ...insideUnknownEvents(value), ...platform]) {
    if (isEventPlace(pointer, value)) continue;
    const id = sectionOf(pointer)?.id ?? 'app';
    const own = bySection[id] ?? [];
    own.push(pointer);
    bySection[id] = own;
  }
  found.set(value, bySection);
  return bySection;
}

/** The unknown keys of webhooks whose event the schema does not know: of a webhook the keys are known all the same. */
function insideUnknownEvents(root: object): string[] {
  const [known = ''] = EVENT_TYPES;
  return unknownEvents(root).flatMap((event) => {
    const webhook = valueAt(root, childPointer(WEBHOOKS, event));
    const asKnown = { capabilities: { webhooks: { [known]: webhook } } };
    const prefix = childPointer(WEBHOOKS, known);
    return unknownKeys(asKnown).map(
      (pointer) => childPointer(WEBHOOKS, event) + pointer.slice(prefix.length),
    );
  });
}

// Unknown events have cards of their own.
function isEventPlace(pointer: string, root: object): boolean {
  if (!pointer.startsWith(`${WEBHOOKS}/`)) return false;
  const path = fromPointer(pointer);
  const webhooks = (root as { capabilities: { webhooks: Record<string, unknown> } }).capabilities.webhooks;
  const key = path[2] ?? '';
  return path.length === 3 && isEvent(key, webhooks[key]);
}
