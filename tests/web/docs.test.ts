// The documentation as it is built: complete, true to the package, and made of examples that hold.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { addressOf, Markdown } from '../../web/build/docs/markdown.ts';
import { fileBlock, fill, interfaceBlock } from '../../web/build/docs/placeholders.ts';
import { table } from '../../web/build/docs/tables.ts';
import { paths } from '../../web/build/paths.ts';
import { readMarkup } from './markup.ts';
import { metricIds } from './metrics.ts';
import { dist, docs, filesUnder, type Page } from './site.ts';

const sources = join(paths.web, 'docs');
const cdn = join(dist, 'package/cdn');
const tests = join(paths.web, '../');

const doc = (name: string): Page => {
  const page = docs.find(({ path }) => path === `docs/${name}/`);
  assert.ok(page, name);
  return page;
};

const plain = (html: string) => readMarkup(`<p>${html}</p>`)[0]?.text ?? '';

// The cells of the first table under a heading.
function rowsUnder(page: Page, id: string): string[][] {
  const [, section = ''] = page.html.split(`<h2 id="${id}">`);
  const [, body = ''] = /<tbody>\n([\s\S]*?)<\/tbody>/.exec(section) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>\n/g)].map(([, row = '']) =>
    [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => plain(cell)),
  );
}
const namesUnder = (page: Page, id: string) => rowsUnder(page, id).map(([name]) => name);

interface Named {
  name: string;
}
const manifest = JSON.parse(readFileSync(join(dist, 'package/custom-elements.json'), 'utf8'));
const [element] = manifest.modules[0].declarations as Record<string, Named[]>[];
const offered = (kind: string) => {
  const list = (element?.[kind] ?? []).map(({ name }) => name);
  assert.ok(list.length > 0, kind);
  return list;
};
const { metrics } = JSON.parse(readFileSync(join(dist, 'package/metrics.json'), 'utf8')) as {
  metrics: { id: string; inputs: { id: string }[] }[];
};

test('every source is a page, which begins with what to paste', () => {
  const written = readdirSync(sources).filter((file) => file.endsWith('.md'));
  const expected = written.map((file) => `docs/${file.replace('.md', '/')}`);
  assert.deepEqual(
    docs.map(({ path }) => path).sort(),
    expected.map((path) => path.replace('docs/index/', 'docs/')).sort(),
  );
  for (const { path, html } of docs) {
    if (path === 'docs/privacy/') continue;
    const [, text = ''] = html.split('<main id="content">');
    assert.match(text, /^\n<h1 [^>]*>[^<]*<\/h1>\n(<p>[^<]*<\/p>\n)?<pre /, path);
    const [before = ''] = text.split('<pre ');
    assert.ok(plain(before.replace(/^[\s\S]*<\/h1>/, '')).length < 80, path);
  }
});

test('the reference names every attribute, input, property, event, part, custom property and metric', () => {
  const page = doc('element');
  const inputs = [...new Set(metrics.flatMap((metric) => metric.inputs.map(({ id }) => id)))];
  assert.ok(inputs.length > 100);
  const attributes = offered('attributes').filter((name) => !inputs.includes(name));
  assert.deepEqual(namesUnder(page, 'attributes'), attributes);
  assert.deepEqual(namesUnder(page, 'inputs').sort(), inputs.sort());
  assert.deepEqual(namesUnder(page, 'properties'), offered('members'));
  assert.deepEqual(namesUnder(page, 'events'), offered('events'));
  assert.deepEqual(namesUnder(page, 'metrics'), metricIds);
  for (const { html } of [page, doc('theming')]) {
    const same = { ...page, html };
    assert.deepEqual(namesUnder(same, 'parts'), offered('cssParts'));
    assert.deepEqual(namesUnder(same, 'custom-properties'), offered('cssProperties'));
  }
  for (const id of ['attributes', 'inputs', 'properties', 'parts', 'custom-properties', 'metrics'])
    for (const row of rowsUnder(page, id)) assert.ok(row.at(-1)?.trim(), `${id}: ${row}`);
});

test('the parts and custom properties that are described are those that there are', () => {
  const read = (ending: string) =>
    filesUnder(paths.source)
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const parts = [...read('.ts').matchAll(/\bpart: '([\w-]+)'|\bpanel\('([\w-]+)'/g)].map(
    ([, part, panel]) => part ?? panel,
  );
  assert.deepEqual(offered('cssParts').sort(), [...new Set(parts)].sort());
  const properties = read('.css').match(/(?<=var\()--contact-cost-[\w-]+/g) ?? [];
  assert.deepEqual(offered('cssProperties').sort(), [...new Set(properties)].sort());
});

test('sizes are those of the files', () => {
  const rows = rowsUnder(doc('versions'), 'what-is-in-a-release');
  const thousands = (bytes: number) => (bytes / 1000).toFixed(1);
  const single = rows.filter(([name = '']) => !name.includes('<'));
  assert.ok(single.length > 10);
  for (const [name = '', raw, brotli] of single) {
    const file = join(cdn, name);
    assert.equal(raw, thousands(statSync(file).size), name);
    assert.equal(brotli, thousands(brotliCompressSync(readFileSync(file)).length), name);
  }
  for (const [name = '', raw = ''] of rows.filter(([name = '']) => name.includes('<')))
    assert.match(raw, /^\d+\.\d(–\d+\.\d)?$/, name);
});

const examples = docs.flatMap(({ path, html }) =>
  [...html.matchAll(/<code class="language-([a-z]+)">([\s\S]*?)<\/code><\/pre>/g)].map(
    ([, language = '', text = '']) => ({ path, language, text: plain(text) }),
  ),
);
const inLanguage = (...names: string[]) => {
  const found = examples.filter(({ language }) => names.includes(language));
  assert.ok(found.length > 0, names.join());
  return found;
};

test('every example is well formed', () => {
  assert.ok(examples.length > 30, String(examples.length));
  for (const { text, path } of inLanguage('html')) {
    assert.ok(readMarkup(text).length > 0, `${path}: ${text}`);
    for (const [, json = ''] of text.matchAll(/ld\+json">([\s\S]*?)<\/script>/g)) JSON.parse(json);
  }
  for (const { text } of inLanguage('json')) JSON.parse(text);
  for (const { text, path } of inLanguage('js', 'ts'))
    assert.deepEqual(transformSync(text, { loader: 'tsx' }).warnings, [], path);
  for (const { text, path } of inLanguage('css'))
    assert.deepEqual(transformSync(text, { loader: 'css' }).warnings, [], path);
});

test('examples name metrics that there are, and files by their hashes', () => {
  for (const { text, path } of examples)
    for (const [, metric = ''] of text.matchAll(/\bmetric="([^"…]+)"/g))
      assert.ok(metricIds.includes(metric), `${path}: ${metric}`);
  const tags = inLanguage('html').flatMap(({ text }) => [
    ...text.matchAll(/src="([^"]+)" integrity="(sha384-[^"…]+)"/g),
  ]);
  assert.ok(tags.length > 4);
  for (const [, address = '', integrity] of tags) {
    const content = readFileSync(join(cdn, address.split('/').at(-1) ?? ''));
    const hash = createHash('sha384').update(content).digest('base64');
    assert.equal(integrity, `sha384-${hash}`, address);
  }
});

test('the plugin’s needs are those that its readme states', () => {
  const readme = readFileSync(join(paths.web, 'integrations/wordpress/readme.txt'), 'utf8');
  const [, wordpress] = /^Requires at least: (.*)$/m.exec(readme) ?? [];
  const [, php] = /^Requires PHP: (.*)$/m.exec(readme) ?? [];
  const said = readFileSync(join(sources, 'wordpress.md'), 'utf8');
  assert.ok(said.includes(`needs WordPress ${wordpress} and PHP ${php}.`), `${wordpress}, ${php}`);
});

test('no address of another host is named but an example’s and the vocabulary’s', () => {
  for (const { path, html } of docs)
    for (const [, host] of html.matchAll(/\bhttps?:\/\/([^/"'\s&<]+)/g))
      assert.ok(['glossary.example', 'schema.org'].includes(host ?? ''), `${path}: ${host}`);
});

test('every test that the page on privacy names is there', () => {
  const rows = rowsUnder(doc('privacy'), 'what-the-tests-hold');
  assert.ok(rows.length > 5);
  for (const [, file = '', title = ''] of rows)
    assert.ok(readFileSync(join(tests, file), 'utf8').includes(`test('${title}'`), title);
});

test('what is unknown stops the build', () => {
  const fills = { version: () => '1.2.3', file: fileBlock };
  assert.equal(fill('a {{version}} b {{< x >}} {{% y', fills), 'a 1.2.3 b {{< x >}} {{% y');
  assert.throws(() => fill('{{versions}}', fills), /nothing is known of \{\{versions\}\}/);
  assert.throws(() => fill('{{file docs/absent.css}}', fills), /ENOENT/);
  assert.throws(() => interfaceBlock('src/element.ts', 'Absent'), /no interface Absent/);
  assert.throws(() => table(['a'], []), /without rows/);
  assert.throws(() => new Markdown('../').render('a <b>c</b>'), /HTML amid Markdown/);
  assert.throws(() => addressOf('https://glossary.example/', '../'), /leads nowhere/);
  assert.equal(addressOf('index.md', '../../'), '../../docs/');
  assert.equal(addressOf('theming.md#parts', '../'), '../docs/theming/#parts');
});
