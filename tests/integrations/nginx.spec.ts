// The documented configuration in a real nginx: what it sends.
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { precompress } from '../../web/build/release/precompress.ts';
import { type Nginx, startNginx } from './nginx.ts';
import { builtFiles, layOutSite, versionPath } from './nginx-site.ts';

let folder: string;
let nginx: Nginx;

test.beforeAll(async () => {
  folder = await layOutSite();
  nginx = await startNginx({ folder });
});

test.afterAll(async () => {
  await nginx.stop();
  await rm(folder, { recursive: true });
});

const fixed = 'public, max-age=31536000, immutable';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

// Not fetch(), which unpacks what it gets.
function ask(path: string, accepted = 'identity', origin = nginx.origin): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(origin + path, { headers: { 'accept-encoding': accepted } }, async (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, body: await buffer(response) });
    }).on('error', reject);
  });
}

const plain = (file: string) => readFileSync(join(builtFiles, file));
const unpack: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

test('nginx finds no fault in the configuration', () => {
  expect(nginx.checked).toContain('syntax is ok');
  expect(nginx.checked).not.toContain('[warn]');
});

for (const [file, type] of [
  ['calculator.lv.min.js', 'text/javascript'],
  ['locales/lv.js', 'text/javascript'],
  ['engine.wasm', 'application/wasm'],
  ['embed.html', 'text/html'],
  ['embed.css', 'text/css'],
] as const)
  test(`${file} comes as it was compressed, with its type and for a year`, async () => {
    const tags = new Set<unknown>();
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip, deflate', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const { status, headers, body } = await ask(versionPath + file, accepted);
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect((unpack[encoding ?? ''] ?? Buffer.from)(body)).toEqual(plain(file));
      if (encoding) expect(body.length).toBeLessThan(plain(file).length);
      expect(headers).toMatchObject({
        'content-type': type,
        'cache-control': fixed,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      });
      expect(headers['x-frame-options']).toBeUndefined();
      tags.add(headers.etag);
    }
    // one form of a file is never taken for another
    expect(tags.size).toBe(3);
    expect(tags).not.toContain(undefined);
  });

test('what has not changed is not sent again', async () => {
  const { headers } = await ask(`${versionPath}define.js`, 'br');
  const again = await fetch(`${nginx.origin}${versionPath}define.js`, {
    headers: { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) },
  });
  expect(again.status).toBe(304);
});

test('only the page for frames has a policy, and any site may frame it', async () => {
  const { headers } = await ask(`${versionPath}embed.html`);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toContain('frame-ancestors *');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp'); // sites that are isolated, too
  const other = (await ask(`${versionPath}embed.js`)).headers;
  expect(other['content-security-policy']).toBeUndefined();
  expect(other['cross-origin-embedder-policy']).toBeUndefined();
});

for (const path of ['absent.js', 'absent/', 'locales', 'locales/'])
  test(`“${path}” is not found, and not for a year`, async () => {
    const { status, headers } = await ask(versionPath + path);
    expect(status).toBe(404);
    expect(headers['cache-control']).not.toBe(fixed);
  });

test('what is absent may be there with the next upload', async () => {
  expect((await ask(`${versionPath}absent.js`)).headers['cache-control']).toBe('no-store');
});

test('a folder that is no version is none of our concern', async () => {
  writeFileSync(join(folder, 'site/contact-cost/latest.html'), 'the site’s own');
  const { status, headers } = await ask('/contact-cost/latest.html');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBeUndefined();
});

test('without the brotli module there is gzip', async () => {
  const other = await layOutSite();
  const gzipOnly = await startNginx({ folder: other, brotli: false });
  try {
    const { headers } = await ask(`${versionPath}define.js`, 'gzip, br', gzipOnly.origin);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
  } finally {
    await gzipOnly.stop();
    await rm(other, { recursive: true });
  }
});

test('the compressed files are the same bytes every time', () => {
  const files = join(folder, 'site', versionPath);
  const read = () => ['.br', '.gz'].map((ending) => readFileSync(`${files}define.js${ending}`));
  const before = read();
  precompress(files);
  expect(read()).toEqual(before);
});

const page = (name: string) =>
  readFileSync(new URL(`../../web/docs/${name}`, import.meta.url), 'utf8');

test('the documentation names the headers and types that are sent', async () => {
  const ofPage = await ask(`${versionPath}embed.html`); // which alone says what it may embed
  const { headers: own } = await ask(`${versionPath}engine.wasm`, 'gzip, br');
  const headers = { ...ofPage.headers, ...own };
  const named = [
    ...page('cdn.md').matchAll(/`([A-Z][\w-]+): ([^`]+)`/g),
    ...page('nginx.md').matchAll(/^\| `([a-z-]+)` \| `([^`]+)`/gm),
  ];
  expect(named.length).toBeGreaterThan(9);
  for (const [, name = '', value] of named) expect(headers[name.toLowerCase()], name).toBe(value);
  const files: Record<string, string> = { '.js': 'define', '.json': 'integrity' };
  const types = [...page('cdn.md').matchAll(/`(\.\w+)` `(\w+\/[\w-]+)`/g)];
  expect(types.length).toBeGreaterThan(4);
  for (const [, ending = '', type] of types) {
    const file = `${files[ending] ?? (ending === '.wasm' ? 'engine' : 'embed')}${ending}`;
    expect((await ask(versionPath + file)).headers['content-type']).toBe(type);
  }
});
