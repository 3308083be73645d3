import { Plus, Trash2 } from 'lucide-react';
import { useDocument } from '../../../document/document';
import { fitsType } from '../../../lib/json/json-value';
import { valueAt } from '../../../lib/json/pointer';
import { keyName } from '../../../manifest/schema/place-labels';
import type { Section } from '../../../manifest/schema/sections';
import connector from '../../../manifest/templates/connector.json';
import { Button } from '../../../ui/button';
import { IdlePart } from '../../../ui/part/idle-part';
import { apply, remove } from '../field/field-commands';
import { FieldNotes } from '../field/field-notes';
import { FieldProblems } from '../field/field-problems';
import { Mismatch } from '../field/mismatch';
import { useOfValue, useShownProblems } from '../field/use-field';
import styles from './section-card.module.css';
import { SectionForm } from './section-form';
import { SectionTools } from './section-tools';

const loadOtherKeys = async () => (await import('./other-keys')).OtherKeys;

/** What the titles of a section's pages have in common with its own. */
const ABOUT = /^LivePerson: (webhooks, |getting started with the )?/;

/** One section of the manifest, with its fields. A section that is an object of its own can be added and removed. */
export function SectionCard({ section }: { section: Section }) {
  const whole = section.keys === undefined;
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`} className={styles.card}>
      <header className={styles.head}>
        <div>
          <h2 id={`${section.id}-title`} tabIndex={-1}>
            {section.title}
          </h2>
          <p>{section.description}</p>
        </div>
        {whole ? <RemoveSection section={section} /> : null}
      </header>
      <SectionTools section={section} at="top" />
      {whole ? <WholeObject section={section} /> : <SectionForm section={section} />}
      <IdlePart name="The list of other keys" load={loadOtherKeys} props={{ section }} />
      <footer className={styles.foot}>
        <SectionTools section={section} at="bottom" />
        <p className={styles.pages}>
          LivePerson:{' '}
          {section.pages.map(({ title, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {title.replace(ABOUT, '')}
              <span className="visually-hidden"> (opens a new tab)</span>
            </a>
          ))}
        </p>
      </footer>
    </section>
  );
}

function RemoveSection({ section }: { section: Section }) {
  const used = useDocument((state) => valueAt(state.value, section.pointer) !== undefined);
  if (!used) return null;
  return (
    <Button
      size="sm"
      variant="ghost"
      icon={<Trash2 />}
      onClick={() => {
        remove(section.pointer, `${section.title} removed`);
        focusTitle(section);
      }}
    >
      Remove {section.title.toLowerCase()}
    </Button>
  );
}

function WholeObject({ section }: { section: Section }) {
  const { pointer } = section;
  const kind = useOfValue(pointer, (value) => {
    if (value === undefined) return 'none';
    return fitsType(value, 'object') ? 'object' : 'other';
  });
  const problems = useShownProblems(pointer);
  if (kind === 'none') return <AddSection section={section} />;
  return (
    <div data-pointer={pointer} className={styles.whole}>
      <FieldProblems id={`${section.id}-problems`} problems={problems} />
      <FieldNotes pointer={pointer} inside={kind === 'other'} />
      {kind === 'object' ? <SectionForm section={section} /> : <Mismatch pointer={pointer} />}
    </div>
  );
}

/** What a section starts with: the template's engagement, since all of its keys are required; no webhook at all. */
function AddSection({ section }: { section: Section }) {
  const blocked = useDocument((state) => !fitsType(valueAt(state.value, '/capabilities'), 'object'));
  const add = () => {
    const value = section.id === 'engagement' ? connector.capabilities.engagement : {};
    apply([{ op: 'set', pointer: section.pointer, value }], `${section.title} added`);
    focusTitle(section);
  };
  return (
    <div className={styles.unused} data-pointer={section.pointer}>
      <FieldNotes pointer={section.pointer} inside />
      <p>
        Not used: the manifest has no <code>{keyName(section.pointer)}</code>.
        {section.id === 'engagement' ? ' Adding it starts with the values of the connector template.' : null}
      </p>
      {blocked ? (
        <p>
          <code>capabilities</code> is not an object: correct it in the JSON first.
        </p>
      ) : (
        <Button icon={<Plus />} onClick={add}>
          Add {section.title.toLowerCase()}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed goes away with what it did: the focus stays in the section. */
function focusTitle(section: Section): void {
  document.getElementById(`${section.id}-title`)?.focus({ preventScroll: true });
}
