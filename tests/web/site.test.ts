// The demo glossary as it is shipped.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { locales } from '../../web/build/locales.ts';
import { examplesOf } from '../../web/build/render/examples.ts';
import { catalogue, metricIds, metrics } from './metrics.ts';
import {
  docs,
  inLanguages,
  languageOf,
  languages,
  metricOf,
  named,
  type Page,
  pageAt,
  pages,
  site,
  terms,
} from './site.ts';
import { formatsOf, spaced } from './support.ts';

test('there is a door, and for each language an index, the builder and every term', () => {
  const expected = languages.flatMap((language) => [
    `${language}/`,
    `${language}/builder/`,
    ...metricIds.map((metric) => `${language}/${metric}/`),
  ]);
  assert.deepEqual(pages.map(({ path }) => path).sort(), ['', ...expected].sort());
  assert.ok(pages.length >= 1 + 6 * 38, String(pages.length));
});

// The folders that the links of a list lead to.
const linksIn = ({ html }: Page, list: string) => {
  const [, body = ''] = new RegExp(`<ul class="${list}">([^]*?)</ul>`).exec(html) ?? [];
  return [...body.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address);
};

test('an index names every term once, under its topic', () => {
  const topics = [...new Set(metrics.map(({ topic }) => topic))];
  for (const language of languages) {
    const index = pageAt(`${language}/`);
    assert.equal(named(index, 'h2').length, topics.length, language);
    const lists = index.html.split('<h2>').slice(1);
    for (const [i, topic] of topics.entries()) {
      const own = metrics.filter((metric) => metric.topic === topic).map(({ id }) => `${id}/`);
      assert.deepEqual(linksIn({ ...index, html: lists[i] ?? '' }, 'terms'), own, topic);
    }
  }
});

test('every term leads to its relatives, which are terms, and never to itself', () => {
  for (const page of terms) {
    const metric = metrics.find(({ id }) => id === metricOf(page));
    const related = metric?.related ?? [];
    assert.ok(related.length >= 2, page.path);
    assert.equal(new Set(related).size, related.length, page.path);
    for (const id of related) assert.ok(metricIds.includes(id) && id !== metric?.id, id);
    assert.deepEqual(
      linksIn(page, 'related'),
      related.map((id) => `../${id}/`),
      page.path,
    );
  }
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
    assert.equal(new Set(titles).size, 2 + metricIds.length, language);
    const content = own.map(
      (page) =>
        named(page, 'meta').find(({ attributes }) => attributes.name === 'description')?.attributes
          .content,
    );
    assert.equal(new Set(content).size, 2 + metricIds.length, language);
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

test('every page links to itself in all languages', () => {
  for (const page of inLanguages) {
    const links = named(page, 'a').filter(({ attributes }) => 'lang' in attributes);
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
  for (const page of [...pages, ...docs]) {
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
  for (const page of [...pages, ...docs]) {
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

// Worked out by hand from the euro example, scaled to the currency's order of magnitude. First what the
// calculator's own sentence says, then what only the text around it does.
const examples: readonly (readonly [
  path: string,
  said: readonly string[],
  more: readonly string[],
])[] = [
  ['lv/cost-per-contact/', ['48 000 €', '7500 ', '6,40 €'], []], // 48000 / 7500
  ['da/cost-per-sale/', ['252.000 kr.', '120 ', '2.100 kr.'], []], // 7 * 36000 / 120
  ['vi/cost-per-call/', ['165.000.000 ₫', '6.000 ', '27.500 ₫'], []], // 5000 * 33000 / 6000
  [
    'fr/average-handle-time/',
    ['1 440 000 s', '4 800 ', '300 s', '5:00'], // 1440000 / 4800
    ['1 080 000 s', '90 000 s', '270 000 s'],
  ],
  ['zh/return-on-investment/', ['¥160,000', '¥48,000', '30%'], ['¥208,000']], // 4 * (52000 - 40000)
  ['en/total-cost/', ['$38,000'], ['$31,000', '$4,500', '$2,500']],
  ['en/period-convert/', ['12,000', '4,000'], []], // 12000 / 3
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
    assert.equal(
      /(?<=^|\s)[a-z-]+\.[a-z-]+(\.[a-z0-9-]+)*(?=\s|$)/.exec(text)?.[0],
      undefined,
      page.path,
    );
    // A key without a text says nothing.
    for (const { name, text } of page.elements)
      if (/^(h\d|p|li|a|dt|dd|mtext|span)$/.test(name))
        assert.notEqual(text.trim(), '', `${page.path}: <${name}>`);
  }
});

test('every term tells what its example comes to, outside the calculator, too', async () => {
  for (const locale of locales) {
    const formats = formatsOf(locale.id, locale.currency);
    const examples = await examplesOf(catalogue, locale);
    for (const metric of metricIds) {
      const page = pageAt(`${locale.id}/${metric}/`);
      const response = examples.get(metric)?.response;
      assert.ok(response, metric);
      const calculator = named(page, 'contact-cost-calculator')[0]?.text ?? '';
      const around = spaced(named(page, 'main')[0]?.text ?? '').replace(spaced(calculator), '');
      const rounded = response.rounded.replace('-', '');
      const figure = spaced(formats.figure(rounded, response.unit));
      const shown = /[.]00$/.test(rounded) ? figure.replace(/[.,]00(?!\d)/, '') : figure; // whole amounts have no decimals
      assert.ok(around.includes(shown), `${page.path}: ${shown}`);
    }
  }
});
