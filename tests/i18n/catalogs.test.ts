// The catalogs under the lint, and against what the core and the pages ask of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Expression, readCatalogue } from '../../web/build/catalogue.ts';
import { examplesOf } from '../../web/build/examples.ts';
import { locales } from '../../web/build/locales.ts';
import { indexPage, termPage } from '../../web/build/pages.ts';
import { paths } from '../../web/build/paths.ts';
import type { Arguments } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { filesIn, kinds, localeIds, readCatalog, readText, sourceLocale } from './catalogs.ts';
import { rules, sameAsEnglish } from './lint.ts';
import { unusedKeys } from './usage.ts';

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

const catalogue = readCatalogue() as ReturnType<typeof readCatalogue> & {
  statuses: string[];
  warnings: string[];
};
const { metrics, periods, calendars, statuses, warnings } = catalogue;

const operationsOf = (expression: Expression): { operation: string; id: string }[] =>
  'operation' in expression
    ? [expression, ...expression.operands.flatMap(operationsOf)]
    : expression.parts
      ? operationsOf(expression.parts)
      : [];
const eithersOf = (expression: Expression): string[] =>
  'operation' in expression
    ? expression.operands.flatMap(eithersOf)
    : expression.parts
      ? [expression.input]
      : [];

const metricIds = metrics.map(({ id }) => id);
const inputs = metrics.flatMap((metric) => metric.inputs);
const operations = metrics.flatMap(({ expression }) => operationsOf(expression));
const eithers = metrics.flatMap(({ expression }) => eithersOf(expression));
const units = [...inputs, ...metrics].map(({ unit }) => unit);

// Statuses that no visitor can cause, and why. All others are explained beside the field.
const unseen: Record<string, string> = {
  ok: 'a result',
  'malformed-request': 'the form writes the request',
  'unknown-field': 'the form writes the request',
  'unknown-metric': 'error.settings names the status',
  'unknown-input': 'the form sends only what the metric asks for',
  'circular-component': 'the form sends only what the metric asks for',
  'unknown-period': 'periods are picked from a list',
  'unknown-calendar': 'calendars are picked from a list',
  'missing-input': 'missing.note names what is missing',
  'conflicting-inputs': 'the form sends one side',
  'period-not-applicable': 'the form sends a period only where there is one',
  never: 'no metric answers it yet',
};

const required: Record<string, readonly string[]> = {
  metric: metricIds.flatMap((id) => [id, `result.${id}`, `note.${id}`]),
  input: inputs.map(({ id }) => id),
  step: operations.flatMap(({ id, operation }) => [id, `step.${operation}`]),
  conversion: ['step.convert-period'],
  unit: units
    .filter((unit) => !['money', 'second', 'percent'].includes(unit))
    .map((unit) => `unit.${unit}`),
  choice: eithers.flatMap((id) => [`either.${id}.whole`, `either.${id}.parts`]),
  period: periods.map((id) => `period.${id}`),
  calendar: calendars.flatMap((id) => [`calendar.${id}`, `calendar.${id}.rule`]),
  warning: warnings.map((id) => `warning.${id}`),
  status: statuses.filter((id) => !(id in unseen)).map((id) => `error.${id}`),
};

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

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('every message is used', () => {
  const sources = [...sourcesIn(paths.source), ...sourcesIn(join(paths.source, '../build'))];
  assert.ok(sources.length > 30);
  const ids = [...metricIds, ...inputs.map(({ id }) => id), ...operations.map(({ id }) => id)];
  const kindsOfStep = ['convert-period', ...operations.map(({ operation }) => operation)];
  const states = ['example', 'missing']; // of a field: field.ts
  const refusals = [...statuses.filter((id) => !(id in unseen)), ...warnings];
  const words = [
    ids,
    kindsOfStep,
    states,
    refusals,
    units,
    periods,
    calendars,
    ['whole', 'parts'],
  ].flat();
  const keys = Object.keys(readCatalog('messages', sourceLocale));
  assert.deepEqual(unusedKeys(keys, sources, [...new Set(words)]), []);
});

// A catalog that remembers what it was asked for.
class Watched extends Texts {
  readonly asked = new Set<string>();

  override parts(key: string, values: Arguments = {}) {
    this.asked.add(key);
    return super.parts(key, values);
  }
}

test('the pages use every text of the glossary, and no other', () => {
  const [locale] = locales;
  assert.ok(locale);
  const texts = readCatalog('glossary', locale.id);
  const glossary = new Watched(texts);
  const messages = readCatalog('messages', locale.id);
  const page = { locale, glossary, widget: new Texts(messages), metrics, messages };
  const examples = examplesOf(catalogue, locale);
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

test('every term has all parts of an entry', () => {
  const glossary = readCatalog('glossary', sourceLocale);
  const parts = [
    'title',
    'summary',
    'definition.1',
    'why.1',
    'formula.1',
    'example.1',
    'count.1',
    'leave-out.1',
  ];
  const more = ['reduce.heading', 'reduce.1.name', 'reduce.1.text', 'question.1', 'answer.1'];
  for (const id of metricIds)
    for (const part of [...parts, ...more]) assert.ok(`${id}.${part}` in glossary, `${id}.${part}`);
});
