// Draws the pictures of the installable app into public/app/, from public/favicon.svg and docs/editor.png. Run it by hand when
// one of them has changed: node scripts/draw-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { ROOT } from './setup.mjs';

const OUT = join(ROOT, 'public/app');
const MARK = readFileSync(join(ROOT, 'public/favicon.svg'), 'utf8');

/** `share` of the picture's width is the mark: a maskable icon must keep it in the circle that every mask leaves. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 0.72, corner: '18%' },
  { file: 'icon-512.png', size: 512, share: 0.72, corner: '18%' },
  { file: 'icon-maskable.png', size: 512, share: 0.56, corner: '0' },
  { file: 'icon-apple.png', size: 180, share: 0.68, corner: '0' },
];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ colorScheme: 'light' });
mkdirSync(OUT, { recursive: true });

for (const { file, size, share, corner } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>
      body { margin: 0 }
      div { display: grid; place-items: center; height: 100vh; border-radius: ${corner}; background: #fff }
      svg { width: ${share * 100}% }
    </style><div>${MARK}</div>`,
  );
  await page.screenshot({ path: join(OUT, file), omitBackground: true });
}

// Playwright writes no WebP; a canvas does, at a quarter of the bytes.
const picture = readFileSync(join(ROOT, 'docs/editor.png')).toString('base64');
const webp = await page.evaluate(async (address) => {
  const image = await createImageBitmap(await (await fetch(address)).blob(), {
    resizeWidth: 1280,
    resizeHeight: 800,
    resizeQuality: 'high',
  });
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', 0.8);
}, `data:image/png;base64,${picture}`);
writeFileSync(join(OUT, 'screenshot.webp'), Buffer.from(webp.split(',')[1], 'base64'));

await browser.close();
