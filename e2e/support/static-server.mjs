// A plain static host for the browser tests: files of one folder below one path, no special headers, no fallbacks.
// node static-server.mjs <folder> <port, 0 for a free one> [path, such as /tools/manifest/]; prints its address once it answers.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const [folder = 'dist', port = '41730', base = '/'] = process.argv.slice(2);
const root = resolve(folder);

/** The file that a request path names, or undefined when there is none inside the folder. */
function findFile(path) {
  if (!path.startsWith(base)) return undefined;
  const file = join(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const stats = statsOf(file);
  if (stats?.isFile()) return file;
  const index = join(file, 'index.html');
  return stats?.isDirectory() && path.endsWith('/') && statsOf(index) ? index : undefined;
}

/** What is there; undefined also for a path that no file system takes, such as one that is too long. */
function statsOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function requestPath(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

const server = createServer((request, response) => {
  const path = requestPath(request);
  const file = path.includes('\0') ? undefined : findFile(path);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    // A new version has to be found.
    ...(basename(file) === 'sw.js' && { 'Cache-Control': 'no-cache' }),
  });
  createReadStream(file).pipe(response);
});
server.listen(Number(port), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}${base}`),
);
