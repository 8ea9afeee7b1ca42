// What nginx serves in the tests: the finished files in a folder of their version, compressed, and two roots.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompress } from '../../web/build/release/precompress.ts';

export const builtFiles = fileURLToPath(new URL('../../web/dist/package/cdn/', import.meta.url));
export const versionPath = '/contact-cost/1.2.3/';

// Latvian and one metric: to compress everything takes a minute.
const others =
  /^(?:calculator\.(?!lv|js)|metrics\/(?!cost-per-contact|csat)|(?:later|locales)\/(?!lv))/;

export async function layOutSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contact-cost-nginx-'));
  const files = join(folder, 'site', versionPath);
  cpSync(builtFiles, files, {
    recursive: true,
    filter: (file) => !others.test(relative(builtFiles, file)),
  });
  precompress(files);
  for (const place of ['site/glossary', 'stranger']) {
    mkdirSync(join(folder, place));
    writeFileSync(join(folder, place, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  }
  return folder;
}
