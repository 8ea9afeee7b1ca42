// What a visitor downloads, and when.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { budget, measure } from '../../web/build/budget.ts';
import { locales } from '../../web/build/locales.ts';

const folder = new URL('../../web/dist/package/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder));
const compressed = (file: string) => brotliCompressSync(read(file)).length;

test('before the calculator is near, under 2,000 bytes', () => {
  assert.ok(measure().beforeNear < 2_000);
  assert.equal(measure().beforeNear, compressed('define.js'));
});

test('to the first result, under 26,000 bytes', () => {
  const { files, toFirstResult } = measure();
  assert.ok(toFirstResult <= budget.toFirstResult, String(toFirstResult));
  assert.equal(
    toFirstResult,
    files.reduce((sum, [file]) => sum + compressed(file), 0),
  );
});

test('the sum is that of the largest language and of all that is not loaded later', () => {
  const languages = readdirSync(new URL('locales/', folder)).map((file) => `locales/${file}`);
  assert.equal(languages.length, locales.length);
  const largest = Math.max(...languages.map(compressed));
  const { files } = measure();
  const [language] = files.filter(([file]) => languages.includes(file));
  assert.equal(language?.[1], largest);

  const later = ['engine-fallback.js', ...languages];
  const counted = files.map(([file]) => file).filter((file) => !languages.includes(file));
  const shipped = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath.slice(folder.pathname.length)}/${entry.name}`.replace(/^\//, ''),
    )
    .filter((file) => /\.(js|wasm)$/.test(file) && !later.includes(file));
  assert.deepEqual(shipped.sort(), counted.sort());
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

test('calculator.js imports nothing by itself; languages and the fallback are asked for', () => {
  const source = read('calculator.js').toString();
  assert.deepEqual(eager(source), []);
  const asked = (source.match(/\bimport\([^)]*\)/g) ?? []).map((call) => call.slice(8, -2)).sort();
  const languages = locales.map(({ id }) => `./locales/${id}.js`);
  assert.deepEqual(asked, ['./engine-fallback.js', ...languages.sort()]);
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
