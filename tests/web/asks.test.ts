// What each metric's form asks for, read off its expressions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueInput, CatalogueMetric, Expression } from '../../web/build/catalogue.ts';
import { asksOf } from '../../web/build/generate/asks.ts';
import type { Ask, Choice } from '../../web/src/catalogue.ts';
import { idsOf } from '../../web/src/form/layout.ts';
import { factsFor, metricOf, metrics } from './metrics.ts';

const inner = (ask: Ask): Ask[] =>
  typeof ask === 'object' && 'either' in ask
    ? [ask, ...[...ask.whole, ...ask.parts].flatMap(inner)]
    : [ask];

const isChoice = (ask: Ask): ask is Choice => typeof ask === 'object' && 'either' in ask;

for (const metric of metrics)
  test(`${metric.id} asks for each of its inputs once, in its order`, () => {
    const asks = asksOf(metric);
    const asked = asks.flatMap((ask) =>
      typeof ask === 'object' && 'list' in ask ? (metric.list?.fields ?? []) : idsOf([ask]),
    );
    const inputs = metric.inputs.map(({ id }) => id);
    assert.deepEqual([...asked].sort(), [...inputs].sort());
    const places = asks.map((ask) => {
      const [first = ''] =
        typeof ask === 'object' && 'list' in ask ? (metric.list?.fields ?? []) : idsOf([ask]);
      return inputs.indexOf(first);
    });
    assert.deepEqual(
      places,
      [...places].sort((left, right) => left - right),
    );
  });

const eithersIn = (expression: Expression): string[] => {
  if ('either' in expression)
    return [expression.either, ...eithersIn(expression.whole), ...eithersIn(expression.parts)];
  return 'operation' in expression ? expression.operands.flatMap(eithersIn) : [];
};

for (const metric of metrics)
  test(`${metric.id} has the choices, lines and list of its expressions, and no others`, () => {
    const asks = asksOf(metric).flatMap(inner);
    const eithers = [...metric.beside, metric.expression].flatMap(eithersIn);
    assert.deepEqual(
      asks
        .filter(isChoice)
        .map(({ either }) => either)
        .sort(),
      [...new Set(eithers)].sort(),
    );
    const lists = asks.flatMap((ask) => (typeof ask === 'object' && 'list' in ask ? ask.list : []));
    assert.deepEqual(lists, metric.list ? [metric.list.id] : []);
    for (const ask of asks)
      if (typeof ask === 'object' && 'lines' in ask) {
        const group = metric.inputs.filter(
          (input) => input.group === ask.lines && input.role === 'part',
        );
        assert.deepEqual(
          ask.inputs,
          group.map(({ id }) => id),
          ask.lines,
        );
      }
  });

test('the two ways of a choice share no input, and only one of them may be empty', () => {
  let choices = 0;
  for (const metric of metrics)
    for (const { either, whole, parts } of asksOf(metric).flatMap(inner).filter(isChoice)) {
      choices += 1;
      const [left, right] = [idsOf(whole), idsOf(parts)];
      assert.ok(left.length > 0, `${metric.id} ${either}`);
      assert.deepEqual(
        left.filter((id) => right.includes(id)),
        [],
        `${metric.id} ${either}`,
      );
    }
  assert.ok(choices >= 15, String(choices));
});

test('the example fills one way of every choice, or leaves a way that needs no number', () => {
  for (const metric of metrics)
    for (const { either, whole, parts } of asksOf(metric).filter(isChoice)) {
      const filled = [whole, parts].filter((way) => idsOf(way).some((id) => id in metric.example));
      const none = filled.length === 0 && parts.length === 0;
      assert.ok(filled.length === 1 || none, `${metric.id} ${either}`);
    }
});

test('a choice within a way, and a field beside it', () => {
  const [, minutes] = asksOf(metricOf('cost-per-minute'));
  assert.deepEqual(minutes, {
    either: 'minutes',
    whole: [
      {
        either: 'contacts',
        whole: ['contacts'],
        parts: [
          {
            lines: 'contacts',
            inputs: ['calls', 'emails', 'chats', 'social-messages', 'other-contacts'],
          },
        ],
      },
      'average-handle-time',
    ],
    parts: ['paid-hours'],
  });
});

test('what both ways take is asked for beside the choice', () => {
  assert.deepEqual(asksOf(metricOf('contacts-from-fcr')), [
    'issues',
    'fcr',
    { either: 'contacts-from-fcr', whole: ['repeat-contacts'], parts: [] },
  ]);
  assert.deepEqual(asksOf(metricOf('fully-loaded-agent-hour')), [
    'wage',
    {
      either: 'loaded-wage',
      whole: ['benefits-of-wage'],
      parts: ['benefits-of-compensation'],
    },
    'overhead',
    'shrinkage',
    'occupancy',
  ]);
});

test('an input that only a quantity beside the result takes is asked for', () => {
  assert.ok(asksOf(metricOf('tickets-prevented')).includes('cost-per-ticket'));
  assert.deepEqual(asksOf(metricOf('npv')), [{ list: 'cash-flows' }, 'rate']);
});

// A metric that there is not: a sum of two lines twice over, and an input that no expression mentions.
const input = (id: string, role: CatalogueInput['role'], group?: string): CatalogueInput => ({
  id,
  unit: 'money',
  'per-period': true,
  timing: 'per-period',
  count: false,
  role,
  minimum: '0',
  default: null,
  ...(group !== undefined && { group }),
});

test('lines in two sums are asked for once, and an input that nothing mentions all the same', () => {
  const sum = (id: string): Expression => ({
    operation: 'sum',
    id,
    operands: [{ input: 'b' }, { input: 'c' }],
  });
  const metric: CatalogueMetric = {
    ...metricOf('investment-total'),
    inputs: [input('a', 'required'), input('b', 'part', 'g'), input('c', 'part', 'g')],
    beside: [sum('first')],
    expression: sum('second'),
  };
  assert.deepEqual(asksOf(metric), ['a', { lines: 'g', inputs: ['b', 'c'] }]);
});

// ---- the facts that a page gets

test('facts say of an input only what departs from an amount of a period from zero on', () => {
  const { inputs } = factsFor('what-if');
  assert.deepEqual(inputs['technology-cost'], {});
  assert.deepEqual(inputs.contacts, { unit: 'contact' });
  assert.deepEqual(inputs['average-handle-time'], {
    unit: 'second',
    once: true,
    usual: { minimum: 15, maximum: 7200 },
  });
  assert.deepEqual(inputs['occupancy-after'], {
    unit: 'percent',
    once: true,
    maximum: { value: 100 },
    usual: { minimum: 20 },
    default: { input: 'occupancy' },
  });
  assert.deepEqual(inputs['handle-time-change'], {
    unit: 'percent',
    once: true,
    signed: true,
    minimum: { value: -100, open: true },
    maximum: { value: 100 },
    usual: { minimum: 1 },
    default: '0',
  });
  assert.deepEqual(factsFor('tco-compare').inputs.years, {
    unit: 'year',
    once: true,
    minimum: { value: 1 },
    maximum: { value: 10 },
  });
  assert.deepEqual(factsFor('investment-total').inputs.wages, { mayBeOnce: true });
  assert.deepEqual(factsFor('investment-total').inputs.periods, {
    unit: 'number',
    once: true,
    minimum: { value: 0, open: true },
  });
  assert.deepEqual(factsFor('npv').inputs.rate, {
    unit: 'percent',
    once: true,
    signed: true,
    minimum: { value: -50, open: true },
    maximum: { value: 100, open: true },
    usual: { minimum: 1, maximum: 50 },
  });
});

test('only two metrics have a period of their own', () => {
  const periods = metrics.flatMap(({ id }) => {
    const { period } = factsFor(id);
    return period ? [[id, period]] : [];
  });
  assert.deepEqual(periods, [
    ['period-convert', 'month'],
    ['tco-compare', 'year'],
  ]);
});

test('facts name the currencies in which figures of the metric are quoted', () => {
  assert.deepEqual(factsFor('cost-per-call').quoted, ['GBP', 'USD']);
  assert.deepEqual(factsFor('cost-per-resolution').quoted, ['USD']);
  assert.equal(factsFor('total-cost').quoted, undefined);
});

test('a sum over lines and one over rows say so in the formula', () => {
  const { formula } = factsFor('channel-mix');
  assert.ok(typeof formula === 'object' && 'operands' in formula);
  assert.deepEqual(formula.operands[0], {
    operation: 'sum',
    id: 'total-cost',
    operands: ['cost'],
    rows: true,
  });
  const total = factsFor('total-cost').formula;
  assert.ok(typeof total === 'object' && 'lines' in total && total.lines);
  const handle = factsFor('average-handle-time').formula;
  assert.ok(typeof handle === 'object' && 'operands' in handle);
  assert.deepEqual(handle.operands[0], {
    operation: 'sum',
    id: 'handle-time',
    operands: ['talk-time', 'hold-time', 'after-call-work'],
  });
});

test('every ask of a list is of the metric’s own', () => {
  for (const { id } of metrics) {
    const { asks, list } = factsFor(id);
    for (const ask of asks)
      if (typeof ask === 'object' && 'list' in ask) assert.equal(ask.list, list?.id);
  }
});
