import { attention } from '../../document/attention';
import { brokenPlace } from '../../document/broken-place';
import { manifestDocument } from '../../document/document';
import { rangeOf, type TextRange } from '../../lib/json/places';
import { childPointer, valueAt } from '../../lib/json/pointer';
import { SECTIONS, sectionOf } from '../../manifest/schema/sections';
import type { ViewHandle } from './view-handle';

/** Milliseconds after which a hand that scrolled the JSON has left it. */
const HAND = 1_000;

let taken = 0;

/**
 * Follows every jump to a place in the JSON, the one included that waits since before the view was there, the section that is read
 * in the form, and the opening of another document. Returns how to stop.
 */
export function followAttention(host: HTMLElement, view: ViewHandle): () => void {
  const stops = [followJumps(view), followSection(host, view), followOpening(view)];
  return () => {
    for (const stop of stops) stop();
  };
}

function followJumps(view: ViewHandle): () => void {
  const follow = () => {
    const { jump } = attention.getState();
    if (jump?.to !== 'json' || jump.count === taken) return;
    taken = jump.count;
    const { text } = manifestDocument.store.getState();
    const broken = brokenPlace();
    // A text that breaks has one problem, on the document as a whole: it stands where the text breaks.
    if (broken && jump.pointer === '') view.goTo({ offset: broken.offset, length: 0 });
    else view.goTo(rangeOf(text, jump.pointer) ?? { offset: 0, length: 0 });
  };
  follow();
  return attention.subscribe(follow);
}

/** Shows the lines of the section that is read in the form, but not to somebody who reads, types or scrolls here. */
function followSection(host: HTMLElement, view: ViewHandle): () => void {
  let shown: string | undefined;
  let scrolled = Number.NEGATIVE_INFINITY;
  const noteHand = () => {
    scrolled = performance.now();
  };
  const follow = () => {
    const { section } = attention.getState();
    if (section === shown) return;
    // A view that just came shows the first section already.
    const isThere = shown === undefined && section === SECTIONS[0]?.id;
    shown = section;
    if (isThere || host.contains(document.activeElement) || performance.now() - scrolled < HAND) return;
    const range = rangeOfSection(section);
    if (range) view.reveal(range);
  };
  const hands = ['wheel', 'touchmove', 'pointerdown'] as const;
  for (const hand of hands) host.addEventListener(hand, noteHand, { capture: true, passive: true });
  follow();
  const unsubscribe = attention.subscribe(follow);
  return () => {
    unsubscribe();
    for (const hand of hands) host.removeEventListener(hand, noteHand, { capture: true });
  };
}

/** Another document begins at its beginning. */
function followOpening(view: ViewHandle): () => void {
  return manifestDocument.store.subscribe(({ lastChange }, before) => {
    if (lastChange !== before.lastChange && lastChange.origin === 'open') view.toStart();
  });
}

/** Where a section stands in the text: the field of it that has the focus, else its object or the first of its keys. */
function rangeOfSection(id: string): TextRange | undefined {
  const { text, value } = manifestDocument.store.getState();
  const { focus } = attention.getState();
  const section = SECTIONS.find((one) => one.id === id);
  if (!section) return undefined;
  const isThere = (pointer: string) => pointer !== '' && valueAt(value, pointer) !== undefined;
  const inField = focus?.in === 'field' ? focus.pointer : '';
  if (sectionOf(inField) === section && isThere(inField)) return rangeOf(text, inField);
  const own = section.keys?.map((key) => childPointer(section.pointer, key)) ?? [section.pointer];
  const ranges = own.filter(isThere).flatMap((pointer) => rangeOf(text, pointer) ?? []);
  return ranges.sort((one, other) => one.offset - other.offset)[0];
}
