// Serves folders as a plain static host does, packed by gzip.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Starts a server of one folder at a free port. Resolves to its address and what stops it. */
export async function serve(folder) {
  const packed = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://a').pathname).replace(/\/$/, '/index.html');
    try {
      if (!packed.has(path)) packed.set(path, gzipSync(await readFile(join(folder, path)), { level: 9 }));
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.setHeader('Content-Encoding', 'gzip');
      response.end(packed.get(path));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
