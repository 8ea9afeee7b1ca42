import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { collectorPath, collectorScript, withCollector } from './driver/error-collector.ts';

const strict = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Each policy is served from an origin of its own. */
export const policies = {
  plain: undefined,
  strict: strict("'self' 'wasm-unsafe-eval'"),
  'strict-without-wasm': strict("'self'"),
  'trusted-types': "require-trusted-types-for 'script'; trusted-types 'none'",
} as const;
export type Policy = keyof typeof policies;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface Reply {
  readonly body?: string | Uint8Array;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delay?: number;
  /** The connection breaks: before the first byte, or after half of the body. */
  readonly breaks?: 'at-once' | 'half-way';
}

export interface LoggedRequest {
  readonly method: string;
  /** Path and query here, a whole address for another host. */
  readonly target: string;
  readonly status: number;
}

/** Static files on several origins, one per policy, and a log of what browsers asked for. */
export class Site {
  readonly log: LoggedRequest[] = [];
  /** Puts the error collector into every page, for a driver that cannot see the console. */
  collectErrors = false;
  /** Answers nothing any more, as if the network were gone. */
  offline = false;

  #servers: Server[] = [];
  #origins = new Map<Policy | 'elsewhere', string>();
  #mounts: [prefix: string, folder: string][] = [];
  #replies = new Map<string, Reply>();
  #delays = new Map<string, number>();
  #delay = 0;

  static async start(): Promise<Site> {
    const site = new Site();
    for (const policy of Object.keys(policies) as Policy[]) {
      const server = createServer(
        (request, response) => void site.#serve(policy, request, response),
      );
      site.#origins.set(policy, await site.#listen(server));
    }
    site.#origins.set('elsewhere', await site.#listen(site.#proxy()));
    return site;
  }

  url(policy: Policy, path: string): string {
    return new URL(path, this.#origins.get(policy)).href;
  }

  /** A proxy that refuses and logs whatever a page asks of other hosts. */
  get proxyUrl(): string {
    return this.#origins.get('elsewhere') ?? '';
  }

  owns(url: string): boolean {
    return [...this.#origins.values()].includes(new URL(url).origin);
  }

  /** Starts over with these folders, given by path prefix: `{ '/': 'web/dist/demo' }`. */
  reset(mounts: Readonly<Record<string, string>> = {}): void {
    this.log.length = 0;
    this.collectErrors = false;
    this.heal();
    this.#mounts = Object.entries(mounts).sort(([a], [b]) => b.length - a.length);
  }

  /** Answers one path with this, whatever the folders hold. */
  put(path: string, reply: Reply | string): void {
    this.#replies.set(path, typeof reply === 'string' ? { body: reply } : reply);
  }

  /** Answers the path late, with what the folders hold. */
  delay(path: string, milliseconds: number): void {
    this.#delays.set(path, milliseconds);
  }

  /** Answers every path late. */
  delayAll(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  /** Everything is as the folders hold it, and there at once. */
  heal(): void {
    this.offline = false;
    this.#replies.clear();
    this.#delays.clear();
    this.#delay = 0;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #listen(server: Server): Promise<string> {
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #proxy(): Server {
    const refuse = (request: IncomingMessage) =>
      this.log.push({ method: request.method ?? '', target: request.url ?? '', status: 502 });
    const server = createServer((request, response) => {
      refuse(request);
      response.writeHead(502).end();
    });
    server.on('connect', (request, socket) => {
      refuse(request);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    return server;
  }

  async #serve(policy: Policy, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const reply = await this.#replyTo(decodeURIComponent(pathname));
    const status = reply.status ?? 200;
    const type = reply.type ?? types[extname(pathname) || '.html'] ?? 'application/octet-stream';
    if (pathname !== '/favicon.ico' && pathname !== collectorPath) {
      this.log.push({ method: request.method ?? 'GET', target: pathname + search, status });
    }
    if (this.offline || reply.breaks === 'at-once') {
      request.socket.destroy();
      return;
    }
    response.setHeader('Content-Type', type);
    // As web/docs/cdn.md asks for; a frame without an origin needs it.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    for (const [name, value] of Object.entries(reply.headers ?? {}))
      response.setHeader(name, value);
    if (status === 301) response.setHeader('Location', `${pathname}/${search}`);
    const csp = policies[policy];
    if (csp !== undefined) response.setHeader('Content-Security-Policy', csp);
    const delay = reply.delay ?? this.#delays.get(pathname) ?? this.#delay;
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    const isPage = this.collectErrors && type.startsWith('text/html');
    const body = isPage ? withCollector(String(reply.body ?? '')) : reply.body;
    if (reply.breaks === 'half-way') {
      const whole = Buffer.from(body ?? '');
      response.writeHead(status, { 'Content-Length': whole.length });
      response.write(whole.subarray(0, whole.length / 2), () => request.socket.destroy());
      return;
    }
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  }

  async #replyTo(path: string): Promise<Reply> {
    const put = this.#replies.get(path);
    if (put !== undefined) return put;
    if (path === collectorPath) return { body: collectorScript };
    for (const [prefix, folder] of this.#mounts) {
      if (path.startsWith(prefix)) return readReply(folder, path.slice(prefix.length));
    }
    return notFound;
  }
}

const notFound: Reply = { status: 404, type: 'text/plain', body: 'not found' };

async function readReply(folder: string, path: string): Promise<Reply> {
  const root = normalize(folder + sep);
  const file = normalize(join(root, path));
  if (!file.startsWith(root) && file + sep !== root) return notFound;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return notFound;
  if (found.isFile()) return { body: await readFile(file), type: typeOf(file) };
  if (path !== '' && !path.endsWith('/')) return { status: 301, type: 'text/plain' };
  const index = join(file, 'index.html');
  const body = await readFile(index).catch(() => undefined);
  return body === undefined ? notFound : { body, type: typeOf(index) };
}

function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}
