import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { manifestDocument } from '../../document/document';
import { PlainView } from './plain-view';

it('draws a long text in pieces, of which those out of sight need not be laid out, and all of it', () => {
  const { store, change } = manifestDocument;
  const first = vi.spyOn(store, 'getInitialState').mockImplementation(store.getState);
  const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]));
  const text = JSON.stringify(keys, null, 2);
  change({ text, origin: 'open', label: 'Opened' });
  const html = renderToStaticMarkup(<PlainView view={createRef()} left={createRef()} isWrapped={false} />);
  first.mockRestore();
  expect(html.match(/<div /g)).toHaveLength(51);
  expect(html.replaceAll(/<[^>]*>/g, '').replaceAll('&quot;', '"')).toBe(text);
});
