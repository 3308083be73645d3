import fc from 'fast-check';
import { expect } from 'vitest';
import { fuzz, objectText } from '../../../lib/test-support/fuzz';
import { applyEdits } from '../../../lib/text/text-edit';
import { readHistory, readTime } from '../journal/checked-history';
import { readJournalEntry, wholeText } from '../journal/journal-entry';
import { readDraftNotes, readMeta, readSetAside, readSnapshot, readText, textFault } from './checked-records';
import { setAsideFile } from './set-aside-words';

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
const edits = fc.array(
  fc.oneof(
    anything,
    fc.record({ offset: fc.nat({ max: 30 }), length: fc.nat({ max: 9 }), content: fc.string() }),
  ),
  { maxLength: 3 },
);
const steps = fc.array(
  fc.oneof(
    anything,
    fc.record({ label: fc.string(), at: fc.nat(), edits, inverse: edits }, { requiredKeys: [] }),
  ),
  { maxLength: 3 },
);
const entry = fc.oneof(anything, fc.record({ version: fc.string(), edits }));
const record = fc.oneof(
  anything,
  fc.record(
    {
      ...{ id: fc.oneof(fc.string(), anything), draft: fc.oneof(fc.string(), anything) },
      ...{ page: fc.oneof(fc.string(), anything), name: fc.oneof(fc.string(), anything) },
      ...{ text: fc.oneof(objectText, anything), at: fc.oneof(fc.double(), anything) },
      ...{
        changedAt: fc.oneof(fc.double(), anything),
        createdAt: anything,
        app: anything,
        problems: anything,
      },
      ...{ version: fc.oneof(fc.string(), anything), base: fc.oneof(fc.string(), anything) },
      ...{ past: fc.oneof(steps, anything), future: fc.oneof(steps, anything) },
      ...{
        entries: fc.oneof(fc.array(entry, { maxLength: 3 }), anything),
        answers: anything,
        notes: anything,
      },
      ...{ seen: anything, rejected: anything, silenced: anything, records: anything, history: anything },
    },
    { requiredKeys: [] },
  ),
);

fuzz(
  'any stored record is read as what it is, or set aside',
  fc.property(record, objectText, (stored, text) => {
    const meta = readMeta(stored);
    if (meta) {
      expect(typeof meta.name).toBe('string');
      expect(Number.isNaN(new Date(meta.changedAt).getTime())).toBe(false);
    }
    const snapshot = readSnapshot(stored);
    if (snapshot) expect(typeof snapshot.text).toBe('string');
    if (readText(stored) === undefined) expect(textFault(stored)).toMatch(/^Its text is /);
    readTime(stored);
    const aside = readSetAside(stored);
    if (aside) expect(() => JSON.parse(setAsideFile(aside))).not.toThrow();
    const notes = readDraftNotes(stored);
    expect(Array.isArray(notes.notes) && Array.isArray(notes.seen)).toBe(true);
    // Every step that is taken over can be made.
    const { past, future } = readHistory(stored, text);
    const back = past.reduceRight((now, step) => applyEdits(now, step.inverse), text);
    expect(typeof future.reduce((now, step) => applyEdits(now, step.edits), back)).toBe('string');
    const reading = readJournalEntry(stored);
    if (reading) expect(['string', 'undefined']).toContain(typeof wholeText(reading.entry));
    expect(Object.prototype).not.toHaveProperty('text');
  }),
);
