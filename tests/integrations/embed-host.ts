// Two servers for the page in a frame: a host's, and that of the files, with or without a header for all origins.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const files = fileURLToPath(new URL('../../web/dist/package/cdn/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export class EmbedHost {
  readonly #servers: Server[] = [];
  #files = '';
  #host = '';
  #body = '';

  static async start(allOrigins: boolean, withPolicy = true): Promise<EmbedHost> {
    const host = new EmbedHost();
    const ofFiles = createServer(async ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://files');
      const body = await readFile(join(files, pathname)).catch(() => undefined);
      response.setHeader('content-type', types[extname(pathname)] ?? 'text/plain');
      if (allOrigins) response.setHeader('access-control-allow-origin', '*');
      // A frame without an origin is nobody's self.
      if (withPolicy) response.setHeader('content-security-policy', policy);
      response.writeHead(body ? 200 : 404).end(body);
    });
    const ofHost = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>Host</title><body>${host.#body}</body></html>`,
      );
    });
    host.#servers.push(ofFiles, ofHost);
    host.#files = await listen(ofFiles);
    host.#host = await listen(ofHost);
    return host;
  }

  /** The host's page with this in its body. */
  page(body: string): string {
    this.#body = body;
    return `${this.#host}/`;
  }

  file(name: string): string {
    return `${this.#files}/${name}`;
  }

  frame(query: string, attributes = 'data-contact-cost'): string {
    const address = this.file(`embed.html?${query}`).replaceAll('&', '&amp;');
    return `<iframe title="Cost" src="${address}" style="inline-size:100%;block-size:300px;border:0" ${attributes}></iframe>`;
  }

  get script(): string {
    return `<script src="${this.file('frame.js')}" async></script>`;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }
}
