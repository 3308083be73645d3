import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { manifestDocument } from '../../../document/document';
import { SECTIONS } from '../../../manifest/schema/sections';
import { SectionForm } from '../sections/section-form';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';

it.each(['9007199254740993', '1e400', '1.50', '-0', '12345678901234567890123'])(
  'the boxes of the form show %s as it stands in the document',
  (digits) => {
    const { store } = manifestDocument;
    // React draws the first state where there is no browser.
    const first = vi.spyOn(store, 'getInitialState').mockImplementation(store.getState);
    const text = `{"description": ${digits}, "logo_uri": [${digits}], "grant_types": [${digits}], "capabilities": {"webhooks": {
      "${EVENT}": {"endpoint": "https://a.example/", "max_retries": ${digits}},
      "retry": {"retention_time": ${digits}}}}}`;
    manifestDocument.change({ text, origin: 'open', label: 'Opened' });
    const form = SECTIONS.filter(({ id }) => id !== 'launch' && id !== 'engagement')
      .map((section) => renderToStaticMarkup(<SectionForm section={section} />))
      .join('');
    first.mockRestore();
    for (const pointer of ['description', 'max_retries', 'retention_time']) {
      const [control = ''] = new RegExp(`<(input|textarea) id="[^"]*${pointer}"[^>]*>[^<]*`).exec(form) ?? [];
      expect(control, pointer).toMatch(new RegExp(`(value="|>)${digits}("|$)`));
    }
    expect(form).toContain(`<code>[${digits}]</code>`);
    expect(form, 'the row of a checklist').toMatch(new RegExp(`<code class="[^"]*">${digits}</code>`));
    // What a row is found by is no text that anybody sees.
    expect(form.replaceAll(/data-value="[^"]*"/g, '')).not.toMatch(/Infinity|9007199254740992/);
  },
);
