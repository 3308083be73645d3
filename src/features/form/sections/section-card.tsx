import { Trash2 } from 'lucide-react';
import * as words from '#words/features/form/sections';
import { useDocument } from '../../../document/document';
import { fitsType } from '../../../lib/json/json-value';
import { valueAt } from '../../../lib/json/pointer';
import type { Section } from '../../../manifest/schema/sections';
import { Button } from '../../../ui/button';
import { IdlePart } from '../../../ui/part/idle-part';
import { remove } from '../field/field-commands';
import { FieldNotes } from '../field/field-notes';
import { FieldProblems } from '../field/field-problems';
import { Mismatch } from '../field/mismatch';
import { useOfValue, useShownProblems } from '../field/use-field';
import { focusTitle } from '../jump/show-element';
import styles from './section-card.module.css';
import { SectionForm } from './section-form';
import { SectionTools } from './section-tools';

const loadAddSection = async () => (await import('./add-section')).AddSection;
const loadOtherKeys = async () => (await import('./other-keys')).OtherKeys;

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
      <IdlePart name={words.otherKeysPart} load={loadOtherKeys} props={{ section }} />
      <footer className={styles.foot}>
        <SectionTools section={section} at="bottom" />
        <p className={styles.pages}>
          LivePerson:{' '}
          {section.pages.map(({ title, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {words.pageTitle(title)}
              <span className="visually-hidden"> {words.opensNewTab}</span>
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
        remove(section.pointer, words.sectionRemoved(section.title));
        focusTitle(section.id);
      }}
    >
      {words.removeSection(section.title)}
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
  if (kind === 'none')
    return (
      <div className={styles.unused} data-pointer={pointer}>
        <IdlePart name={section.title} load={loadAddSection} props={{ section }} isAsked />
      </div>
    );
  return (
    <div data-pointer={pointer} className={styles.whole}>
      <FieldProblems id={`${section.id}-problems`} problems={problems} />
      <FieldNotes pointer={pointer} inside={kind === 'other'} />
      {kind === 'object' ? <SectionForm section={section} /> : <Mismatch pointer={pointer} />}
    </div>
  );
}
