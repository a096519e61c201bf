/**
 * `npm start`: installs what is missing, builds, serves the examples and Storybook on this computer alone, and prints
 * where. `serve` is also what tests use for a publisher's or a partner's site. Node built-ins only.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { install } from './bootstrap.mjs';
import { isMain, root } from './run.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The file that a request path names, or null if it names nothing inside the served folders.
 *
 * @param {string} path the path of a URL, still percent-encoded
 * @param {string} folder
 * @param {string[]} folders first path segments that may be served
 */
export function fileFor(path, folder, folders) {
  let parts;
  try {
    parts = path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
  if (!folders.includes(parts[0])) return null;
  if (
    parts.some(
      (part) => part.startsWith('.') || part.includes(sep) || part.includes('/') || part.includes('\0'),
    )
  )
    return null;
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  return join(folder, ...parts);
}

/**
 * Serves static files on the loopback address, as a plain web host would: revalidation by ETag, and documents that any
 * page may fetch.
 *
 * @param {object} [options]
 * @param {string} [options.root] the folder that paths start from
 * @param {string[]} [options.folders] which of its folders are public
 * @param {number} [options.port] 0 for any free one
 * @param {(url: URL) => Record<string, string>} [options.headers] more headers for an answer
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.handle]
 *   may answer first; true if it did
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve(options = {}) {
  const {
    root: folder = root,
    folders = ['dist', 'examples', 'schemas'],
    port = 0,
    headers = () => ({}),
    handle = () => false,
  } = options;

  const server = createServer((request, response) => {
    if (handle(request, response)) return;
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request, response) {
    const end = (status, more = {}, body = '') => response.writeHead(status, more).end(body);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' });
    const url = new URL(request.url.replace(/^\/+/, '/'), 'http://loopback');
    if (url.pathname === '/') return end(302, { location: '/examples/' });
    if (url.pathname === '/storybook') return end(302, { location: '/storybook-static/' });
    const path = fileFor(url.pathname, folder, folders);
    const found = path && (await stat(path).catch(() => null));
    if (!found?.isFile()) return end(404, { 'content-type': types['.txt'] }, 'Not found\n');

    const body = await readFile(path);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const extension = extname(path);
    const head = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers(url) };
    if (['.json', '.js', '.map'].includes(extension)) head['access-control-allow-origin'] = '*';
    if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) return end(304, head);
    head['content-type'] = types[extension] ?? 'application/octet-stream';
    head['content-length'] = body.length;
    return end(200, head, request.method === 'HEAD' ? '' : body);
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

if (isMain(import.meta.url)) {
  await install();
  console.log('Building …');
  const { build } = await import('./build.mjs');
  await build();
  const { buildStorybook } = await import('./storybook.mjs');
  await buildStorybook();
  const folders = ['dist', 'examples', 'schemas', 'storybook-static'];
  const { address, close } = await serve({ port: Number(process.env.PORT ?? 0), folders });
  console.log(`\nOpen ${address}/storybook for every element in every state, with guides`);
  console.log(`or   ${address}/examples/ for whole pages (Ctrl+C to stop)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
}
