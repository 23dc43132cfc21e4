/** Serves ./dist on loopback for the browser tests and keeps a log of what was asked for, workers included. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { TestProject } from 'vitest/node';

/** One answer of the server, as the log tells it. */
export interface Served {
  readonly path: string;
  readonly status: number;
  /** Size of the body at brotli 11, or as it is where that is smaller. */
  readonly bytes: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, such as `http://127.0.0.1:41234`. */
    site: string;
    /**
     * GET: what was served since the last time, as `Served[]`; asking empties it. `?under=/a,/b` tells only of addresses
     * that begin so.
     */
    log: string;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

const root = path.resolve('dist');

/** The file behind an address, or null. Nothing outside of dist is ever read. */
const fileOf = (pathname: string): string | null => {
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile() ? file : null;
};

/** One answer as it is kept; its size is worked out only when somebody asks for it. */
interface Answer extends Omit<Served, 'bytes'> {
  readonly file: string | null;
}

const compressed = new Map<string, number>();

const brotliSize = (file: string): number => {
  const key = `${file} ${statSync(file).mtimeMs}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const body = readFileSync(file);
  const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const size = Math.min(packed, body.length);
  compressed.set(key, size);
  return size;
};

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

export default async function serve(project: TestProject): Promise<() => void> {
  if (!fileOf('/')) throw new Error('There is no built site in dist/: run `npm run build` first.');
  let log: Answer[] = [];

  const site = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    const found = fileOf(pathname);
    const file = found ?? fileOf('/404.html');
    const status = found ? 200 : 404;
    const body = file ? readFileSync(file) : Buffer.from('');
    log.push({ path: pathname, status, file });
    response.writeHead(status, {
      'Content-Type': types[path.extname(file ?? '')] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });

  const logServer = createServer((request, response) => {
    const under = new URL(request.url ?? '/', 'http://loopback').searchParams.get('under')?.split(',') ?? [''];
    const told = log
      .filter((answer) => under.some((start) => answer.path.startsWith(start)))
      .map(({ file, ...answer }): Served => ({ ...answer, bytes: file ? brotliSize(file) : 0 }));
    log = [];
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(told));
  });

  project.provide('site', await listen(site));
  project.provide('log', await listen(logServer));
  return () => {
    for (const server of [site, logServer]) {
      server.close();
      server.closeAllConnections();
    }
  };
}
