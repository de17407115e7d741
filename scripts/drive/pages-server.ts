import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { projectFolder } from '../paths';
import { bundlePageScript } from './page-script';

/** Our own pages, as they are served under the made-up news host. */
const pagesFolder = join(projectFolder, 'test/pages');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page made by a test instead of a file. */
export interface MadePage {
  readonly html: string;
  /** Response headers, a content security policy for instance. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PagesServer {
  readonly port: number;
  /** Serves a page at a path (`/made/1`) of every made-up host from now on. */
  readonly serve: (path: string, page: MadePage) => void;
  /** Addresses asked for so far, in order; a secure one as `https://host:443`, since it came no further. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves `test/pages` on a free port of this machine, as a browser's HTTP proxy: whatever host a page or the extension
 * asks for, the request arrives here, is written down, and gets an answer only for the made-up hosts (`*.test`).
 */
export async function startPagesServer(): Promise<PagesServer> {
  const made = new Map<string, MadePage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(addressOf(request).href);
    void answer(addressOf(request), made, response);
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (path, page) => made.set(path, page),
    requests: () => [...asked],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A browser sends its proxy the whole address, a direct request has only the path. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
}

async function answer(
  address: URL,
  made: ReadonlyMap<string, MadePage>,
  response: ServerResponse,
): Promise<void> {
  if (!address.hostname.endsWith('.test')) {
    response.writeHead(502).end('No way out');
    return;
  }
  const page = made.get(address.pathname) ?? (await pageFromFile(address.pathname));
  if (page === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page');
    return;
  }
  const type = contentTypes[extname(address.pathname)] ?? contentTypes['.html'];
  response
    .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers })
    .end(page.html);
}

/** A file below `test/pages`; a folder means its `index.html`, a script `x.js` is bundled from `x.ts` beside it. */
async function pageFromFile(path: string): Promise<MadePage | null> {
  const inside = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, '');
  if (inside.startsWith('..')) return null;
  const file = join(pagesFolder, inside, extname(inside) === '' ? 'index.html' : '');
  try {
    return { html: extname(file) === '.js' ? await bundlePageScript(file) : await readFile(file, 'utf8') };
  } catch {
    return null;
  }
}
