import type { State } from './agreement';

export interface Reader {
  /** What the page has at this moment, agreeing or not. */
  read(): Promise<State>;
  /** What Copy JSON hands out; undefined while the pane is on its way. */
  text(): Promise<string> | undefined;
  /** Which draft this tab has open. */
  here(): { page: string; draft: string };
  /** The text in the journal; undefined where only the database has it. */
  journaled(): string | undefined;
}

/** Runs in each page before its own code: makes `soak.read`, which compares form, JSON pane, file and storage in one go. */
export function installReader(): void {
  const LONGEST_COPY = 15_000;
  type Agree = (what: string, found: unknown, expected: unknown) => void;
  const short = (value: unknown) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 120 ? `${text.slice(0, 120)}... (${text.length})` : text;
  };

  const copied = (): Promise<string> | undefined => {
    const buttons = document.querySelectorAll<HTMLElement>('[data-pane="json"] button');
    const copy = [...buttons].find((button) =>
      (button.getAttribute('aria-label') ?? button.textContent)?.includes('Copy JSON'),
    );
    if (!copy) return undefined;
    return new Promise<string>((resolve, reject) => {
      const { clipboard } = navigator;
      const shown = () => document.body.textContent.slice(0, 2_000);
      const late = setTimeout(
        () => reject(new Error(`Copy JSON has handed nothing out. The page: ${shown()}`)),
        LONGEST_COPY,
      );
      const catchText = async (clip: string) => {
        clearTimeout(late);
        // Only once: what is copied after this goes where it should.
        Reflect.deleteProperty(clipboard, 'writeText');
        resolve(clip);
      };
      Object.defineProperty(clipboard, 'writeText', { value: catchText, configurable: true });
      copy.click();
    });
  };

  const compareLines = (text: string, agree: Agree, complain: (sentence: string) => void) => {
    const pane = document.querySelector('[data-pane="json"]');
    const plain = pane?.querySelector('pre');
    const lines = [...(pane?.querySelectorAll<HTMLElement>('.view-line') ?? [])];
    if (plain && lines.length === 0) agree('the plain JSON', plain.textContent, text);
    if (lines.length > 0) {
      const top = (line: HTMLElement) => Number.parseFloat(line.style.top);
      const shown = lines.sort((a, b) => top(a) - top(b)).map((line) => line.textContent ?? '');
      // The editor wraps, and writes spaces as no-break spaces: what it shows is a part of the text all the same.
      const dense = (some: string) => some.replace(/[\s\u200b]+/g, '');
      if (!dense(text).includes(dense(shown.join('')))) complain(`the code editor shows ${short(shown)}`);
    }
  };

  const compareForm = (text: string, agree: Agree) => {
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
    // What is no text has a row as well, called as JSON writes it.
    const rowOf = (item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item));
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
            Array.isArray(held) && held.map(rowOf).includes(name ?? ''),
          );
        }
      const toggle = field.querySelector<HTMLInputElement>('input[role=switch]');
      // A key that is not there stands for its default, which differs.
      if (toggle && isOwn(toggle) && typeof held === 'boolean')
        agree(`the switch ${pointer}`, toggle.checked, held);
    }
  };

  let opened: Promise<IDBDatabase> | undefined;
  /** Opened once: the page says that it has saved, so it has made the database. */
  const database = () => {
    opened ??= new Promise((resolve, reject) => {
      const opening = indexedDB.open('manifest-drafts');
      opening.onsuccess = () => {
        // Nobody has to wait for this one to be closed.
        opening.result.onversionchange = () => opening.result.close();
        resolve(opening.result);
      };
      opening.onerror = () => reject(opening.error);
    });
    return opened;
  };
  const storedTexts = async (): Promise<Record<string, string>> => {
    const db = await database();
    const rows = await new Promise<{ id: string; text: string }[]>((resolve, reject) => {
      const reading = db.transaction('texts').objectStore('texts').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    return Object.fromEntries(rows.map(({ id, text }) => [id, text]));
  };

  const here = (): { page: string; draft: string } => ({
    ...{ page: '', draft: '' },
    ...JSON.parse(sessionStorage.getItem('draft-here') ?? '{}'),
  });
  const journaled = (): string | undefined => {
    const { page, draft } = here();
    return JSON.parse(localStorage.getItem(`draft-journal:${page}:${draft}`) ?? '{}').text;
  };

  const read = async (): Promise<State> => {
    const complaints: string[] = [];
    const complain = (sentence: string) => void complaints.push(sentence);
    const agree: Agree = (what, found, expected) => {
      if (found !== expected) complain(`${what} has ${short(found)}, the document ${short(expected)}`);
    };
    const text = await copied();
    if (text === undefined) return { text: '', draft: '', stored: {}, complaints: ['there is no Copy JSON'] };
    compareLines(text, agree, complain);
    compareForm(text, agree);
    const { draft } = here();
    const inJournal = journaled();
    // Texts that are in the database are no longer in the journal when they are long.
    if (inJournal !== undefined) agree('the journal', inJournal, text);
    const stored = await storedTexts();
    if (!document.querySelector('header [data-kind="saved"]'))
      complain('the page does not say that it is saved');
    // What nobody has touched yet is no draft.
    if (draft in stored || inJournal !== undefined) agree('the stored draft', stored[draft], text);
    return { text, draft, stored, complaints };
  };

  Object.assign(globalThis, { soak: { read, text: copied, here, journaled } satisfies Reader });
}
