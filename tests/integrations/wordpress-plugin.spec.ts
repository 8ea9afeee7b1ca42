// The plugin as it was built: what needs no WordPress to be seen.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const built = fileURLToPath(new URL('../../web/dist/wordpress/', import.meta.url));
const plugin = join(built, 'contact-cost-calculator');
const read = (file: string) => readFile(join(plugin, file), 'utf8');
const facts = JSON.parse(await read('metrics.json')) as {
  version: string;
  languages: { id: string }[];
  topics: string[];
  metrics: { id: string; inputs: { id: string }[] }[];
};
const languages = facts.languages.map(({ id }) => id);

test('PHP reads every file, and each is closed to whoever asks for it alone', async () => {
  const files = (await readdir(plugin, { recursive: true })).filter((file) =>
    file.endsWith('.php'),
  );
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    await run('php', ['-l', join(plugin, file)]);
    expect(await read(file)).toContain("defined( 'ABSPATH' ) || exit;");
    expect((await run('php', [join(plugin, file)])).stdout).toBe('');
  }
});

test('the plugin says the same things in every language', async () => {
  const say = async (id: string) =>
    JSON.parse(await read(`languages/${id}.json`)) as Record<string, string>;
  const places = (text = '') => [...text.matchAll(/%(\d\$)?s/g)].map(([place]) => place).sort();
  const english = await say('en');
  for (const id of languages) {
    const other = await say(id);
    expect(Object.keys(other), id).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english))
      expect(places(other[key]), `${id} ${key}`).toEqual(places(text));
  }
});

test('every text that the plugin asks for is there, and none is left over', async () => {
  const sources = (await readdir(plugin, { recursive: true })).filter((file) =>
    /^(includes.*\.php|editor\.js)$/.test(file),
  );
  const text = (await Promise.all(sources.map(read))).join('\n');
  const asked = [...text.matchAll(/\btext\( '([\w-]+)'|strings(?:\.(\w+)|\['([\w-]+)'\])/g)].map(
    ([, ...keys]) => keys.find(Boolean),
  );
  const keys = Object.keys(JSON.parse(await read('languages/en.json')));
  expect([...new Set(asked)].sort()).toEqual(keys.sort());
});

test('inputs and topics have their names, metrics their snippets', async () => {
  for (const id of languages) {
    const labels = JSON.parse(await read(`labels/${id}.json`));
    for (const topic of facts.topics) expect(labels.topics[topic], `${id} ${topic}`).toBeTruthy();
    for (const metric of facts.metrics) {
      expect(await read(`snippets/${id}/${metric.id}.html`)).toContain('<p>');
      for (const input of metric.inputs)
        expect(labels.inputs[input.id], `${id} ${input.id}`).toMatch(/^[^{}]+$/);
    }
  }
});

test('the version is that of the calculator, wherever WordPress reads it', async () => {
  for (const file of [
    'contact-cost-calculator.php',
    'readme.txt',
    'block.json',
    'editor.asset.php',
  ]) {
    expect(await read(file)).not.toContain('__VERSION__');
    expect(await read(file)).toContain(facts.version);
  }
  await read(`assets/${facts.version}/define.js`);
});

test('the archive holds the folder, byte by byte, and no time of day', async () => {
  const archive = await readFile(join(built, 'contact-cost-calculator.zip'));
  const held = unzipSync(archive);
  const files = (await readdir(plugin, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(Object.keys(held)).toHaveLength(files.length);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    expect(Buffer.from(held[path.slice(built.length)] ?? []).equals(await readFile(path))).toBe(
      true,
    );
  }
  const firstDay = Buffer.from([0, 0, 0x21, 0]); // midnight, 1 January 1980
  expect(archive.subarray(10, 14).equals(firstDay)).toBe(true);
});
