import { useEffect } from 'react';
import * as words from '#words/features/form';
import { jumpTo, setFocus } from '../../document/attention';
import { useAttention, useDocument } from '../../document/document';
import { isObject } from '../../lib/json/json-value';
import { SECTIONS } from '../../manifest/schema/sections';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import { FormParts, type Parts } from './form-parts';
import { findField } from './jump/focus-field';
import { followJump } from './jump/follow-jump';
import styles from './manifest-form.module.css';
import { SectionCard } from './sections/section-card';

const BrokenText = onDemand(async () => (await import('./broken-text')).BrokenText);

/**
 * The form: every section, rendered from the schema. Read-only while the document's text does not parse.
 * @param parts what stands in it from other features; the same object at every drawing
 */
export function ManifestForm({ parts }: { parts: Parts }) {
  const broken = useDocument((state) => !state.parsed.ok);
  const isManifest = useDocument((state) => isObject(state.value));
  const isSound = useDocument(({ parsed }) => parsed.ok && isObject(parsed.value));
  useJumps();
  useMark();
  const noteFocus = (event: React.FocusEvent) => {
    const pointer = event.target.closest<HTMLElement>('[data-pointer]')?.dataset.pointer;
    if (pointer !== undefined) setFocus({ pointer, in: 'field' });
  };
  const goToLine = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const pointer = (event.target as HTMLElement).closest<HTMLElement>('[data-pointer]')?.dataset.pointer;
    if (pointer === undefined) return;
    event.preventDefault();
    jumpTo(pointer, 'json');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which control inside has the focus
    <div onFocus={noteFocus} onKeyDown={goToLine} className={styles.form}>
      {isSound ? null : (
        <Part name={words.jsonFaultPart}>
          <BrokenText />
        </Part>
      )}
      {isManifest ? (
        <FormParts value={parts}>
          <fieldset disabled={broken} className={styles.sections} aria-label={words.manifest}>
            {SECTIONS.map((section) => (
              <SectionCard key={section.id} section={section} />
            ))}
          </fieldset>
        </FormParts>
      ) : null}
    </div>
  );
}

/** Somebody asked for a place: from the problems, the JSON or the review. */
function useJumps(): void {
  const jump = useAttention((state) => state.jump);
  useEffect(() => {
    if (jump) followJump(jump);
  }, [jump]);
}

/** Softly marks the field whose lines hold the cursor in the JSON. */
function useMark(): void {
  const pointer = useAttention((state) => (state.focus?.in === 'json' ? state.focus.pointer : undefined));
  useEffect(() => {
    const field = pointer === undefined ? null : findField(pointer);
    if (!field) return;
    field.dataset.marked = '';
    return () => {
      delete field.dataset.marked;
    };
  }, [pointer]);
}
