import type { FieldTemplateProps, RJSFSchema } from '@rjsf/utils';
import { use } from 'react';
import { visit } from '../../../document/attention';
import { LONG_TEXT } from '../../../document/store';
import { afterPress } from '../../../lib/after-press';
import { fitsType } from '../../../lib/json/json-value';
import { classes } from '../../../ui/classes';
import { FormParts } from '../form-parts';
import styles from './field.module.css';
import { FieldHead, FieldHelp } from './field-head';
import { FieldNotes } from './field-notes';
import { FieldProblems } from './field-problems';
import { Mismatch } from './mismatch';
import {
  type FormPlace,
  fieldIds,
  hasError,
  pointerOf,
  schemaOf,
  useOfValue,
  useShownProblems,
  useValue,
} from './use-field';

type Props = FieldTemplateProps<unknown, RJSFSchema, FormPlace>;

/** The frame of every field: label, JSON key, help, limits and problems. Objects bring their own frame. */
export function FieldTemplate(props: Props) {
  const pointer = pointerOf(props);
  const { type } = schemaOf(props);
  const fits = useOfValue(pointer, (value) => fitsType(value, type) && !isTooLong(value));
  return type === 'object' && fits ? <ObjectFrame {...props} /> : <ValueFrame {...props} fits={fits} />;
}

/** A box with megabytes of text stops the page for a second whenever it is laid out. */
const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > LONG_TEXT;

/** Not drawn for what changes inside. The root of a section's form is no field: the section around carries its pointer. */
function ObjectFrame(props: Props) {
  const pointer = pointerOf(props);
  const isThere = useOfValue(pointer, (value) => value !== undefined);
  // An event that is not used shows none of its fields, nor their notes.
  const isEvent = schemaOf(props).required !== undefined;
  if (props.fieldPathId.path.length === 0) return props.children;
  return (
    <div data-pointer={pointer} data-event={isEvent ? (isThere ? 'used' : 'unused') : undefined}>
      <FieldNotes pointer={pointer} inside={isEvent && !isThere} />
      {props.children}
    </div>
  );
}

function ValueFrame(props: Props & { fits: boolean }) {
  const { fits } = props;
  const pointer = pointerOf(props);
  const schema = schemaOf(props);
  const value = useValue(pointer);
  const isChecklist = schema.items?.oneOf !== undefined;
  const problems = useShownProblems(pointer, isChecklist);
  const ids = fieldIds(pointer);
  const part = use(FormParts).fields?.[pointer];
  const onBlur = (event: React.FocusEvent<HTMLElement>) => {
    const next = event.relatedTarget;
    // The way to its help is out of the field, too.
    const isInside = event.currentTarget.contains(next) && !next?.matches('[data-more]');
    if (!isInside) afterPress(() => visit(pointer));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves the controls inside */}
      <div
        data-pointer={pointer}
        data-layout={schema.type === 'array' ? 'stacked' : undefined}
        data-told={problems.length > 0 || undefined}
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
        {schema.description ? (
          <FieldHelp text={schema.description} id={ids.help} label={props.label} />
        ) : null}
        <FieldProblems id={ids.problems} problems={problems} />
        <FieldNotes pointer={pointer} inside={isChecklist || !fits} />
      </div>
      {/* Not inside: a press on it is no visit of the field. */}
      {part}
    </>
  );
}
