import { prerender } from 'react-dom/static';
import { root } from '../root';

/**
 * The first visit as HTML: what a new visitor gets, before any script. It is made while the site is built, and hydrated as it is.
 * Rejects where a part of it cannot be drawn there.
 */
export async function firstVisitHtml(): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerender(root(true), {
    // In one piece: React would move parts of a long page into scripts.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (fault) => void faults.push(fault),
  });
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw faults[0];
  return html;
}
