// The catalogs under the lint, and against what the core and the pages ask of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '../../web/build/locales.ts';
import { paths } from '../../web/build/paths.ts';
import { examplesOf } from '../../web/build/render/examples.ts';
import { indexPage, termPage } from '../../web/build/site/pages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { filesIn, kinds, localeIds, readCatalog, readText, sourceLocale } from './catalogs.ts';
import {
  catalogue,
  metricIds,
  metrics,
  namedUnits,
  required,
  statuses,
  unseen,
  words,
} from './core-keys.ts';
import { rules, sameAsEnglish } from './lint.ts';
import { unusedKeys } from './usage.ts';
import { Watched } from './watched.ts';

for (const kind of kinds)
  for (const locale of localeIds) {
    const subject = {
      locale,
      catalog: readCatalog(kind, locale),
      source: readCatalog(kind, sourceLocale),
    };
    for (const [name, rule] of Object.entries(rules))
      test(`${kind}/${locale}.json: ${name}`, () => assert.deepEqual(rule(subject), []));

    test(`${kind}/${locale}.json: one text a line, in the order of the English ones, none twice`, () => {
      const ordered = Object.keys(subject.source).map((key) => [key, subject.catalog[key]]);
      const expected = `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`;
      assert.equal(readText(kind, `${locale}.json`), expected);
    });
  }

test('every file is a language of locales.json, and every language has its files', () => {
  assert.ok(localeIds.length >= 6);
  const files = localeIds.map((id) => `${id}.json`).sort();
  for (const folder of [...kinds, 'provenance']) assert.deepEqual(filesIn(folder), files, folder);
});

test('every exception of the lint is needed', () => {
  for (const [name, reason] of Object.entries(sameAsEnglish)) {
    const [locale = '', key = ''] = name.split(' ');
    const texts = kinds.map((kind) => [
      readCatalog(kind, locale)[key],
      readCatalog(kind, sourceLocale)[key],
    ]);
    assert.ok(
      texts.some(([own, english]) => own !== undefined && own === english),
      name,
    );
    assert.ok(reason.length > 10, name);
  }
});

for (const [what, keys] of Object.entries(required))
  test(`every ${what} of the core has its message`, () => {
    assert.ok(keys.length > 0);
    const messages = readCatalog('messages', sourceLocale);
    assert.deepEqual(
      [...new Set(keys)].filter((key) => !(key in messages)),
      [],
    );
  });

test('a status is explained or cannot be seen, not both', () => {
  const messages = readCatalog('messages', sourceLocale);
  for (const id of Object.keys(unseen)) {
    assert.ok(statuses.includes(id), id);
    assert.ok(!(`error.${id}` in messages), id);
  }
});

function sourcesIn(folder: string, but?: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== but)
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('every message is used', () => {
  // catalogs.ts sorts messages and asks for none.
  const build = sourcesIn(join(paths.source, '../build'), 'catalogs.ts');
  const sources = [...sourcesIn(paths.source), ...build];
  assert.ok(sources.length > 60);
  const keys = Object.keys(readCatalog('messages', sourceLocale));
  assert.deepEqual(unusedKeys(keys, sources, [...new Set(words)]), []);
});

test('the pages use every text of the glossary, and no other', async () => {
  const [locale] = locales;
  assert.ok(locale);
  const texts = readCatalog('glossary', locale.id);
  const glossary = new Watched(texts);
  const messages = readCatalog('messages', locale.id);
  const page = { locale, glossary, widget: new Texts(messages), metrics, messages };
  const examples = await examplesOf(catalogue, locale);
  indexPage(page);
  for (const metric of metrics) termPage(page, metric, examples.get(metric.id)?.texts ?? {});
  const unused = Object.keys(texts).filter((key) => !glossary.asked.has(key));
  const unknown = [...glossary.asked].filter((key) => !(key in texts));
  assert.deepEqual({ unused, unknown }, { unused: [], unknown: [] });
});

for (const locale of localeIds)
  test(`${locale}: a term has the same name on its page and in its calculator`, () => {
    const glossary = readCatalog('glossary', locale);
    const messages = readCatalog('messages', locale);
    for (const id of metricIds) assert.equal(glossary[`${id}.title`], messages[id], id);
  });

const numbered = (id: string, part: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${id}.${part}.${i + 1}`);

const firstMetrics = metricIds.slice(0, 7); // the longer entries

test('every term has all parts of an entry', () => {
  const glossary = readCatalog('glossary', sourceLocale);
  const required = metricIds.flatMap((id) => [
    ...['title', 'summary', 'definition.1', 'why.1', 'formula.1', 'example.1'].map(
      (part) => `${id}.${part}`,
    ),
    ...numbered(id, 'count', 3),
    ...numbered(id, 'leave-out', 2),
    ...numbered(id, 'question', firstMetrics.includes(id) ? 4 : 3),
    ...numbered(id, 'answer', firstMetrics.includes(id) ? 4 : 3),
    firstMetrics.includes(id) ? `${id}.reduce.heading` : `${id}.meaning.1`,
  ]);
  assert.deepEqual(
    required.filter((key) => !(key in glossary)),
    [],
  );
});

test('every question has its answer, and every lever its name and text', () => {
  const keys = Object.keys(readCatalog('glossary', sourceLocale));
  const partners = keys.flatMap((key) => {
    if (key.includes('.question.')) return key.replace('.question.', '.answer.');
    if (key.includes('.answer.')) return key.replace('.answer.', '.question.');
    if (key.endsWith('.reduce.heading')) return key.replace('.heading', '.1.name');
    if (/\.reduce\.\d+\.name$/.test(key))
      return [key.replace(/name$/, 'text'), key.replace(/\d+\.name$/, 'heading')];
    return /\.reduce\.\d+\.text$/.test(key) ? key.replace(/text$/, 'name') : [];
  });
  assert.deepEqual(
    partners.filter((key) => !keys.includes(key)),
    [],
  );
});

test('a term’s relatives are terms, and others than itself', () => {
  for (const { id, related } of metrics) {
    assert.ok(related.length >= 2, id);
    for (const other of related) assert.ok(metricIds.includes(other) && other !== id, id);
    assert.equal(new Set(related).size, related.length, id);
  }
});

test('a topic has its heading, and a heading its topic', () => {
  const headings = Object.keys(readCatalog('glossary', sourceLocale)).flatMap((key) =>
    key.startsWith('topic.') ? key.slice('topic.'.length) : [],
  );
  assert.deepEqual(headings.sort(), [...new Set(metrics.map(({ topic }) => topic))].sort());
});

for (const locale of localeIds)
  test(`${locale}: no two metrics have one name, and no two sentences are the same`, () => {
    const messages = readCatalog('messages', locale);
    for (const prefix of ['', 'result.', 'note.']) {
      const texts = metricIds.map((id) => messages[`${prefix}${id}`]);
      const twice = metricIds.filter((_, i) => texts.indexOf(texts[i]) !== i);
      assert.deepEqual(twice, [], prefix);
    }
  });

test('a unit without words of its own is that of steps alone, whose names say it', () => {
  const messages = readCatalog('messages', sourceLocale);
  for (const unit of namedUnits) {
    assert.ok(!(`unit.${unit}` in messages), unit);
    const own = metrics.flatMap((metric) => [metric.unit, ...metric.inputs.map((one) => one.unit)]);
    assert.ok(!own.includes(unit), unit);
    const used = metrics.some(({ quantities }) => Object.values(quantities).includes(unit));
    assert.ok(used, unit);
  }
});
