// Prints how long the rules of advice take on a manifest with 100 webhooks: `npm run bench:advice`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

const WARM_UP = 200;
const RUNS = 500;

/** A manifest whose webhooks are all a little different, each with something to be said of it. */
function manifestOf(webhooks) {
  const entries = Array.from({ length: webhooks }, (_, index) => [
    `ms.MessagingEventNotification.ContentEvent${index}`,
    {
      endpoint: `https://connector-${index}.acme-retail.com/events?from=${index}#part`,
      max_retries: index % 6,
      headers: [
        { header_name: 'X-Region', header_value: `eu-${index % 3}` },
        { header_name: 'Authorization', header_value: `Bearer 9f2b7c61${index}` },
      ],
    },
  ]);
  return {
    client_name: 'com.acme.Chat',
    grant_types: ['client_credentials'],
    capabilities: { webhooks: { ...Object.fromEntries(entries), retry: { retention_time: 3600 } } },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-advice-'));
try {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'src/manifest/advice/advise.ts'),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'advise.mjs' } },
    },
  });
  const { advise } = await import(pathToFileURL(join(folder, 'advise.mjs')).href);
  const manifest = manifestOf(100);
  for (let run = 0; run < WARM_UP; run += 1) advise(manifest);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    advise(manifest);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const at = (part) => `${times[Math.floor(RUNS * part)].toFixed(2)} ms`;
  console.log(
    `All rules on 100 webhooks, ${advise(manifest).length} problems: median ${at(0.5)}, 95th percentile ${at(0.95)}.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
