import { manifestDocument } from '../../../document/document';

/** Documents longer than this, in UTF-16 characters, are read again only after a pause. */
const LARGE = 200_000;
const PAUSE = 200;

/**
 * Runs `work` once for many calls: with the next frame for an ordinary document, after a pause in the calls for a
 * large one.
 */
export function debounced(work: () => void): { ask: () => void; stop: () => void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const ask = () => {
    stop();
    if (manifestDocument.store.getState().text.length > LARGE) timer = setTimeout(work, PAUSE);
    else frame = requestAnimationFrame(work);
  };
  return { ask, stop };
}
