import { type RJSFSchema, toFieldPathId } from '@rjsf/utils';
import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import * as words from '#words/features/form/controls';
import { visitAfterPaint } from '../../../document/attention';
import { childPointer, parentPointer } from '../../../lib/json/pointer';
import { visibleText } from '../../../lib/text/visible-text';
import { keyName, placeInWords } from '../../../manifest/schema/place-labels';
import { Button, IconButton } from '../../../ui/button';
import { apply, remove } from '../field/field-commands';
import { fieldIds, type ManifestFieldProps, pointerOf, schemaOf, useOfValue } from '../field/use-field';
import { focusField } from '../jump/focus-field';
import { usePage } from '../pages/use-page';
import { ChoicesField } from './choices-field';
import styles from './list-field.module.css';

/** Every list of the manifest: a checklist where the schema names the values, else rows that can be added. */
export function ListField(props: ManifestFieldProps) {
  return schemaOf(props).items?.oneOf ? <ChoicesField {...props} /> : <Rows {...props} />;
}

function Rows(props: ManifestFieldProps) {
  const { registry, fieldPathId, uiSchema } = props;
  const pointer = pointerOf(props);
  // Not the list: a key in one row would draw them all.
  const length = useOfValue(pointer, lengthOf);
  const { first, end, show, pages } = usePage({ pointer, length });
  const addButton = useRef<HTMLButtonElement>(null);
  const itemSchema = schemaOf(props).items ?? {};
  const { SchemaField } = registry.fields;
  const ids = fieldIds(pointer);
  // Each webhook has headers: the button says whose.
  const around = visibleText(placeInWords(parentPointer(pointer) ?? ''))
    .split(' › ')
    .at(-1);
  const item = itemSchema.title ?? words.item;
  const add = () => {
    apply(
      [{ op: 'insert', pointer, index: length, value: emptyItem(itemSchema.properties) }],
      words.itemAdded(keyName(pointer), item),
    );
    show(length);
    focusField(childPointer(pointer, length));
  };
  const removeRow = (index: number) => {
    visitAfterPaint(pointer);
    const label = words.itemRemoved(keyName(pointer), item, index + 1);
    remove(length === 1 ? pointer : childPointer(pointer, index), label);
    addButton.current?.focus();
  };
  if (!SchemaField) return null;
  return (
    <div className={styles.list} data-empty={length === 0 || undefined}>
      {Array.from({ length: end - first }, (_, place) => place + first).map((index) => (
        <div key={index} className={styles.row}>
          <div className={styles.item}>
            <SchemaField
              {...props}
              name={String(index)}
              schema={itemSchema as unknown as RJSFSchema}
              uiSchema={typeof uiSchema?.items === 'object' ? uiSchema.items : {}}
              fieldPathId={toFieldPathId(index, registry.globalFormOptions, fieldPathId)}
              required={false}
              formData={undefined}
            />
          </div>
          <IconButton
            label={words.removeItem(item, index + 1)}
            icon={<Trash2 />}
            size="md"
            onClick={() => removeRow(index)}
          />
        </div>
      ))}
      {pages}
      <Button
        ref={addButton}
        size="sm"
        icon={<Plus />}
        aria-label={around ? words.addItemTo(item, around) : words.addItem(item)}
        aria-describedby={ids.label}
        onClick={add}
      >
        {words.addItem(item)}
      </Button>
    </div>
  );
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** What a new row starts as: its texts are there and empty, because the person asked for the row. */
function emptyItem(properties: Readonly<Record<string, unknown>> | undefined): unknown {
  return properties ? Object.fromEntries(Object.keys(properties).map((key) => [key, ''])) : '';
}
