/** Milliseconds after which it is looked again: Monaco and the pictures have come by then. */
const AGAIN = 1_500;

/**
 * Draws what Chromium 156 left out: now and then, where a page is hydrated while it is still laid out, the content of a container of
 * queries has no boxes though its styles say that it is shown. To hide and show it for a moment mends that.
 */
export function drawMissingBoxes(): void {
  draw();
  setTimeout(draw, AGAIN);
}

function draw(): void {
  for (const part of document.querySelectorAll<HTMLElement>('fieldset > section > div')) {
    const field = part.firstElementChild;
    if (!field || field.checkVisibility() || !part.checkVisibility()) continue;
    part.style.display = 'none';
    part.getBoundingClientRect();
    part.style.removeProperty('display');
  }
}
