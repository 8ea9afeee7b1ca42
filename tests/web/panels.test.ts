// What the panels pick from a response: what to compare, which bars, where two lines cross, what is quoted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Step, Value } from '../../web/src/engine/response.ts';
import { namedValues } from '../../web/src/engine/response.ts';
import { channelsOf, costParts } from '../../web/src/panels/bars.ts';
import { comparisons, verdictOf } from '../../web/src/panels/comparison.ts';
import { courseOf } from '../../web/src/panels/ownership-course.ts';
import { bands, bandsFor } from '../../web/src/panels/quoted-data.ts';
import { factsFor, formOf, metricIds, resultOf } from './metrics.ts';

// "total-cost = sum wages 31000, rent 4500 = 35500"
function step(text: string): Step {
  const [id = '', middle = '', exact = ''] = text.split(' = ');
  const [operation = '', ...rest] = middle.split(' ');
  const operands = rest
    .join(' ')
    .split(', ')
    .map((operand) => {
      const [name = '', value = ''] = operand.split(' ');
      return { id: name, exact: value };
    });
  return { id, operation: operation as Step['operation'], operands, exact };
}

const responseOf = (metric: string, steps: readonly string[]): Value => ({
  metric,
  status: 'ok',
  exact: '0',
  rounded: '0.00',
  unit: 'money',
  period: 'year',
  warnings: [],
  steps: steps.map(step),
});

test('a total that falls while the unit cost rises is explained, and the reverse', () => {
  const total = ['877000/7', '358000/3'] as const; // first contact resolution from 70 to 75 %
  const unit = ['877/140', '179/28'] as const;
  const contacts = ['20000', '56000/3'] as const;
  assert.equal(verdictOf(total, unit, contacts), 'compare.total-falls');

  const back = ([before, after]: readonly [string, string]) => [after, before] as const;
  assert.equal(verdictOf(back(total), back(unit), back(contacts)), 'compare.more-contacts');
  assert.equal(verdictOf(back(total), back(unit), contacts), 'compare.other-costs');
  assert.equal(verdictOf(back(total), back(unit), ['5', '5']), 'compare.other-costs');
});

test('where total and unit cost go the same way there is nothing to explain', () => {
  assert.equal(verdictOf(['9', '8'], ['3', '2'], ['3', '4']), undefined);
  assert.equal(verdictOf(['8', '9'], ['2', '3'], ['4', '3']), undefined);
  assert.equal(verdictOf(['8', '8'], ['2', '3'], ['4', '3']), undefined);
  assert.equal(verdictOf(['8', '7'], ['2', '2'], ['4', '4']), undefined);
  assert.equal(verdictOf(['8', '8'], ['2', '2'], ['4', '4']), 'compare.unchanged');
});

test('a comparison begins with the total and the unit cost', () => {
  for (const { rows } of Object.values(comparisons))
    assert.deepEqual(
      rows.slice(0, 2).map(([name]) => name),
      ['compare.total-cost', 'compare.agent-contact'],
    );
});

test('cost lines are sorted, the largest first', () => {
  const steps = [step('total-cost = sum rent 4500, wages 31000, software 5000/2 = 38000')];
  assert.deepEqual(
    costParts(steps).map(({ id }) => id),
    ['wages', 'rent', 'software'],
  );
});

test('no bars without cost lines: a total typed whole, a single line, nothing, rows of a list', () => {
  assert.deepEqual(costParts([step('cost-per-call = quotient total-cost 5, calls 2 = 5/2')]), []);
  assert.deepEqual(costParts([step('total-cost = sum wages 5 = 5')]), []);
  assert.deepEqual(costParts([step('total-cost = sum wages 0, rent 0 = 0')]), []);
  assert.deepEqual(costParts([step('total-cost = sum cost.1 5, cost.2 6 = 11')]), []);
  assert.deepEqual(costParts([step('total-cost = sum wages 5, cost.1 6 = 11')]), []);
});

test('two cost lines are bars', () => {
  assert.equal(costParts([step('total-cost = sum wages 5, rent 6 = 11')]).length, 2);
});

test('each channel has its unit cost and its contacts', () => {
  const steps = [
    step('cost-per-contact.1 = quotient cost.1 33000, contacts.1 6000 = 11/2'),
    step('cost-per-contact.2 = quotient cost.2 9000, contacts.2 2500 = 18/5'),
    step('total-cost = sum cost.1 33000, cost.2 9000 = 42000'),
  ];
  assert.deepEqual(channelsOf(steps), [
    { number: '1', unitCost: '11/2', contacts: '6000' },
    { number: '2', unitCost: '18/5', contacts: '2500' },
  ]);
});

// 120,000 and 18,000 a year against 43,200 a year: even after 100/21 years.
function ownership(years: string, residual = 0, periods = years): Value {
  const cloud = 43_200 * Number(years);
  const spend = 120_000 + 18_000 * Number(years);
  const perPeriod = (amount: number) => (amount * Number(years)) / Number(periods);
  const breakEven = `${100 * (Number(periods) / Number(years))}/21`;
  return responseOf('tco-compare', [
    ...(periods === years
      ? []
      : [`years = convert-period years ${years}, months-per-year 12 = ${periods}`]),
    'extra-capital = difference purchase 120000, cloud-setup 0 = 120000',
    `cloud-per-period = sum subscription ${perPeriod(43_200)}, cloud-running-cost 0 = ${perPeriod(43_200)}`,
    `saving-per-period = difference cloud-per-period ${perPeriod(43_200)}, running-cost ${perPeriod(18_000)} = ${perPeriod(25_200)}`,
    `break-even = quotient extra-capital 120000, saving-per-period ${perPeriod(25_200)} = ${breakEven}`,
    `cloud-running = product cloud-per-period ${perPeriod(43_200)}, years ${periods} = ${cloud}`,
    `cloud-total = sum cloud-setup 0, cloud-running ${cloud} = ${cloud}`,
    `on-premises-running = product running-cost ${perPeriod(18_000)}, years ${periods} = ${spend - 120_000}`,
    `on-premises-total = difference on-premises-spend ${spend}, residual-value ${residual} = ${spend - residual}`,
  ]);
}

test('both courses add up year by year', () => {
  assert.deepEqual(courseOf(ownership('3'))?.points, [
    { years: '0', onPremises: '120000', cloud: '0' },
    { years: '1', onPremises: '138000', cloud: '43200' },
    { years: '2', onPremises: '156000', cloud: '86400' },
    { years: '3', onPremises: '174000', cloud: '129600' },
  ]);
});

test('the last point is the end, also within a year', () => {
  const response = responseOf('tco-compare', [
    'cloud-running = product cloud-per-period 43200, years 5/2 = 108000',
    'on-premises-running = product running-cost 18000, years 5/2 = 45000',
    'on-premises-spend = sum purchase 120000, on-premises-running 45000 = 165000',
  ]);
  assert.deepEqual(courseOf(response)?.points.slice(-2), [
    { years: '2', onPremises: '156000', cloud: '86400' },
    { years: '5/2', onPremises: '165000', cloud: '108000' },
  ]);
});

test('the crossing is found, within the time shown or after it', () => {
  const five = courseOf(ownership('5'))?.crossing;
  assert.deepEqual(five, { years: '100/21', cost: '1440000/7', within: true, cloudFirst: true });
  assert.equal(courseOf(ownership('3'))?.crossing?.within, false);
});

test('periods other than years make no other picture', () => {
  const [months, years] = [courseOf(ownership('5', 0, '60')), courseOf(ownership('5'))];
  assert.deepEqual(months, years);
});

test('a residual value can turn the comparison, and that is said', () => {
  assert.equal(courseOf(ownership('4'))?.turns, false);
  assert.equal(courseOf(ownership('4', 15_000))?.turns, false);
  assert.equal(courseOf(ownership('4', 20_000))?.turns, true);
  assert.equal(courseOf(ownership('5', 20_000))?.turns, false); // on-premises is cheaper anyway
});

test('a residual value is told apart from none', () => {
  assert.equal(courseOf(ownership('4'))?.hasResidual, false);
  assert.equal(courseOf(ownership('4', 15_000))?.hasResidual, true);
});

// On-premises 100 and 10 a year, cloud 20 and 30 a year: even after 4 years, at 140.
const even = (years: string, more: readonly string[] = []) =>
  responseOf('tco-compare', [
    'extra-capital = difference purchase 100, cloud-setup 20 = 80',
    'saving-per-period = difference cloud-per-period 30, running-cost 10 = 20',
    'break-even = quotient extra-capital 80, saving-per-period 20 = 4',
    `cloud-running = product cloud-per-period 30, years ${years} = 0`,
    ...more,
  ]);

test('what the cloud costs to set up is there from the first day', () => {
  assert.deepEqual(courseOf(even('1'))?.points, [
    { years: '0', onPremises: '100', cloud: '20' },
    { years: '1', onPremises: '110', cloud: '50' },
  ]);
});

test('a crossing at the end is within the time shown', () => {
  const crossing = { years: '4', cost: '140', within: true, cloudFirst: true };
  assert.deepEqual(courseOf(even('4'))?.crossing, crossing);
  assert.equal(courseOf(even('7/2'))?.crossing?.within, false);
});

test('totals that are the same at the end: a residual value turns them, none turns nothing', () => {
  const totals = (onPremises: string, residual: string) => [
    'cloud-total = sum cloud-setup 20, cloud-running 120 = 140',
    `on-premises-total = difference on-premises-spend 140, residual-value ${residual} = ${onPremises}`,
  ];
  assert.equal(courseOf(even('4', totals('139', '1')))?.turns, true);
  assert.equal(courseOf(even('4', totals('140', '0')))?.turns, false);
});

test('of no time at all there is no course', () => {
  assert.equal(courseOf(even('0')), undefined);
});

test('where on-premises is the cheaper to begin with it is not the cloud that comes first', () => {
  const response = responseOf('tco-compare', [
    'extra-capital = difference purchase 20, cloud-setup 100 = -80',
    'saving-per-period = difference cloud-per-period 10, running-cost 30 = -20',
    'break-even = quotient extra-capital -80, saving-per-period -20 = 4',
    'cloud-running = product cloud-per-period 10, years 5 = 50',
  ]);
  assert.equal(courseOf(response)?.crossing?.cloudFirst, false);
});

test('without a break-even there is no crossing, nor with one before the beginning', () => {
  const response = ownership('5');
  const steps = response.steps.filter(({ id }) => id !== 'break-even');
  assert.equal(courseOf({ ...response, steps })?.crossing, undefined);
  for (const exact of ['0', '-4']) {
    const never = step(`break-even = quotient extra-capital 1, saving-per-period 1 = ${exact}`);
    assert.equal(courseOf({ ...response, steps: [...steps, never] })?.crossing, undefined);
  }
});

const ids = (metric: string, currency: string) => bandsFor(metric, currency).map(({ id }) => id);

test('a quoted figure stands only beside a result of its kind and currency', () => {
  assert.deepEqual(ids('cost-per-call', 'USD'), ['mail-order', 'us-call-2017']);
  assert.deepEqual(ids('cost-per-resolution', 'USD'), ['journey-2024']);
  assert.ok(ids('cost-per-contact', 'USD').includes('glossaries'));
  assert.ok(!ids('cost-per-contact', 'USD').includes('mail-order'));
  assert.deepEqual(ids('cost-per-contact', 'EUR'), []);
  assert.deepEqual(ids('cost-per-call', 'VND'), []);
  assert.deepEqual(ids('cost-per-sale', 'USD'), []);
  assert.deepEqual(ids('total-cost', 'USD'), []);
});

test('a quoted figure is exact text, and trusted only with a year and a source', () => {
  assert.ok(bands.length >= 14);
  assert.equal(new Set(bands.map(({ id }) => id)).size, bands.length);
  for (const { id, low, high, mark, year, source, url } of bands) {
    for (const amount of [low, high ?? low]) assert.match(amount, /^\d+\.\d\d$/, id);
    assert.ok(high === undefined || Number(high) > Number(low), id);
    assert.ok(source && id, id);
    assert.match(url ?? '', /^https:\/\/[\w.-]+\/\S+$/, id);
    if (mark === 'A' || mark === 'B') assert.match(year ?? '', /^20\d\d(–20\d\d)?$/, id);
  }
});

test('a metric whose figures are quoted exists, and its facts name the currencies', () => {
  for (const { id, metrics } of bands)
    for (const metric of metrics) assert.ok(metricIds.includes(metric), `${id}: ${metric}`);
  for (const metric of metricIds)
    for (const currency of ['EUR', 'USD', 'GBP', 'DKK'])
      assert.equal(
        bandsFor(metric, currency).length > 0,
        factsFor(metric).quoted?.includes(currency) ?? false,
        `${metric} ${currency}`,
      );
});

// ---- of what the engine answers

test('a comparison finds its quantities in the steps of the example', () => {
  for (const [metric, { rows, contacts }] of Object.entries(comparisons)) {
    const values = namedValues(resultOf(formOf(metric)).steps);
    for (const id of [...rows.flatMap(([, ...pair]) => pair), ...contacts])
      assert.ok(values.has(id), `${metric}: ${id}`);
  }
});

test('the channels of the example have their unit costs', () => {
  assert.deepEqual(channelsOf(resultOf(formOf('channel-mix')).steps), [
    { number: '1', unitCost: '6', contacts: '5000' },
    { number: '2', unitCost: '3', contacts: '2000' },
    { number: '3', unitCost: '4', contacts: '1000' },
  ]);
});

test('the lines of the example are bars, a total typed whole and rows are none', () => {
  const partsOf = (metric: string) => costParts(resultOf(formOf(metric)).steps);
  assert.deepEqual(
    partsOf('total-cost').map(({ id }) => id),
    ['wages', 'rent', 'software'],
  );
  assert.deepEqual(partsOf('cost-per-contact'), []);
  assert.deepEqual(partsOf('channel-mix'), []);
  assert.equal(partsOf('what-if').length, 4);
});

test('the example of ownership crosses once, whatever period the result is for', () => {
  const form = formOf('tco-compare');
  const course = courseOf(resultOf(form));
  // 120000 up front against 40 * 90 * 12 - 18000 = 25200 a year
  assert.deepEqual(course?.crossing, {
    years: '100/21',
    cost: '1440000/7',
    within: true,
    cloudFirst: true,
  });
  assert.deepEqual(course?.totals, { years: '5', onPremises: '210000', cloud: '216000' });
  for (const period of ['month', 'quarter', 'week']) {
    form.resultPeriod = period;
    assert.deepEqual(courseOf(resultOf(form)), course, period);
  }
});
