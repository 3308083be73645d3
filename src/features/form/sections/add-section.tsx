import { Plus } from 'lucide-react';
import * as words from '#words/features/form/add-section';
import { useDocument } from '../../../document/document';
import { fitsType } from '../../../lib/json/json-value';
import { valueAt } from '../../../lib/json/pointer';
import { keyName } from '../../../manifest/schema/place-labels';
import type { Section } from '../../../manifest/schema/sections';
import connector from '../../../manifest/templates/connector.json';
import { Button } from '../../../ui/button';
import { Rich } from '../../../ui/rich';
import { apply } from '../field/field-commands';
import { FieldNotes } from '../field/field-notes';
import { focusTitle } from '../jump/show-element';

/** What a section starts with: the template's engagement, since all of its keys are required; no webhook at all. */
export function AddSection({ section }: { section: Section }) {
  const blocked = useDocument((state) => !fitsType(valueAt(state.value, '/capabilities'), 'object'));
  const add = () => {
    const value = section.id === 'engagement' ? connector.capabilities.engagement : {};
    apply([{ op: 'set', pointer: section.pointer, value }], words.sectionAdded(section.title));
    focusTitle(section.id);
  };
  return (
    <>
      <FieldNotes pointer={section.pointer} inside />
      <p>
        <Rich text={words.notUsed} parts={{ key: () => <code>{keyName(section.pointer)}</code> }} />
        {section.id === 'engagement' ? ` ${words.startsAsTemplate}` : null}
      </p>
      {blocked ? (
        <p>
          <Rich text={words.capabilitiesNoObject} parts={{ code: (key) => <code>{key}</code> }} />
        </p>
      ) : (
        <Button icon={<Plus />} onClick={add}>
          {words.addSection(section.title)}
        </Button>
      )}
    </>
  );
}
