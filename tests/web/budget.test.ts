// What a visitor downloads, and when.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { budget, measure } from '../../web/build/budget.ts';
import { locales } from '../../web/build/locales.ts';
import { metricIds } from './metrics.ts';

const folder = new URL('../../web/dist/package/cdn/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder));
const compressed = (file: string) => brotliCompressSync(read(file)).length;

test('before the calculator is near, under 2,000 bytes', () => {
  assert.ok(measure().beforeNear < 2_000);
  assert.equal(measure().beforeNear, compressed('define.js'));
});

test('to the first result, no more than the budget', () => {
  const { files, toFirstResult } = measure();
  assert.ok(toFirstResult <= budget.toFirstResult, String(toFirstResult));
  assert.equal(
    toFirstResult,
    files.reduce((sum, [file]) => sum + compressed(file), 0),
  );
});

const languages = locales.map(({ id }) => `${id}.js`);
const first = ['define.js', 'calculator.js', 'engine.wasm'];

test('the sum is that of the largest language, of all that the first result waits for', () => {
  const { files } = measure();
  const ofLanguage = (file: string) => [`locales/${file}`, `metrics/cost-per-contact/${file}`];
  const sizes = languages.map((file) =>
    ofLanguage(file).reduce((sum, own) => sum + compressed(own), 0),
  );
  const largest = languages[sizes.indexOf(Math.max(...sizes))] ?? '';
  assert.deepEqual(
    files.map(([file]) => file),
    [...first, ...ofLanguage(largest)],
  );
});

test('of any of the first metrics and languages, the sum is near the budget or below', () => {
  // Readings and choices have texts of their own; none may make a page wait noticeably longer.
  const core = first.reduce((sum, file) => sum + compressed(file), 0);
  for (const metric of metricIds.slice(0, 7))
    for (const file of languages) {
      const own = compressed(`locales/${file}`) + compressed(`metrics/${metric}/${file}`);
      assert.ok(core + own < budget.toFirstResult + 500, `${metric} ${file}: ${core + own}`);
    }
});

test('all that is shipped is counted, or is another page’s, or is loaded later', () => {
  const expected = [
    ...first,
    ...['engine-all.wasm', 'engine-fallback.js', 'later.js'],
    ...['integrity.json', 'reserve.css'],
    ...['embed.html', 'embed.css', 'embed.js', 'frame.js'],
    ...[
      'calculator.min.js',
      ...languages.map((file) => `calculator.${file.replace('.', '.min.')}`),
    ],
    ...languages.flatMap((file) => [`locales/${file}`, `later/${file}`]),
    ...metricIds.flatMap((metric) => languages.map((file) => `metrics/${metric}/${file}`)),
  ];
  const shipped = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath.slice(folder.pathname.length)}/${entry.name}`.replace(/^\//, ''),
    );
  assert.deepEqual(shipped.sort(), expected.sort());
});

// What a module loads by itself: import and export declarations, but not import().
const eager = (source: string) =>
  source.match(/\bimport\s*(?!\s*\()[\w"'{*$][^;]*|\bexport\s*(\*|\{[^}]*\}\s*from)[^;]*/g) ?? [];

test('define.js imports nothing before the calculator is near', () => {
  const source = read('define.js').toString();
  assert.deepEqual(eager(source), []);
  assert.deepEqual(source.match(/\bimport\([^)]*\)/g), ['import("./calculator.js")']);
  assert.doesNotMatch(source, /fetch\(|XMLHttpRequest|new Worker/);
});

test('calculator.js imports nothing by itself; what comes later and the fallback are asked for', () => {
  const source = read('calculator.js').toString();
  assert.deepEqual(eager(source), []);
  const asked = (source.match(/\bimport\("[^)]*\)/g) ?? []).map((call) => call.slice(8, -2)).sort();
  const common = languages.map((file) => `./locales/${file}`);
  assert.deepEqual(asked, ['./engine-fallback.js', './later.js', ...common.sort()]);
});

test('later.js imports the calculator that it comes into, and carries no second copy', () => {
  const source = read('later.js').toString();
  const imports = eager(source).map((declaration) => declaration.replace(/^.*from/, ''));
  assert.ok(imports.length > 0);
  assert.deepEqual([...new Set(imports)], ['"./calculator.js"']);
  assert.doesNotMatch(source, /\bimport\(/);
  assert.doesNotMatch(source, /customElements|attachShadow|observedAttributes/);
});

test('an eager import would be seen', () => {
  for (const source of [
    'import"./a.js";',
    "import {a} from './a.js'",
    'import*as a from"a"',
    'import a from "a"',
    'x;import $ from"a"',
    'export*from"./a.js"',
    'export{a}from"./a.js"',
  ])
    assert.equal(eager(source).length, 1, source);
  assert.deepEqual(eager('await import("./a.js");export{a as b};import.meta.url'), []);
});
