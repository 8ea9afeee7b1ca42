// The keys that the core's ids, units, statuses and warnings ask the messages for.
import { type CatalogueMetric, type Expression, readCatalogue } from '../../web/build/catalogue.ts';
import { levers } from '../../web/src/panels/levers-data.ts';
import { bands } from '../../web/src/panels/quoted-data.ts';

export const catalogue = readCatalogue() as ReturnType<typeof readCatalogue> & {
  statuses: string[];
  warnings: string[];
};
export const { metrics, periods, calendars, statuses, warnings } = catalogue;
export const metricIds = metrics.map(({ id }) => id);

const expressionsOf = ({ beside, expression }: CatalogueMetric) => [...beside, expression];

const within = (expression: Expression): Expression[] => {
  if ('either' in expression)
    return [expression, ...within(expression.whole), ...within(expression.parts)];
  return 'operation' in expression
    ? [expression, ...expression.operands.flatMap(within)]
    : [expression];
};

const expressions = metrics.flatMap(expressionsOf).flatMap(within);
const inputs = metrics.flatMap((metric) => metric.inputs);
const lists = metrics.flatMap(({ list }) => list ?? []);
const quantities = metrics.flatMap((metric) => Object.keys(metric.quantities));
const eithers = [...new Set(expressions.flatMap((part) => ('either' in part ? part.either : [])))];

// Choices that open with a question; the others stand beneath their label.
const asked = eithers.filter((id) => !['total-cost', 'contacts', 'calls'].includes(id));

// A power is told as the products it is made of, so no step is one.
const operations = [
  'convert-period',
  ...new Set(expressions.flatMap((part) => ('operation' in part ? part.operation : []))),
].filter((operation) => operation !== 'power');

// Of these a number, an amount or a length of time is written without words of ours.
const plainUnits = ['', 'money', 'second', 'percent', 'number'];
// So is what its name says all of, in the steps alone: cost per dial, handle time in hours, tickets per user.
export const namedUnits = ['money/dial', 'hour/contact', 'ticket/user'];
const unitsOfTime = ['period', 'month', 'year'];
const units = [
  ...new Set(
    metrics.flatMap((metric) => [
      metric.unit,
      ...metric.inputs.map(({ unit }) => unit),
      ...Object.values(metric.quantities),
    ]),
  ),
];

const readings = metrics.flatMap((metric) => (metric.readings.length > 0 ? [metric] : []));
const leaders = [...new Set(readings.map((metric) => metric.readings[0] ?? ''))];

// Statuses that no visitor can cause, and why. All others are explained beside the field.
export const unseen: Record<string, string> = {
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
};

const seen = statuses.filter((id) => !(id in unseen));
const ofLimits = ['below-minimum', 'above-maximum'];

export const required: Readonly<Record<string, readonly string[]>> = {
  metric: metricIds.flatMap((id) => [id, `result.${id}`, `note.${id}`]),
  input: inputs.map(({ id }) => id),
  quantity: quantities,
  list: lists.flatMap(({ id, label }) => [
    id,
    `row.${id}`,
    `rows.add.${id}`,
    'rows.remove',
    'error.missing-rows',
    ...(label ? [label] : []),
  ]),
  operation: operations.map((operation) => `step.${operation}`),
  unit: units
    .filter((unit) => ![...plainUnits, ...namedUnits, ...unitsOfTime].includes(unit))
    .map((unit) => `unit.${unit}`),
  'length of time': periods.map((period) => `unit.period.${period}`),
  choice: [
    ...eithers.flatMap((id) => [`either.${id}.whole`, `either.${id}.parts`]),
    ...asked.flatMap((id) => [`either.${id}`, `either.${id}.why`]),
  ],
  reading: [
    ...readings.flatMap(({ id }) => [`reading.${id}`, `reading.${id}.why`]),
    ...leaders.map((id) => `reading.${id}.question`),
  ],
  period: [...periods, 'once'].map((id) => `period.${id}`),
  calendar: calendars.flatMap((id) => [`calendar.${id}`, `calendar.${id}.rule`]),
  warning: warnings.map((id) => `warning.${id}`),
  status: seen.map((id) => `error.${id}`),
  limit: ofLimits.flatMap((id) => [`error.${id}`, `error.${id}.open`]),
};

// What stands for a placeholder in the sources' templates.
export const words: readonly string[] = [
  ...metricIds,
  ...inputs.map(({ id }) => id),
  ...quantities,
  ...lists.flatMap(({ id, label }) => [id, label ?? id]),
  ...eithers,
  ...operations,
  ...units,
  ...periods,
  'once',
  'result', // the name of a result that is not the entry's title
  ...calendars,
  ...seen,
  ...warnings,
  ...levers.flatMap(({ id, inputs }) => [id, ...inputs.map((input) => input.id)]),
  ...bands.flatMap(({ per, note }) => [per, note ?? per]),
  ...['whole', 'parts'], // the ways of a choice
  ...['example', 'missing', 'default'], // the state of a field
  '.open', // of a limit
];
