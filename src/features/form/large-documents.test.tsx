import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manifestDocument } from '../../document/document';
import { SECTIONS } from '../../manifest/schema/sections';
import { Pages } from './pages/pages';
import { otherKeys } from './sections/other-key-places';
import { SectionForm } from './sections/section-form';

const many = <T,>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index));

afterEach(() => vi.restoreAllMocks());

/** The form of the whole document, as React draws it where there is no browser. */
function formOf(document: object): string {
  const { store, change } = manifestDocument;
  vi.spyOn(store, 'getInitialState').mockImplementation(store.getState);
  change({ text: JSON.stringify(document), origin: 'open', label: 'Opened' });
  return SECTIONS.map((section) => renderToStaticMarkup(<SectionForm section={section} />)).join('');
}

const count = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;

describe('a document with more than a form can draw', () => {
  it('has the first fifty rows of a list drawn, and the others on pages', () => {
    const form = formOf({ redirect_uris: many(20_000, (index) => `https://a.example/${index}`) });
    expect(count(form, /<input [^>]*id="field-redirect_uris-\d+"/g)).toBe(50);
    expect(form).toContain('value="https://a.example/49"');
  });

  it('has the first fifty rows of a checklist drawn', () => {
    const goal = many(20_000, (index) => `goal ${index}`);
    const form = formOf({ capabilities: { engagement: { goal } } });
    // Five rows are those of the schema.
    expect(count(form, />Unknown value</g)).toBe(45);
    expect(form).toContain('of 5, 20000 not known');
  });

  it('has fields for fifty events that nobody knows; the others stand among the other keys', () => {
    const events = Object.fromEntries(
      many(3_000, (index) => [`my.Event${index}`, { endpoint: 'https://a.example/' }]),
    );
    const form = formOf({ capabilities: { webhooks: events } });
    expect(count(form, /data-unknown="true"/g)).toBe(50);
    const others = otherKeys(manifestDocument.store.getState().value).webhooks;
    expect(others).toHaveLength(2_950);
    expect(others?.[0]).toBe('/capabilities/webhooks/my.Event50');
  });

  it('shows the start of a text of a megabyte, and puts none of it into a box', () => {
    const form = formOf({ client_name: 'n'.repeat(1_000_000), description: 'd'.repeat(90_000) });
    expect(count(form, /n{150}/g)).toBeLessThan(3);
    expect(form).toContain('d'.repeat(90_000));
  });
});

describe('the pages of a long list', () => {
  const props = { pointer: '/redirect_uris', length: 20_000, show: () => {} };

  it('say which rows are drawn, and lead both ways', () => {
    const html = renderToStaticMarkup(<Pages {...props} first={50} end={100} />);
    expect(html).toContain('51 to 100 of 20,000');
    expect(html).not.toContain('aria-disabled="true"');
  });

  it('end with the list', () => {
    const html = renderToStaticMarkup(<Pages {...props} first={19_950} end={20_000} />);
    expect(html).toMatch(/aria-label="Rows after these[^>]*aria-disabled="true"/);
  });
});
