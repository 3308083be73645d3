// The package's index pulls in a test registry, and with it the run-time Ajv.
import Form from '@rjsf/core/lib/components/Form.js';
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { useDocument } from '../../../document/document';
import type { Section } from '../../../manifest/schema/sections';
import { ListField } from '../controls/list-field';
import { NumberField } from '../controls/number-field';
import { SwitchField } from '../controls/switch-field';
import { TextField } from '../controls/text-field';
import { FieldTemplate } from '../field/field-template';
import type { FormPlace } from '../field/use-field';
import { ObjectTemplate } from './object-template';
import { patternKeys, sectionSchema } from './section-schema';
import { UI_SCHEMAS } from './ui-schema';

const FIELDS = {
  StringField: TextField,
  NumberField,
  BooleanField: SwitchField,
  ArrayField: ListField,
};
const TEMPLATES = { FieldTemplate, ObjectFieldTemplate: ObjectTemplate };

// In place of a submit button: every change is in the document at once. RJSF takes only what is not empty.
const NO_SUBMIT = ' ';
// Problems come from our own list, by pointer: RJSF checks nothing, so no error appears twice or in two wordings.
const NO_CHECKS: ValidatorType<unknown, RJSFSchema, FormPlace> = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
};

/**
 * One section, rendered by RJSF from the schema. RJSF gets no data: each field binds itself to its pointer in the
 * document, so rendering can write nothing into it, and a keystroke draws one field instead of the whole form.
 */
export const SectionForm = memo(function SectionForm({ section }: { section: Section }) {
  const present = useDocument(useShallow((state) => patternKeys(section, state.value)));
  const schema = useMemo(() => sectionSchema(section, present), [section, present]);
  const place = useMemo(() => ({ base: section.pointer }), [section]);
  return (
    <Form
      tagName="div"
      idPrefix={section.id}
      schema={schema}
      uiSchema={UI_SCHEMAS[section.id]}
      validator={NO_CHECKS}
      formContext={place}
      fields={FIELDS}
      templates={TEMPLATES}
      noValidate
      showErrorList={false}
    >
      {NO_SUBMIT}
    </Form>
  );
});
