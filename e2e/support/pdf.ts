import { inflateSync } from 'node:zlib';

/** The pages of a PDF: width and height of each, in points. Firefox packs its objects, Chromium does not. */
export function pagesOf(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm\b.*?stream\r?\n(.*?)endstream/gs)].map(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
  return [text, ...packed].flatMap((part) =>
    [...part.matchAll(/\/Type\s*\/Page\b.*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gs)].map(
      ([, width, height]) => ({ width: Number(width), height: Number(height) }),
    ),
  );
}
