import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { HOSTILE_LINKS } from '../../../e2e/support/hostile-links';
import { type Decoded, decodeLink } from '../../manifest/link/decode';
import { reviewText } from './review-text';
import { ReviewView } from './review-view';
import { ReviewSheet } from './sheet/review-sheet';

vi.setConfig({ testTimeout: 60_000 });

const nothing = () => undefined;
const actions = {
  onImport: nothing,
  onLeave: nothing,
  onEditCopy: nothing,
  onDownload: nothing,
  install: () => null,
  pictures: () => null,
  logo: () => null,
};

/** Texts up to here are read when they are opened, the long ones of them in turns, for which a page has to run. */
const READ = 1_000_000;

function page(decoded: Exclude<Decoded, { kind: 'none' }>): string {
  if (decoded.kind === 'damaged' || decoded.text.length > READ)
    return renderToStaticMarkup(<ReviewView decoded={decoded} {...actions} />);
  const reviewed = reviewText(decoded.text, new Set(decoded.envelope?.silenced));
  return renderToStaticMarkup(<ReviewSheet opened={decoded} reviewed={reviewed} {...actions} />);
}

/** The answer in words: the alert of a link that does not open, or the verdict. */
function answerOf(html: string): string {
  const [found = ''] = /<(div) role="alert".*?<\/\1>|<(p) role="status".*?<\/\2>/s.exec(html) ?? [];
  return found.replace(/<[^>]*>/g, '');
}

it.each(HOSTILE_LINKS)('a hostile link, %s: an answer, and nothing that could act', (_, payload, told) => {
  const decoded = decodeLink(`https://forms.example/?#${payload()}`);
  if (decoded.kind === 'none') throw new Error('no link');
  const html = page(decoded);
  expect(answerOf(html)).toMatch(told);

  // React escapes quotes in values, so that each ends at the next one.
  const withoutValues = html.replaceAll(/="[^"]*"/g, '=""');
  expect(withoutValues).not.toMatch(/<(script|iframe|object|embed)\b|<[^>]*\son\w+=/i);
  expect(html).not.toMatch(/<img(?![^>]*\ssrc="data:)/);
  const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
  // The one page of our own that a review leads to names a rule, never anything of the link.
  const isRule = (address: string) => /^\.\/rules\.html#[a-z0-9%-]+$/i.test(address);
  expect(
    addresses
      .filter((address) => !isRule(address))
      .filter((address) => !/^(https?:|data:image\/)/.test(address)),
  ).toEqual([]);
  expect('pwned' in Object.prototype).toBe(false);
});
