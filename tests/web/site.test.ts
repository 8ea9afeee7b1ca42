// The demo glossary and the package as they are shipped.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { locales } from '../../web/build/locales.ts';
import { type Element, readMarkup } from './markup.ts';
import { spaced } from './support.ts';

const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const site = join(dist, 'demo');

const languages = locales.map(({ id }) => id);
const metrics = [
  'total-cost',
  'cost-per-contact',
  'cost-per-call',
  'cost-per-sale',
  'cost-per-lead',
  'average-handle-time',
  'return-on-investment',
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Page {
  path: string; // of its folder within the site, '' or 'lv/' or 'lv/total-cost/'
  html: string;
  elements: Element[];
}

function readPage(file: string): Page {
  const html = readFileSync(file, 'utf8');
  const folder = relative(site, dirname(file)).split(sep).join('/');
  return { path: folder && `${folder}/`, html, elements: readMarkup(html) };
}

const pages = filesUnder(site)
  .filter((file) => file.endsWith('.html'))
  .map(readPage);
const pageAt = (path: string): Page => {
  const page = pages.find((candidate) => candidate.path === path);
  assert.ok(page, `no page at ${path}`);
  return page;
};
const named = ({ elements }: Page, name: string) =>
  elements.filter((element) => element.name === name);
const languageOf = ({ path }: Page) => path.split('/')[0] ?? '';
const metricOf = ({ path }: Page) => path.split('/')[1] ?? '';
const inLanguages = pages.filter(({ path }) => path !== '');
const terms = pages.filter((page) => metricOf(page) !== '');

test('there is a door, and for each language an index and seven terms', () => {
  const expected = languages.flatMap((language) => [
    `${language}/`,
    ...metrics.map((metric) => `${language}/${metric}/`),
  ]);
  assert.deepEqual(pages.map(({ path }) => path).sort(), ['', ...expected].sort());
  assert.ok(pages.length >= 49, String(pages.length));
});

test('every page says its language, title, description and heading', () => {
  for (const page of pages) {
    const [root] = named(page, 'html');
    assert.equal(root?.attributes.lang, languageOf(page) || 'en', page.path);
    const one = (name: string) => {
      const found = named(page, name).filter(({ text }) => text.trim() !== '');
      assert.equal(found.length, 1, `${page.path}: ${name}`);
      return found[0]?.text ?? '';
    };
    one('title');
    one('h1');
    one('main');
    const descriptions = named(page, 'meta').filter(
      ({ attributes }) => attributes.name === 'description',
    );
    assert.equal(descriptions.length, 1, page.path);
    assert.ok((descriptions[0]?.attributes.content ?? '').length > 10, page.path);
    assert.match(page.html, /^<!doctype html>\n<html [^>]*>\n<head>\n<meta charset="utf-8">/);
  }
});

test('no two pages of a language have the same title or description', () => {
  for (const language of languages) {
    const own = inLanguages.filter((page) => languageOf(page) === language);
    const titles = own.map((page) => named(page, 'title')[0]?.text);
    assert.equal(new Set(titles).size, 8, language);
    const content = own.map(
      (page) =>
        named(page, 'meta').find(({ attributes }) => attributes.name === 'description')?.attributes
          .content,
    );
    assert.equal(new Set(content).size, 8, language);
  }
});

test('every term carries its calculator, with the example as its fallback', () => {
  for (const page of terms) {
    const elements = named(page, 'contact-cost-calculator');
    assert.equal(elements.length, 1, page.path);
    assert.equal(elements[0]?.attributes.metric, metricOf(page));
    assert.match(elements[0]?.text ?? '', /\p{Nd}/u, page.path);
    const scripts = named(page, 'script').map(({ attributes }) => attributes);
    assert.deepEqual(scripts, [{ type: 'module', src: '../../calculator/define.js' }]);
  }
});

test('every page names itself in all languages', () => {
  for (const page of inLanguages) {
    const links = named(page, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
    const targets = links.map(({ attributes }) => [
      attributes.hreflang,
      new URL(attributes.href ?? '', `http://site/${page.path}`).pathname,
    ]);
    const rest = page.path.slice(languageOf(page).length);
    assert.deepEqual(
      targets,
      languages.map((language) => [language, `/${language}${rest}`]),
      page.path,
    );
  }
});

test('no headings are skipped, and every id is used once', () => {
  for (const page of pages) {
    const levels = page.elements
      .filter(({ name }) => /^h[1-6]$/.test(name))
      .map(({ name }) => Number(name[1]));
    for (const [i, level] of levels.entries())
      assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${page.path}: h${level}`);
    const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
    assert.equal(new Set(ids).size, ids.length, page.path);
  }
});

// Every address of a page, and the file that a static server gives for it.
const addressesOf = ({ elements }: Page) =>
  elements.flatMap(({ attributes }) =>
    [attributes.href, attributes.src].filter((url) => url !== undefined),
  );

test('every address is relative, and leads to a file or a place on its page', () => {
  for (const page of pages) {
    const addresses = addressesOf(page);
    assert.ok(addresses.length >= 8, page.path);
    for (const address of addresses) {
      assert.match(address, /^(\.\.\/|#|[a-z])/, `${page.path}: ${address}`);
      assert.doesNotMatch(address, /^[a-z]+:|\/\//, `${page.path}: ${address}`);
      if (address.startsWith('#')) {
        const ids = page.elements.map(({ attributes }) => attributes.id);
        assert.ok(ids.includes(address.slice(1)), `${page.path}: ${address}`);
        continue;
      }
      const file = join(site, page.path, address);
      assert.ok(
        !relative(site, file).startsWith('..'),
        `${page.path}: ${address} leaves the folder`,
      );
      assert.ok(existsSync(file), `${page.path}: ${address}`);
      if (statSync(file).isDirectory()) {
        assert.ok(address.endsWith('/'), `${page.path}: ${address} needs a redirect`);
        assert.ok(existsSync(join(file, 'index.html')), `${page.path}: ${address}`);
      }
    }
  }
});

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
  assertBeside(/\bimport\("(\.\/[^"]+)"\)/g, 8);
  for (const file of scripts)
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\bimport\((?!"\.\/)/, relative(site, file));
});

test('what bundlers take for a file beside a script is one', () => {
  assertBeside(/new URL\("([^"]+)",\s*import\.meta\.url\)/g, 1);
});

test('the calculator of the demo is the package', () => {
  const published = filesUnder(join(dist, 'package'));
  assert.ok(published.length >= 10);
  for (const file of published) {
    const copy = join(site, 'calculator', relative(join(dist, 'package'), file));
    assert.ok(readFileSync(file).equals(readFileSync(copy)), copy);
  }
});

test('a strict policy has nothing to refuse', () => {
  for (const page of pages) {
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

test('no shipped file knows an address of another origin', () => {
  const files = ['package', 'demo'].flatMap((folder) => filesUnder(join(dist, folder)));
  assert.ok(files.length > 70);
  for (const file of files) {
    const content = readFileSync(file, 'latin1');
    const addresses =
      content.match(/(https?|wss?|ftp):\/\/[^\s"'`)<>\\]*|url\(\s*["']?\/\/[^)]*/gi) ?? [];
    const foreign = addresses.filter((address) => !namespaces.includes(address));
    assert.deepEqual(foreign, [], relative(dist, file));
  }
});

// Worked out by hand from the euro example, scaled to the currency's order of magnitude. First what the
// calculator's own sentence says, then what only the text around it does.
const examples: readonly (readonly [
  path: string,
  said: readonly string[],
  more: readonly string[],
])[] = [
  ['lv/cost-per-contact/', ['48 000 €', '7500 ', '6,40 €'], []], // 48000 / 7500
  ['da/cost-per-sale/', ['252.000 kr.', '120 ', '2.100,00 kr.'], []], // 7 * 36000 / 120
  ['vi/cost-per-call/', ['165.000.000 ₫', '6.000 ', '27.500 ₫'], []], // 5000 * 33000 / 6000
  [
    'fr/average-handle-time/',
    ['1 440 000 s', '4 800 ', '300 s', '5:00'], // 1440000 / 4800
    ['1 080 000 s', '90 000 s', '270 000 s'],
  ],
  ['zh/return-on-investment/', ['¥160,000', '¥48,000', '30%'], ['¥208,000']], // 4 * (52000 - 40000)
  ['en/total-cost/', ['$38,000.00'], ['$31,000', '$4,500', '$2,500']],
];

for (const [path, said, more] of examples)
  test(`${path} shows the example as it comes out, and no other number`, () => {
    const page = pageAt(path);
    const calculator = spaced(named(page, 'contact-cost-calculator')[0]?.text ?? '');
    const around = spaced(named(page, 'main')[0]?.text ?? '').replace(calculator, '');
    for (const fact of said) assert.ok(calculator.includes(fact), `${fact} in the calculator`);
    const rest = said.reduce((text, fact) => text.replaceAll(fact, ''), calculator);
    assert.doesNotMatch(rest, /\d/);
    const inWords = said.filter((fact) => !/^1 440 000|:/.test(fact)); // a sum and a clock are in the sentence alone
    for (const fact of [...inWords, ...more]) {
      const times = around.split(fact).length - 1;
      assert.ok(times >= 2, `${fact} in the example and in the answer, not ${times} times`);
    }
  });

test('no page shows a hole where a text or a number should be', () => {
  for (const page of pages) {
    const text = page.elements.find(({ name }) => name === 'body')?.text ?? '';
    assert.equal(/undefined|NaN|\[object|[{}#]|\bnull\b/.exec(text)?.[0], undefined, page.path);
    // A key without a text is shown as it is.
    assert.equal(
      /(?<=^|\s)[a-z-]+\.[a-z-]+(\.[a-z0-9-]+)*(?=\s|$)/.exec(text)?.[0],
      undefined,
      page.path,
    );
  }
});
