// Which of a language's messages travel together: what every calculator says, what one metric says, and
// the rest, which is loaded later. A page loads what its metric needs.

import type { CatalogueMetric, Expression } from '../catalogue.ts';
import type { Catalog } from '../locales.ts';
import { asksOf } from './asks.ts';

// Nothing of these is said before the visitor types or later.ts is there.
const laterKeys =
  /^(lever|evidence|compare|quoted|chart|error|figure|warning|step|steps|calendar|currency|formula|name|rows|unit\.period|result\.(period|none)|reset|ambiguous|echo|several|unusual|missing|lines|default|reading\.other)(\.|$)/;

// Said at once all the same.
const early = ['steps.title', 'error.settings', 'error.load'];

// Lines that no choice leads to are there at first sight.
const beginsWithLines = (metric: CatalogueMetric): boolean =>
  asksOf(metric).some((ask) => typeof ask === 'object' && 'lines' in ask);

const assumes = ({ inputs }: CatalogueMetric): boolean =>
  inputs.some((input) => input.default !== null);

// Said at once of some metrics, and later of all others.
const sometimesEarly: Record<string, (metric: CatalogueMetric) => boolean> = {
  'lines.note': beginsWithLines,
  'lines.total': beginsWithLines,
  'default.tag': assumes,
};

const eithersIn = (expression: Expression): string[] => {
  if ('either' in expression)
    return [expression.either, ...eithersIn(expression.whole), ...eithersIn(expression.parts)];
  return 'operation' in expression ? expression.operands.flatMap(eithersIn) : [];
};

// What a metric's messages are said of, by the word they begin with; the empty word is their plain names.
function namesOf(metric: CatalogueMetric): Record<string, Set<string>> {
  const { id, inputs, quantities, list, readings, unit, beside, expression } = metric;
  const fields = inputs.map((input) => input.id);
  const lists = list ? [list.id] : [];
  const units = [unit, ...inputs.map((input) => input.unit), ...Object.values(quantities)].map(
    (name) => `unit.${name}`,
  );
  const labels = list?.label ? [list.label] : [];
  const names = {
    '': [id, ...fields, ...Object.keys(quantities), ...lists, ...labels, ...units],
    hint: [...fields, ...lists],
    either: [...beside, expression].flatMap(eithersIn),
    reading: readings,
    result: [id],
    note: [id],
    row: lists,
    'rows.add': lists,
  };
  return Object.fromEntries(Object.entries(names).map(([word, own]) => [word, new Set(own)]));
}

const isLater = (key: string): boolean => laterKeys.test(key) && !early.includes(key);

// `hint.wages` and `either.total-cost.whole` are said of what they name.
function isOf(key: string, metric: CatalogueMetric, names: Record<string, Set<string>>): boolean {
  const early = sometimesEarly[key];
  if (early) return early(metric);
  if (names['']?.has(key)) return true;
  const word = Object.keys(names).find((word) => word && key.startsWith(`${word}.`));
  if (word === undefined) return false;
  const [name = '', part] = key.slice(word.length + 1).split('.');
  // Of those who share a word the first one asks, and each says why.
  const isOthers =
    word === 'reading' &&
    ((part === 'question' && name !== metric.readings[0]) ||
      (part === 'why' && name !== metric.id));
  return !isOthers && names[word]?.has(name) === true;
}

const pick = (catalog: Catalog, wanted: (key: string) => boolean): Catalog =>
  Object.fromEntries(Object.entries(catalog).filter(([key]) => wanted(key)));

// What is said of this metric and of no other is in its own file, with what it shares.
export function split(catalog: Catalog, metrics: readonly CatalogueMetric[]) {
  const ofOne = new Map(
    metrics.map((metric) => {
      const names = namesOf(metric);
      return [metric.id, pick(catalog, (key) => isOf(key, metric, names))];
    }),
  );
  const taken = new Set([...ofOne.values()].flatMap((own) => Object.keys(own)));
  return {
    ofOne,
    // A lever names another metric, so their names are there.
    ofLater: pick(
      catalog,
      (key) => ofOne.has(key) || key in sometimesEarly || (!taken.has(key) && isLater(key)),
    ),
    ofAll: pick(catalog, (key) => !taken.has(key) && !isLater(key)),
  };
}
