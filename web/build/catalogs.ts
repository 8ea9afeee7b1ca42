// Which of a language's messages travel together: what every calculator says, what one metric says, and
// what what is loaded later says. A page loads what its metric needs.
import type { CatalogueMetric } from './catalogue.ts';
import type { Catalog } from './locales.ts';

// Nothing of these is said before the visitor types or later.ts is there.
const laterKeys =
  /^(lever|evidence|compare|quoted|chart|error|warning|step|steps|calendar|currency|formula|rows|unit\.period|result\.(period|none)|reset|ambiguous|echo|missing|lines|default|reading\.other)(\.|$)/;

// Said at once all the same.
const early = ['steps.title', 'error.settings'];

// The names under which a metric's messages go: its own, its inputs' and its quantities'.
function namesOf(metric: CatalogueMetric): Set<string> {
  const { id, inputs, quantities, list, readings, unit } = metric;
  const units = [unit, ...inputs.map((input) => input.unit), ...Object.values(quantities)];
  const constants = [
    ...JSON.stringify([metric.beside, metric.expression]).matchAll(/"constant":"([\w-]+)"/g),
  ];
  return new Set([
    id,
    ...inputs.map((input) => input.id),
    ...Object.keys(quantities),
    ...(list ? [list.id, list.label ?? list.id] : []),
    ...readings,
    ...units.map((name) => `unit.${name}`),
    ...constants.map(([, name = '']) => name),
  ]);
}

const isLater = (key: string): boolean => laterKeys.test(key) && !early.includes(key);

const prefixes = ['hint', 'either', 'result', 'note', 'reading', 'rows.add', 'row'];

// `hint.wages` and `either.total-cost.whole` are said of what they name.
function isOf(key: string, names: Set<string>): boolean {
  if (names.has(key)) return true;
  const prefix = prefixes.find((prefix) => key.startsWith(`${prefix}.`));
  if (prefix === undefined) return key.startsWith('unit.') && names.has(key);
  const [name = ''] = key.slice(prefix.length + 1).split('.');
  return names.has(name);
}

const pick = (catalog: Catalog, wanted: (key: string) => boolean): Catalog =>
  Object.fromEntries(Object.entries(catalog).filter(([key]) => wanted(key)));

// What is said of this metric and of no other but its readings is in its own file, with what it shares.
export function split(catalog: Catalog, metrics: readonly CatalogueMetric[]) {
  const names = new Map(metrics.map((metric) => [metric.id, namesOf(metric)]));
  const ofOne = new Map(
    metrics.map(({ id }) => {
      const own = names.get(id) ?? new Set();
      return [
        id,
        pick(
          catalog,
          (key) => isOf(key, own) && !(/^(result|note)\./.test(key) && !key.endsWith(`.${id}`)),
        ),
      ];
    }),
  );
  const taken = new Set([...ofOne.values()].flatMap((own) => Object.keys(own)));
  return {
    ofOne,
    // A lever names another metric, so their names are there.
    ofLater: pick(catalog, (key) => names.has(key) || (!taken.has(key) && isLater(key))),
    ofAll: pick(catalog, (key) => !taken.has(key) && !isLater(key)),
  };
}
