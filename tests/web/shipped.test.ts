// The files of the package and the demo: what they load, and what they know of the world.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { levers } from '../../web/src/panels/levers-data.ts';
import { bands } from '../../web/src/panels/quoted-data.ts';
import { dist, docs, filesUnder, pages, site } from './site.ts';

const scripts = filesUnder(join(site, 'calculator')).filter((file) => file.endsWith('.js'));

// The addresses that a pattern finds in the scripts, each from beside its own script.
function assertBeside(pattern: RegExp, atLeast: number): void {
  const found = scripts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, address = '']) => ({
      file,
      address,
    })),
  );
  assert.ok(found.length >= atLeast, `only ${found.length}`);
  for (const { file, address } of found)
    assert.ok(existsSync(join(dirname(file), address)), `${relative(site, file)}: ${address}`);
}

test('scripts load each other from beside themselves', () => {
  assertBeside(/\bimport\("(\.\/[^"]+)"\)/g, 9);
  assertBeside(/\}from"([^"]+)"/g, 1);
  // A path is put together of a metric's file, or of what comes later (see library.test.ts), and in a frame of
  // its language's.
  const others = scripts.flatMap((file) =>
    (readFileSync(file, 'utf8').match(/\bimport\((?!"\.\/)[^)]*\)/g) ?? []).map((call) => [
      relative(join(site, 'calculator'), file),
      /^import\(\w\)$/.test(call),
    ]),
  );
  assert.deepEqual(others.sort(), [
    ['calculator.js', true],
    ['embed.js', true],
  ]);
});

test('what is fetched lies beside the script, and bundlers are given no address to follow', () => {
  const urls = scripts.flatMap(
    (file) => readFileSync(file, 'utf8').match(/new URL\([^)]*\)/g) ?? [],
  );
  assert.equal(urls.length, 1);
  assert.match(urls[0] ?? '', /^new URL\(\w,import\.meta\.url\)$/);
  const [calculator = ''] = scripts.filter((file) => file.endsWith('/calculator.js'));
  const engines = readFileSync(calculator, 'utf8').match(/"\.\/[\w-]+\.wasm"/g) ?? [];
  assert.deepEqual(engines.sort(), ['"./engine-all.wasm"', '"./engine.wasm"']);
  for (const engine of engines)
    assert.ok(existsSync(join(dirname(calculator), engine.slice(1, -1))), engine);
});

test('what comes later finds in the calculator all that it takes from it', async () => {
  const { default: _, ...later } = await import(join(dist, 'package/cdn/later.js'));
  const views = [
    'answerTo',
    'equip',
    'formulaView',
    'keepOpen',
    'leversView',
    'panelsView',
    'rowsView',
    'settingsView',
    'settle',
    'stepViews',
    'wholeFigureOf',
  ];
  assert.deepEqual(Object.keys(later).sort(), [...views, 'laterStyleSheet', 'otherReading'].sort());
});

test('the calculator of the demo is the package', () => {
  const published = filesUnder(join(dist, 'package/cdn'));
  assert.ok(published.length >= 10);
  for (const file of published) {
    const copy = join(site, 'calculator', relative(join(dist, 'package/cdn'), file));
    assert.ok(readFileSync(file).equals(readFileSync(copy)), copy);
  }
});

test('a strict policy has nothing to refuse', () => {
  for (const page of [...pages, ...docs]) {
    for (const { name, attributes, text } of page.elements) {
      assert.notEqual(name, 'style', page.path);
      if (name === 'script') assert.deepEqual([text, 'src' in attributes], ['', true], page.path);
      const inline = Object.keys(attributes).filter(
        (key) => key === 'style' || key.startsWith('on'),
      );
      assert.deepEqual(inline, [], `${page.path}: <${name}>`);
    }
  }
  for (const file of filesUnder(dist).filter((name) => name.endsWith('.js'))) {
    const source = readFileSync(file, 'utf8');
    assert.doesNotMatch(source, /\beval\(|new Function\b|\bFunction\("/, file);
  }
});

// The names of XML's namespaces look like addresses, but nothing is loaded from them.
const namespaces = ['http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/2000/svg'];

// Where published figures come from: links that a visitor may follow, and nothing follows by itself.
const sources = [...levers, ...bands].flatMap(({ url }) => url ?? []);

test('no shipped file knows an address of another origin, but for the sources of figures', () => {
  // The documentation shows addresses as examples: docs.test.ts.
  const isShipped = (file: string) => !file.startsWith(join(site, 'docs'));
  const files = ['package', 'demo']
    .flatMap((folder) => filesUnder(join(dist, folder)))
    .filter(isShipped);
  assert.ok(files.length > 70);
  const linked = new Set<string>();
  for (const file of files) {
    // An editor's data names its format.
    const content = readFileSync(file, 'latin1').replace(/^ *"\$schema": ".*",$/m, '');
    const addresses =
      content.match(/(https?|wss?|ftp):\/\/[^\s"'`)<>\\]*|url\(\s*["']?\/\/[^)]*/gi) ?? [];
    const foreign = addresses.filter((address) => !namespaces.includes(address));
    const links = file.endsWith('.js') ? foreign.filter((url) => sources.includes(url)) : [];
    for (const link of links) linked.add(link);
    assert.deepEqual(
      foreign.filter((address) => !links.includes(address)),
      [],
      relative(dist, file),
    );
  }
  assert.deepEqual([...linked].sort(), [...new Set(sources)].sort());
});
