import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import { toFieldPathId } from '@rjsf/utils';
import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { useDocument } from '../../../document/document';
import type { Section } from '../../../manifest/schema/sections';
import { registryFor } from '../rjsf/registry';
import { uiSchemaFor } from '../rjsf/ui-schema';
import { patternKeys, sectionSchema } from './section-schema';

const nothing = () => {};

/**
 * One section, rendered by RJSF from the schema. RJSF gets no data: each field binds itself to its pointer in the
 * document, so rendering can write nothing into it, and a keystroke draws one field instead of the whole form.
 */
export const SectionForm = memo(function SectionForm({ section }: { section: Section }) {
  const present = useDocument(useShallow((state) => patternKeys(section, state.value)));
  const schema = useMemo(() => sectionSchema(section, present), [section, present]);
  const uiSchema = useMemo(() => uiSchemaFor(section.id, present), [section, present]);
  const registry = useMemo(
    () => registryFor(section.id, { base: section.pointer }, schema),
    [section, schema],
  );
  const fieldPathId = useMemo(() => toFieldPathId('', registry.globalFormOptions), [registry]);
  return (
    <SchemaField
      name=""
      schema={schema}
      uiSchema={uiSchema}
      fieldPathId={fieldPathId}
      registry={registry}
      onChange={nothing}
      onBlur={nothing}
      onFocus={nothing}
    />
  );
});
