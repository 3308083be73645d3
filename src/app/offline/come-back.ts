import { type Attention, attention, jumpTo } from '../../document/attention';

/** Under which sessionStorage holds where one was, for the one reload after it. */
const KEY = 'come-back';

type Place = { focus?: Attention['focus']; top: number };

const scrolled = () => document.querySelector('[data-pane="form"]') ?? document.documentElement;

/** Notes where one is, for `comeBack` after the page was loaded anew. */
export function rememberPlace(): void {
  const { focus } = attention.getState();
  const place: Place = { focus, top: scrolled().scrollTop };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Then the page begins at its top.
  }
}

/** Goes to where one was before the reload, unless somebody has begun something else meanwhile. */
export function comeBack(): void {
  const place = takePlace();
  if (!place || document.activeElement !== document.body) return;
  if (place.focus) jumpTo(place.focus.pointer, place.focus.in);
  else if (scrolled().scrollTop === 0) scrolled().scrollTop = place.top;
}

function takePlace(): Place | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    // Written by this tab, a moment ago.
    return text === null ? undefined : (JSON.parse(text) as Place);
  } catch {
    return undefined;
  }
}
