import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manifestDocument } from '../document/document';
import { ImportFailure } from '../features/files/import/import-failure';
import { readOrLink } from '../features/files/import/read-start';
import { RecordList } from '../features/files/import/record-list';
import { RepairView } from '../features/files/repair/repair-view';
import { SectionForm } from '../features/form/sections/section-form';
import { ReviewView } from '../features/review/review-view';
import { toPointer } from '../lib/json/pointer';
import { visibleText } from '../lib/text/visible-text';
import { advise } from '../manifest/advice/advise';
import { answerChanges } from '../manifest/answer/answer';
import { check } from '../manifest/check/check';
import { compareTexts } from '../manifest/compare/compare';
import { downloadName } from '../manifest/download/download-name';
import { importSummary } from '../manifest/import/import-report';
import { proposeRepair } from '../manifest/import/repair';
import { parseResponse } from '../manifest/install/parse-response';
import { type Decoded, decodeLink } from '../manifest/link/decode';
import { encodeLink, shareUrl } from '../manifest/link/encode';
import { SECTIONS } from '../manifest/schema/sections';
import { titleOf } from './use-title';

/** What an attacker puts into a value, a key, a note or a file's name. */
const HOSTILE: [what: string, text: string][] = [
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['markup that leaves an attribute', '"><svg onload=alert(1)>'],
  ['javascript:', 'javascript:alert(1)//https://a.example/'],
  ['javascript: in disguise', ' java\tscript:alert(1)'],
  ['data:', 'data:text/html,<script>alert(1)</script>'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['bidirectional controls', 'gpj.\u202eexe\u2066\u061c'],
  ['null characters and controls', 'a\0b\u0007\u009f'],
  ['invisible characters', 'a\u200b\ufeff\u{e0061}b'],
];

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const manifest = (text: string): string => {
  const own = JSON.stringify(text);
  return `{ "client_name": ${own}, "display_name": ${own}, "description": ${own}, "logo_uri": ${own}, "entry_uri": ${own},
    "redirect_uris": [${own}], "grant_types": [${own}], "scope": ${own}, "client_name#${own.slice(1, -1)}": ${own}, ${own}: {${own}: {"polluted": true}},
    "capabilities": { "engagement": { "goal": [${own}], ${own}: [${own}] }, "webhooks": { ${own}: { "endpoint": ${own} }, "${EVENT}": {
      "endpoint": ${own}, "max_retries": ${own}, ${own}: ${own}, "headers": [{ "header_name": ${own}, "header_value": ${own} }] } } } }`;
};

const drawn = (node: ReactNode): string => renderToStaticMarkup(node);
const nothing = () => undefined;

/** What must not be in markup that the page made: a tag or an attribute of the attacker's, an address that runs. */
function expectHarmless(html: string): void {
  expect(html).not.toMatch(/<(script|img src=x|svg onload)/i);
  expect(html).not.toMatch(/\s(href|src|action|formaction)="\s*(java\s*script|data:text)/i);
  expect(html).not.toMatch(/<[^<>"]*(?:"[^"]*"[^<>"]*)*\son\w+=/);
}

/** Characters that nobody sees, or that turn what stands around them; white space is none. */
const UNSEEN = /(?![\t\r\n])[\p{Cc}\p{Bidi_Control}\u200b\ufeff\u{e0061}]/u;

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.prototype.constructor).toBe(Object);
});

describe.each(HOSTILE)('%s in every input', (_, text) => {
  it('in a document that is opened: the form holds it as data', () => {
    const { store, change, edit } = manifestDocument;
    const first = vi.spyOn(store, 'getInitialState').mockImplementation(store.getState);
    change({ text: manifest(text), origin: 'open', label: 'Opened' });
    for (const section of SECTIONS) expectHarmless(drawn(<SectionForm section={section} />));
    first.mockRestore();
    edit(
      [
        {
          op: 'set',
          pointer: `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          value: { polluted: 1 },
        },
      ],
      'x',
    );
    expect(titleOf(text)).not.toMatch(UNSEEN);
    // No separator of folders, and nothing that a system keeps for itself.
    expect(downloadName(manifest(text))).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*]+\.manifest\.json$/u);
  });

  it('in a link with notes: the review shows it as text, with every control made visible', () => {
    const note = { pointer: `/${text}`, text };
    const envelope = { account: text, sender: text, note: text, notes: [note] } as never;
    const decoded = decodeLink(
      shareUrl('https://a.example/', encodeLink({ text: manifest(text), envelope })),
    );
    expect(decoded.kind).toBe('ok');
    const html = drawn(
      <ReviewView
        decoded={decoded as Exclude<Decoded, { kind: 'none' }>}
        onImport={nothing}
        onLeave={nothing}
        onEditCopy={nothing}
        onDownload={nothing}
        install={() => null}
        pictures={() => null}
        logo={() => null}
      />,
    );
    expectHarmless(html);
    // Each stands in an element of its own, which shows its name and keeps it from turning what follows.
    const others = html.replace(/<bdi [^>]*data-name="U\+[^>]*>[^<]*<\/bdi>/g, '').replace(/<[^>]*>/g, '');
    expect(
      UNSEEN.exec(others)
        ?.input.slice(0, others.search(UNSEEN) + 20)
        .slice(-80),
    ).toBeUndefined();
  });

  it('in what is imported, repaired, compared, replied and responded', () => {
    for (const given of [text, manifest(text), `${manifest(text)},`, `[${manifest(text)}]`]) {
      const reading = readOrLink(given);
      if (reading.kind === 'failure')
        expectHarmless(
          drawn(<ImportFailure id="f" fileName={text} message={reading.message} place={reading.place} />),
        );
      if (reading.kind === 'records')
        expectHarmless(drawn(<RecordList records={reading.records} others={0} onPick={nothing} />));
      const repair = proposeRepair(given);
      if (repair) expectHarmless(drawn(<RepairView original={given} {...repair} />));
    }
    const base = manifest('before');
    const told = [
      ...compareTexts(base, manifest(text)).map(({ words }) => words),
      ...answerChanges({ base, mine: base, theirs: manifest(text) })
        .list(() => false)
        .changes.map(({ words }) => words),
      importSummary({ source: 'a.json', unknownKeys: [toPointer([text])] }),
    ];
    for (const words of told) expect(words).not.toMatch(UNSEEN);
    const { problems } = check(manifest(text));
    for (const { message } of [...problems, ...advise(JSON.parse(manifest(text)))])
      expect(visibleText(message)).not.toMatch(UNSEEN);
    const response = parseResponse(`{"error": ${JSON.stringify(text)}}`);
    if (!response.ok) expect(response.message).not.toMatch(UNSEEN);
  });
});
