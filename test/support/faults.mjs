/**
 * A publisher's web host that misbehaves on request. Each address below `/fault/` answers with a findings document in
 * one wrong way. Query of all of them:
 *
 * - `name`  counts requests under this name: read them at `/fault/count?name=…`, forget them at `/fault/reset?name=…`
 * - `file`  the document to spoil, a path in this repository; `examples/crisis-support.findings.json` if left out
 *
 * | path | answer |
 * | --- | --- |
 * | `/fault/none` | the document, with an ETag |
 * | `/fault/etag` | the same; 304 when If-None-Match fits. `edition` changes the tag |
 * | `/fault/404`, `/fault/500`, … | that status, and a page of HTML |
 * | `/fault/slow?ms=` | the document, after so many milliseconds |
 * | `/fault/drip?ms=` | its head at once, then a piece every so many milliseconds, without end |
 * | `/fault/hang` | nothing, ever |
 * | `/fault/truncated` | half of the document, then the connection breaks |
 * | `/fault/half` | half of the document, as if it were whole |
 * | `/fault/reset-connection` | the connection breaks at once |
 * | `/fault/html` | a page of HTML with status 200 |
 * | `/fault/empty` | nothing, with status 200 |
 * | `/fault/text?body=` | the text of the query |
 * | `/fault/latin1`, `/fault/utf16` | in another encoding |
 * | `/fault/bom` | with a byte order mark |
 * | `/fault/big?bytes=` | valid JSON of so many bytes and no stated length |
 * | `/fault/deep?levels=` | arrays within arrays |
 * | `/fault/redirect?to=` | 302 to that address |
 * | `/fault/no-cors` | the document, without leave for other sites |
 * | `/fault/sequence?name=&steps=500,none,304` | the nth request gets the nth answer of these; the last one repeats |
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { root } from '../../scripts/run.mjs';

/**
 * What happened under a name: how many requests, how many of them conditional, how many the browser gave up, when each
 * arrived (milliseconds since 1970), and the request headers of the last one.
 * @typedef {{count: number, conditional: number, aborted: number, times: number[], headers: Record<string, unknown>}} Tally
 */

const html = '<!doctype html><title>Sorry</title><h1>This page is having a rest</h1>';

/**
 * Makes a request handler with its own counts. It returns true if the request was for `/fault/…` and is answered.
 *
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 */
export function faults() {
  /** @type {Map<string, Tally>} */
  const tallies = new Map();
  const tallyOf = (name) => {
    if (!tallies.has(name))
      tallies.set(name, { count: 0, conditional: 0, aborted: 0, times: [], headers: {} });
    return tallies.get(name);
  };

  return (request, response) => {
    const url = new URL(request.url, 'http://loopback');
    if (!url.pathname.startsWith('/fault/')) return false;
    const fault = url.pathname.slice('/fault/'.length);
    const query = url.searchParams;
    const name = query.get('name') ?? '';
    response.setHeader('cache-control', 'no-store');
    if (fault !== 'no-cors') response.setHeader('access-control-allow-origin', '*');

    if (fault === 'count') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(tallyOf(name)));
    } else if (fault === 'reset') {
      tallies.delete(name);
      response.end();
    } else if (request.method !== 'GET') {
      // As a plain static host does: whoever makes a browser ask first fails here.
      response.writeHead(405).end();
    } else {
      const tally = tallyOf(name);
      tally.count++;
      tally.times.push(Date.now());
      tally.headers = request.headers;
      if (request.headers['if-none-match']) tally.conditional++;
      response.on('close', () => {
        if (!response.writableFinished && request.destroyed) tally.aborted++;
      });
      const steps = query.get('steps')?.split(',');
      const step = fault === 'sequence' ? steps[Math.min(tally.count, steps.length) - 1] : fault;
      try {
        answer(step, query, request, response);
      } catch (error) {
        response.writeHead(400).end(String(error));
      }
    }
    return true;
  };
}

/** The bytes of the document to spoil; only from the folders of examples and tests. */
function documentOf(query) {
  const path = resolve(root, query.get('file') ?? 'examples/crisis-support.findings.json');
  if (!['examples', 'test'].some((folder) => path.startsWith(join(root, folder) + sep)))
    throw new Error('no such document');
  return readFileSync(path);
}

function answer(fault, query, request, response) {
  const json = (body, headers = {}) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      ...headers,
    });
    response.end(body);
  };
  const page = (status) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  const ms = Number(query.get('ms') ?? 500);

  if (fault === '304') return response.writeHead(304).end();
  if (/^\d{3}$/.test(fault)) return page(Number(fault));
  switch (fault) {
    case 'none':
    case 'etag':
    case 'no-cors': {
      const body = documentOf(query);
      const etag = `"${createHash('sha256')
        .update(body)
        .update(query.get('edition') ?? '')
        .digest('hex')
        .slice(0, 16)}"`;
      const headers = { etag, 'cache-control': 'no-cache' };
      if (fault === 'etag' && request.headers['if-none-match'] === etag)
        return response.writeHead(304, headers).end();
      return json(body, headers);
    }
    case 'slow': {
      const timer = setTimeout(() => json(documentOf(query)), ms);
      return response.on('close', () => clearTimeout(timer));
    }
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[');
      const timer = setInterval(() => response.write(' '), ms);
      return response.on('close', () => clearInterval(timer));
    }
    case 'hang':
      return undefined;
    case 'truncated': {
      const body = documentOf(query);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      return response.write(body.subarray(0, body.length / 2), () =>
        setTimeout(() => response.destroy(), 20),
      );
    }
    case 'half': {
      const body = documentOf(query);
      return json(body.subarray(0, body.length / 2));
    }
    case 'reset-connection':
      return response.destroy();
    case 'html':
      return page(200);
    case 'empty':
      return json('');
    case 'text':
      return json(Buffer.from(query.get('body') ?? ''));
    case 'latin1':
      return json(Buffer.from(JSON.stringify({ title: 'Caf\u00e9' }), 'latin1'));
    case 'utf16':
      return json(Buffer.from(documentOf(query).toString('utf8'), 'utf16le'));
    case 'bom':
      return json(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), documentOf(query)]));
    case 'big': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(65536, ' ');
      let left = Number(query.get('bytes') ?? 3_000_000) - 2;
      response.write('[');
      const more = () => {
        while (left > 0) {
          const size = Math.min(left, piece.length);
          left -= size;
          if (!response.write(piece.subarray(0, size))) return response.once('drain', more);
        }
        return response.end(']');
      };
      return more();
    }
    case 'deep': {
      const levels = Number(query.get('levels') ?? 10_000);
      return json(Buffer.from('['.repeat(levels) + ']'.repeat(levels)));
    }
    case 'redirect':
      return response.writeHead(302, { location: query.get('to') ?? '/fault/none' }).end();
    default:
      return response.writeHead(404).end(`no fault called ${fault}\n`);
  }
}
