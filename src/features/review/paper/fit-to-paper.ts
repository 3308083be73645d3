/** What is left of two sheets inside of their margins, in CSS pixels: the width of A4, and the height of Letter, which is less. */
const PAPER = { width: 718, height: 2 * 980 };
/** Rows are not cut by the end of a sheet, so the first one is never quite full. */
const FILLED = 0.93;
/** Smaller print could not be read. */
const LEAST = 0.55;
const STEP = 0.05;

/** The custom property that the rules for paper read the scale from. */
const SCALE = '--paper-scale';

/**
 * Sets how much smaller an element is printed so that it fits on two sheets, from 0.55 to 1, as `--paper-scale`. Lays it out
 * as the rules for paper have it, once or more; the page looks the same before and after. For `beforeprint`.
 */
export function fitToPaper(element: HTMLElement): void {
  const rules = paperRules();
  const { width } = element.style;
  element.style.removeProperty(SCALE);
  for (const { rule } of rules) rule.media.mediaText = 'all';
  let scale = 1;
  try {
    for (; scale > LEAST; scale -= STEP) {
      element.style.width = `${PAPER.width / scale}px`;
      if (element.scrollHeight * scale <= PAPER.height * FILLED) break;
    }
  } finally {
    element.style.width = width;
    for (const { rule, media } of rules) rule.media.mediaText = media;
  }
  element.style.setProperty(SCALE, String(Math.max(LEAST, scale)));
}

/** The rules for paper, with the media that they are for. */
function paperRules(): { rule: CSSMediaRule; media: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSMediaRule && /\bprint\b/.test(rule.media.mediaText)
        ? [{ rule, media: rule.media.mediaText }]
        : [],
    ),
  );
}
