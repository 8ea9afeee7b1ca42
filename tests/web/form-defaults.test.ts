// What is assumed, what is paid once, what lasts, and for which period the result is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adopt, presetsOf } from '../../web/src/form/presets.ts';
import { formOf, inputsOf, resultOf } from './metrics.ts';

test('what is assumed is shown and not sent', () => {
  const form = formOf('depreciation');
  assert.deepEqual(form.entry('residual-value'), { kind: 'default', value: '0' });
  assert.deepEqual(inputsOf(form), ['purchase 36000', 'life 36']);
  form.type('residual-value', '6000');
  assert.deepEqual(form.entry('residual-value'), { kind: 'given', value: '6000', text: '6000' });
});

test('to change what is assumed leaves the example as it stands', () => {
  const form = formOf('depreciation', 'en');
  form.type('residual-value', '6000');
  assert.ok(form.usesExample && !form.touched);
  assert.deepEqual(inputsOf(form), ['purchase 36000', 'residual-value 6000', 'life 36']);
  assert.equal(resultOf(form).exact, '2500/3'); // 30000 / 36
  form.type('purchase', '12000');
  assert.ok(!form.usesExample);
  assert.deepEqual(inputsOf(form), ['purchase 12000', 'residual-value 6000']);
});

test('an example of what is assumed stands as any other, and what is assumed comes back after it', () => {
  const form = formOf('self-service-savings', 'en');
  assert.deepEqual(form.entry('variable-share'), { kind: 'example', value: '70' });
  form.type('demand', '50000');
  assert.deepEqual(form.entry('variable-share'), { kind: 'default', value: '70' });
  const moved = formOf('what-if');
  assert.deepEqual(moved.entry('fcr-after'), { kind: 'example', value: '75' });
  moved.type('fcr', '60');
  assert.deepEqual(moved.entry('fcr-after'), { kind: 'default', value: '60' });
});

test('what is assumed of another field follows it, and is nothing without it', () => {
  const form = formOf('what-if');
  form.type('occupancy', '85');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'default', value: '85' });
  assert.deepEqual(form.entry('shrinkage-after'), { kind: 'empty' });
  form.type('occupancy', '8x');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'empty' });
  form.type('occupancy', '');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'empty' });
});

test('what is assumed of another field follows its example, and both readings of an open question', () => {
  const form = formOf('what-if', 'lv');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'default', value: '80' });
  form.type('occupancy', '10,000');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'default', value: '10.000' });
  form.choose('occupancy', '10000');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'default', value: '10000' });
});

test('the example of an investment has its own periods, once among them', () => {
  const form = formOf('investment-total', 'en');
  assert.deepEqual(inputsOf(form), [
    'software 1500 month',
    'equipment 40000 once',
    'it-staff 800 month',
    'periods 36',
  ]);
  assert.equal(form.request.period, 'month'); // once is none that could be shared
  assert.equal(resultOf(form).exact, '122800'); // 40000 + 36 * 2300
});

test('once is a period of the lines of an investment, and of nothing else', () => {
  const form = formOf('investment-total');
  assert.deepEqual(form.periodsOf('wages'), ['week', 'month', 'quarter', 'year', 'once']);
  form.preset('wages', { value: '5', period: 'once' });
  assert.equal(form.periodOf('wages'), 'once');
  const other = formOf('total-cost');
  assert.deepEqual(other.periodsOf('wages'), ['week', 'month', 'quarter', 'year']);
  other.preset('wages', { value: '5', period: 'once' });
  assert.equal(other.periodOf('wages'), 'month');
});

test('figures that are all paid once leave the result its period', () => {
  const form = formOf('investment-total');
  form.preset('wages', { value: '5', period: 'once' });
  assert.equal(form.request.period, 'month');
  form.preset('training', { value: '5', period: 'year' });
  assert.equal(form.request.period, 'year');
});

test('a length of time has no period', () => {
  const form = formOf('tco-compare');
  assert.ok(inputsOf(form).includes('years 5'));
  const spread = formOf('depreciation', 'en');
  assert.ok(inputsOf(spread).includes('life 36'));
  spread.resultPeriod = 'year';
  assert.equal(resultOf(spread).exact, '12000'); // 36000 over three years
});

test('total cost of ownership is by the year, whatever the periods of its figures', () => {
  const form = formOf('tco-compare', 'en');
  assert.equal(form.period, 'year');
  assert.equal(form.request.period, 'year');
  assert.deepEqual(inputsOf(form), [
    'purchase 120000',
    'running-cost 18000 year',
    'seats 40',
    'price-per-seat 90 month',
    'years 5',
  ]);
  assert.equal(resultOf(form).exact, '6000'); // 5 * 40 * 90 * 12 - (120000 + 5 * 18000)
  for (const id of ['running-cost', 'price-per-seat']) form.setPeriod(id, 'month');
  assert.equal(form.request.period, 'year');
  form.resultPeriod = 'quarter';
  assert.equal(form.request.period, 'quarter');
  form.resultPeriod = undefined;
  form.pagePeriod = 'month';
  assert.equal(form.request.period, 'month');
});

test('a conversion is not for the period of the one figure that it converts', () => {
  const form = formOf('period-convert', 'en');
  assert.deepEqual(inputsOf(form), ['amount 12000 quarter']);
  assert.equal(form.request.period, 'month');
  assert.equal(resultOf(form).exact, '4000');
  form.type('amount', '1200');
  form.setPeriod('amount', 'year');
  assert.equal(resultOf(form).exact, '100');
  form.resultPeriod = 'quarter';
  assert.equal(resultOf(form).exact, '300');
});

test('one quantity is asked for beside the examples of all others', () => {
  const form = formOf('investment-total', 'vi');
  form.type('periods', 'x');
  const section = form.sections.find(({ id }) => id === 'investment-total');
  assert.ok(section);
  const { inputs } = form.requestFor(section);
  assert.deepEqual(inputs, [{ id: 'periods', value: '36' }]);
});

test('the page takes the figures as it gives them', () => {
  const form = formOf('channel-mix');
  const given = {
    channels: [
      { cost: '30000', contacts: { value: '5000', period: 'week' } },
      { cost: { value: '4.5', period: 'year' } },
    ],
  };
  adopt(form, given);
  const taken = presetsOf(form);
  assert.deepEqual(taken, {
    channels: [
      {
        cost: { value: '30000', period: 'month' },
        contacts: { value: '5000', period: 'week' },
      },
      { cost: { value: '4.5', period: 'year' } },
    ],
  });
  const again = formOf('channel-mix', 'en');
  adopt(again, taken);
  assert.deepEqual(presetsOf(again), taken);
});

test('of the example nothing is among what was typed or preset', () => {
  const form = formOf('cost-per-contact');
  assert.deepEqual(presetsOf(form), {});
  form.preset('total-cost', '71600');
  assert.deepEqual(presetsOf(form), { 'total-cost': { value: '71600', period: 'month' } });
  assert.deepEqual(presetsOf(formOf('channel-mix')), {});
});

test('a list of another metric is no list here, and a number becomes text', () => {
  const form = formOf('cost-per-contact');
  adopt(form, {
    channels: [{ cost: '5' }],
    'total-cost': 500 as unknown as string,
    contacts: { value: '5', period: 'week' },
  });
  assert.deepEqual(presetsOf(form), {
    'total-cost': { value: '500', period: 'month' },
    contacts: { value: '5', period: 'week' },
  });
});
