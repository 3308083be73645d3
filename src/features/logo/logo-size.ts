/** What the platform asks of a logo, in pixels each way (manifest.md, `logo_uri`). */
export const LOGO_SIDE = 70;

/** Width and height in pixels. */
export type PictureSize = { width: number; height: number };

/** Whether a picture has the size that the platform asks for. A drawing without a size of its own (0) fits any. */
export function isAsked({ width, height }: PictureSize): boolean {
  return width === 0 || (width === LOGO_SIDE && height === LOGO_SIDE);
}

/** Where a picture stands in a square when all of it is to be seen, as large as possible and in the middle. In pixels. */
export function contain(
  { width, height }: PictureSize,
  side = LOGO_SIDE,
): PictureSize & { x: number; y: number } {
  const scale = side / Math.max(width, height, 1);
  const fitted = { width: width * scale, height: height * scale };
  return { ...fitted, x: (side - fitted.width) / 2, y: (side - fitted.height) / 2 };
}
