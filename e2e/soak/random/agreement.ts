import { expect, type Page } from '@playwright/test';

/** What the page shows, hands out and has stored, at one moment. */
export interface State {
  /** The text that Copy JSON hands out: what all else is compared with. */
  text: string;
  /** The draft that this tab has open. */
  draft: string;
  /** The texts of all drafts in the database, by id. */
  stored: Record<string, string>;
  /** What does not agree, in sentences. */
  complaints: string[];
}

/** Reads form, JSON pane, file and storage in one go, and compares them. Runs in the page. */
async function readPage(): Promise<State> {
  const complaints: string[] = [];
  const short = (value: unknown) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 120 ? `${text.slice(0, 120)}... (${text.length})` : text;
  };
  const agree = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) complaints.push(`${what} has ${short(found)}, the document ${short(expected)}`);
  };

  const pane = document.querySelector('[data-pane="json"]');
  const named = (button: Element) =>
    (button.getAttribute('aria-label') ?? button.textContent)?.includes('Copy JSON');
  const copy = [...(pane?.querySelectorAll<HTMLElement>('button') ?? [])].find(named);
  // The pane may be on its way.
  if (!copy) return { text: '', draft: '', stored: {}, complaints: ['there is no Copy JSON'] };
  const text = await new Promise<string>((resolve) => {
    const { clipboard } = navigator;
    const catchText = async (clip: string) => {
      // Only once: what is copied after this goes where it should.
      Reflect.deleteProperty(clipboard, 'writeText');
      resolve(clip);
    };
    Object.defineProperty(clipboard, 'writeText', { value: catchText, configurable: true });
    copy.click();
  });

  const plain = pane?.querySelector('pre');
  const lines = [...(pane?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
  if (plain && lines.length === 0) agree('the plain JSON', plain.textContent, text);
  if (lines.length > 0) {
    const top = (line: HTMLElement) => Number.parseFloat(line.style.top);
    const shown = lines.sort((a, b) => top(a) - top(b)).map((line) => line.textContent ?? '');
    // The editor wraps, and writes spaces as no-break spaces: what it shows is a part of the text all the same.
    const dense = (some: string) => some.replace(/[\s\u200b]+/g, '');
    if (!dense(text).includes(dense(shown.join(''))))
      complaints.push(`the code editor shows ${short(shown)}`);
  }

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const at = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>(
        (inner, key) =>
          typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
            ? (inner as Record<string, unknown>)[key]
            : undefined,
        value,
      );
  for (const field of value === undefined
    ? []
    : document.querySelectorAll<HTMLElement>('[data-pointer]:not([data-rule])')) {
    const pointer = field.dataset.pointer ?? '';
    const held = at(pointer);
    const isOwn = (element: Element) => element.closest('[data-pointer]') === field;
    for (const box of field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[type=text], textarea',
    )) {
      if (!isOwn(box)) continue;
      if (typeof held === 'string') agree(`the field ${pointer}`, box.value, held.replace(/\r\n?/g, '\n'));
      else if (typeof held === 'number' || held === undefined)
        agree(`the field ${pointer}`, box.value, held === undefined ? '' : String(held));
    }
    for (const row of field.querySelectorAll<HTMLInputElement>('[data-value] input[type=checkbox]'))
      if (isOwn(row) && (held === undefined || Array.isArray(held))) {
        const name = row.closest<HTMLElement>('[data-value]')?.dataset.value;
        agree(
          `the row ${name} of ${pointer}`,
          row.checked,
          Array.isArray(held) && held.map(String).includes(name ?? ''),
        );
      }
    const toggle = field.querySelector<HTMLInputElement>('input[role=switch]');
    // A key that is not there stands for its default, which differs.
    if (toggle && isOwn(toggle) && typeof held === 'boolean')
      agree(`the switch ${pointer}`, toggle.checked, held);
  }

  const here = JSON.parse(sessionStorage.getItem('draft-here') ?? '{}') as { page?: string; draft?: string };
  const draft = here.draft ?? '';
  const journal = localStorage.getItem(`draft-journal:${here.page}:${draft}`);
  const journaled = journal === null ? undefined : (JSON.parse(journal) as { text?: string }).text;
  // Texts that are in the database are no longer in the journal when they are long.
  if (journaled !== undefined) agree('the journal', journaled, text);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('manifest-drafts');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows = await new Promise<{ id: string; text: string }[]>((resolve, reject) => {
    const reading = db.transaction('texts').objectStore('texts').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  const stored = Object.fromEntries(rows.map(({ id, text: kept }) => [id, kept]));
  if (!document.querySelector('header [data-kind="saved"]'))
    complaints.push('the page does not say that it is saved');
  // What nobody has touched yet is no draft.
  if (draft in stored || journaled !== undefined) agree('the stored draft', stored[draft], text);
  return { text, draft, stored, complaints };
}

/** Waits until all agree, and gives the state; what still does not after some seconds fails the test. */
export async function agreed(page: Page): Promise<State> {
  let state: State | undefined;
  await expect
    .poll(
      async () => {
        state = await page.evaluate(readPage);
        return state.complaints;
      },
      { timeout: 15_000, intervals: [20, 50, 100, 250] },
    )
    .toEqual([]);
  if (!state) throw new Error('nothing was read');
  return state;
}

/** What the page has at this moment, agreeing or not. */
export const stateOf = (page: Page): Promise<State> => page.evaluate(readPage);
