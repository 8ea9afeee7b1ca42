// Every key that a metric's calculator can ask for, found by walking what it shows: what stands at once,
// what only later.ts or a visitor's typing brings, and what all calculators have in common.
import type { CatalogueMetric, Expression } from '../../web/build/catalogue.ts';
import { factsOf } from '../../web/build/generate/generate.ts';
import type { Ask } from '../../web/src/catalogue.ts';
import { needsLater } from '../../web/src/needs-later.ts';
import { comparisons } from '../../web/src/panels/comparison.ts';
import { levers } from '../../web/src/panels/levers-data.ts';
import { bands } from '../../web/src/panels/quoted-data.ts';
import { catalogue } from './metrics.ts';

const { periods, calendars } = catalogue;
const { statuses, warnings } = catalogue as typeof catalogue & {
  statuses: string[];
  warnings: string[];
};

export interface Shown {
  first: Set<string>; // before later.ts is there
  later: Set<string>;
}

const field = (id: string) => [id, `hint.${id}`];

// Of an ask, and of those on the ways of a choice: a page's preset can open either way at once.
const ofAsk = (ask: Ask): string[] => {
  if (typeof ask === 'string') return field(ask);
  if ('lines' in ask) return [ask.lines, ...ask.inputs.flatMap(field)];
  if ('list' in ask) return [ask.list, `hint.${ask.list}`];
  const question = `either.${ask.either}`;
  return [
    ask.either,
    question,
    ...['whole', 'parts', 'why'].map((part) => `${question}.${part}`),
    ...[...ask.whole, ...ask.parts].flatMap(ofAsk),
  ];
};

const hasLines = (ask: Ask): boolean =>
  typeof ask === 'object' &&
  ('lines' in ask || ('either' in ask && [...ask.whole, ...ask.parts].some(hasLines)));

function ofReadings({ readings, id }: CatalogueMetric): string[] {
  const [leader] = readings;
  if (leader === undefined) return [];
  return [
    `reading.${leader}.question`,
    ...readings.map((metric) => `reading.${metric}`),
    `reading.${id}.why`,
  ];
}

const operationsIn = (expression: Expression): string[] => {
  if ('either' in expression)
    return [...operationsIn(expression.whole), ...operationsIn(expression.parts)];
  return 'operation' in expression
    ? [expression.operation, ...expression.operands.flatMap(operationsIn)]
    : [];
};

// A power is worked out as the product of two.
const stepOf = (operation: string) => `step.${operation === 'power' ? 'product' : operation}`;

function ofUnits({ unit, inputs, quantities }: CatalogueMetric): string[] {
  const units = new Set([unit, ...inputs.map((input) => input.unit), ...Object.values(quantities)]);
  const ofTime = ['period', 'month', 'year'].some((unit) => units.has(unit));
  return [
    ...[...units].map((unit) => `unit.${unit}`),
    ...(ofTime ? periods.map((period) => `unit.period.${period}`) : []),
  ];
}

function ofPanels(metric: CatalogueMetric): string[] {
  const { id } = metric;
  const comparison = comparisons[id];
  const quoted = bands.filter((band) => band.metrics.includes(id));
  const evidence = [...quoted, ...(id === 'what-if' ? levers : [])];
  return [
    ...(comparison
      ? [
          ...['title', 'before', 'after', 'difference', 'unchanged', 'total-falls'],
          ...['more-contacts', 'other-costs'],
        ].map((key) => `compare.${key}`)
      : []),
    ...(comparison?.rows.map(([name]) => name) ?? []),
    ...(quoted.length > 0
      ? ['title', 'caveat', 'where', 'range'].map((key) => `quoted.${key}`)
      : []),
    ...quoted.flatMap(({ per, note }) => [per, note ?? per]),
    ...evidence.flatMap(({ mark, region }) => [
      `evidence.${mark}`,
      'evidence.undated',
      'evidence.source',
      ...(region ? [region] : []),
    ]),
    ...['costs', 'costs-before', 'cost-line', 'amount', 'share', 'channels', 'share-of-contacts']
      .concat('all-channels', 'ownership', 'on-premises', 'cloud', 'years', 'description')
      .concat('crossing', 'crossing.later', 'no-crossing', 'residual', 'table')
      .map((key) => `chart.${key}`),
  ];
}

const ofLevers = levers.flatMap(({ id, inputs }) => [
  `lever.${id}`,
  `lever.${id}.text`,
  `lever.${id}.evidence`,
  ...inputs.flatMap((input) => field(input.id)),
]);

export function shownBy(metric: CatalogueMetric): Shown {
  const { id, list, inputs, quantities } = metric;
  const facts = factsOf(metric);
  const first = new Set([
    `result.${id}`,
    `note.${id}`,
    'steps.title',
    'example.tag',
    'example.note',
    'period.for',
    ...periods.map((period) => `period.${period}`),
    ...(inputs.some((input) => input['may-be-once']) ? ['period.once'] : []),
    ...facts.asks.flatMap(ofAsk),
    ...ofReadings(metric),
    `unit.${metric.unit}`,
  ]);
  const later = new Set([
    id,
    'error.settings',
    'error.load',
    'formula.title',
    'figure.also',
    'steps.exact',
    'result.none',
    'result.period',
    'reading.other',
    'reset',
    'currency',
    'calendar',
    ...calendars.flatMap((calendar) => [`calendar.${calendar}`, `calendar.${calendar}.rule`]),
    ...['ambiguous', 'ambiguous.meanwhile', 'echo', 'missing.tag', 'missing.note', 'missing.field'],
    'default.tag',
    ...statuses.flatMap((status) => [`error.${status}`, `error.${status}.open`]),
    ...warnings.map((warning) => `warning.${warning}`),
    ...(facts.asks.some(hasLines) ? ['lines.note', 'lines.total'] : []),
    ...inputs.flatMap((input) => field(input.id)),
    ...Object.keys(quantities),
    ...[...metric.beside, metric.expression].flatMap(operationsIn).map(stepOf),
    'step.convert-period',
    ...(inputs.some((input) => input.unit === 'percent') ? ['step.product'] : []),
    ...ofUnits(metric),
    ...(list ? [`row.${list.id}`, `rows.add.${list.id}`, 'rows.remove', 'error.missing-rows'] : []),
    ...(list?.label ? [list.label] : []),
    ...ofPanels(metric),
    ...(id === 'what-if'
      ? [...ofLevers, 'lever.title', 'lever.note', 'lever.setting', 'lever.use-published']
      : []),
    ...(id === 'what-if' ? ['tco-compare'] : []),
    ...(id === 'channel-mix' ? ['cost-per-contact'] : []),
  ]);
  if (needsLater(id, facts)) return { first: new Set(), later: new Set([...first, ...later]) };
  // What a form begins with is said at once; lines that a visitor asks for may wait.
  if (facts.asks.some((ask) => typeof ask === 'object' && 'lines' in ask))
    for (const key of ['lines.note', 'lines.total']) first.add(key);
  return { first, later };
}
