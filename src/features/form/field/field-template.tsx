import type { FieldTemplateProps, RJSFSchema } from '@rjsf/utils';
import { use } from 'react';
import { visit } from '../../../document/attention';
import { afterPress } from '../../../lib/after-press';
import { fitsType } from '../../../lib/json/json-value';
import { classes } from '../../../ui/classes';
import { FormParts } from '../form-parts';
import styles from './field.module.css';
import { FieldHead } from './field-head';
import { FieldNotes } from './field-notes';
import { FieldProblems } from './field-problems';
import { Mismatch } from './mismatch';
import {
  type FormPlace,
  fieldIds,
  hasError,
  pointerOf,
  schemaOf,
  useShownProblems,
  useValue,
} from './use-field';

type Props = FieldTemplateProps<unknown, RJSFSchema, FormPlace>;

/** The frame of every field: label, JSON key, help, limits and problems. Objects bring their own frame. */
export function FieldTemplate(props: Props) {
  const pointer = pointerOf(props);
  const schema = schemaOf(props);
  const value = useValue(pointer);
  const problems = useShownProblems(pointer, schema.items?.oneOf !== undefined);
  const fits = fitsType(value, schema.type);
  const isObject = schema.type === 'object';
  const isRoot = props.fieldPathId.path.length === 0;
  const ids = fieldIds(pointer);
  const part = use(FormParts).fields?.[pointer];
  // An event that is not used shows none of its fields.
  const isFolded = value === undefined && schema.required !== undefined;

  if (isObject && fits) {
    // The root of a section's form is not a field: the section around carries its pointer.
    return isRoot ? (
      props.children
    ) : (
      <div data-pointer={pointer}>
        <FieldNotes pointer={pointer} inside={isFolded} />
        {props.children}
      </div>
    );
  }
  const onBlur = (event: React.FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) afterPress(() => visit(pointer));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves the controls inside */}
      <div
        data-pointer={pointer}
        className={classes(styles.field, hasError(problems) && styles.invalid)}
        onBlur={onBlur}
      >
        <FieldHead
          pointer={pointer}
          schema={schema}
          label={props.label}
          required={props.required ?? false}
          value={value}
          ids={ids}
        />
        {fits ? props.children : <Mismatch pointer={pointer} />}
        <FieldProblems id={ids.problems} problems={problems} />
        <FieldNotes pointer={pointer} inside={schema.items?.oneOf !== undefined || !fits} />
      </div>
      {/* Not inside: a press on it is no visit of the field. */}
      {part}
    </>
  );
}
