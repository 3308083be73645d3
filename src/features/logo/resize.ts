import { contain, LOGO_SIDE, type PictureSize } from './logo-size';

/** A copy of the right size, and the size of what it was made of. */
export type Resized = { png: Blob; from: PictureSize };

/** Loads a picture whose pixels may be read. Rejects where the host does not allow that, and for what is no picture. */
async function loadPicture(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.referrerPolicy = 'no-referrer';
  picture.src = address;
  await picture.decode();
  return picture;
}

/** A PNG of 70 by 70 pixels with all of the picture on a transparent ground. Rejects as `loadPicture` does. */
export async function resizeAddress(address: string): Promise<Resized> {
  const picture = await loadPicture(address);
  const from = { width: picture.naturalWidth, height: picture.naturalHeight };
  return { png: await draw(picture, from), from };
}

/** The same of a file from this machine. */
export async function resizeFile(file: Blob): Promise<Resized> {
  const address = URL.createObjectURL(file);
  try {
    return await resizeAddress(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function draw(picture: HTMLImageElement, from: PictureSize): Promise<Blob> {
  let source: CanvasImageSource = picture;
  let { width, height } = from;
  // By halves: one large step to 70 pixels would skip most of them.
  while (Math.max(width, height) > 4 * LOGO_SIDE) {
    width = Math.max(1, Math.round(width / 2));
    height = Math.max(1, Math.round(height / 2));
    source = paint(source, { x: 0, y: 0, width, height }, { width, height });
  }
  const small = paint(source, contain({ width, height }), { width: LOGO_SIDE, height: LOGO_SIDE });
  return new Promise((resolve, reject) =>
    small.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))),
      'image/png',
    ),
  );
}

function paint(
  source: CanvasImageSource,
  at: PictureSize & { x: number; y: number },
  size: PictureSize,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, at.x, at.y, at.width, at.height);
  return canvas;
}
