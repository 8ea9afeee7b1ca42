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

// 120,000 and 18,000 a year against 43,200 a year.
// Its crossing at (120,000 - residual) / 25,200 years, given as a fraction of years.
function ownership(years: string, crossing = '100/21', residual = 0): Value {
  return responseOf('tco-compare', [
    `net-purchase = difference purchase 120000, residual-value ${residual} = ${120_000 - residual}`,
    `extra-capital = difference net-purchase ${120_000 - residual}, cloud-setup 0 = ${120_000 - residual}`,
    'saving-per-period = difference cloud-per-period 43200, running-cost 18000 = 25200',
    `break-even = quotient extra-capital ${120_000 - residual}, saving-per-period 25200 = ${crossing}`,
    `cloud-running = product cloud-per-period 43200, years ${years} = 0`,
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
  assert.deepEqual(courseOf(ownership('5/2'))?.points.slice(-2), [
    { years: '2', onPremises: '156000', cloud: '86400' },
    { years: '5/2', onPremises: '165000', cloud: '108000' },
  ]);
});

test('the crossing is found, within the time shown or after it', () => {
  const five = courseOf(ownership('5'))?.crossing;
  assert.deepEqual(five, { years: '100/21', cost: '1440000/7', within: true });
  assert.equal(courseOf(ownership('3'))?.crossing?.within, false);
});

test('a residual value is off both lines and crossing: 800 apart after 4 years, even before', () => {
  const course = courseOf(ownership('4', '250/63', 20_000));
  assert.deepEqual(course?.points.at(0), { years: '0', onPremises: '100000', cloud: '0' });
  assert.deepEqual(course?.points.at(-1), { years: '4', onPremises: '172000', cloud: '172800' });
  assert.deepEqual(course?.crossing, { years: '250/63', cost: '1200000/7', within: true });
  assert.equal(course?.hasResidual, true);
  assert.equal(courseOf(ownership('4'))?.hasResidual, false);
});

// On-premises `once` more to begin with and 10 a year, the cloud 20 and `perYear`.
const course = (once: number, perYear: number, breakEven: string, years = '4') =>
  courseOf(
    responseOf('tco-compare', [
      `net-purchase = difference purchase ${20 + once}, residual-value 0 = ${20 + once}`,
      `extra-capital = difference net-purchase ${20 + once}, cloud-setup 20 = ${once}`,
      `saving-per-period = difference cloud-per-period ${perYear}, running-cost 10 = ${perYear - 10}`,
      ...(breakEven === '' ? [] : [`break-even = quotient ${breakEven}`]),
      `cloud-running = product cloud-per-period ${perYear}, years ${years} = 0`,
    ]),
  );
const even = 'extra-capital 80, saving-per-period 20 = 4';

test('what the cloud costs to set up is there from the first day', () => {
  assert.deepEqual(course(80, 30, even, '1')?.points, [
    { years: '0', onPremises: '100', cloud: '20' },
    { years: '1', onPremises: '110', cloud: '50' },
  ]);
});

test('a crossing at the end is within the time shown', () => {
  const crossing = { years: '4', cost: '140', within: true };
  assert.deepEqual(course(80, 30, even)?.crossing, crossing);
  assert.equal(course(80, 30, even, '7/2')?.crossing?.within, false);
});

test('of no time at all there is no course', () => {
  assert.equal(course(80, 30, even, '0'), undefined);
});

test('it is said which is cheaper before the lines cross', () => {
  const first = (...of: Parameters<typeof course>) => {
    const { crossing, cheaperFirst } = course(...of) ?? assert.fail();
    return `${cheaperFirst} ${crossing?.years}`;
  };
  assert.equal(first(80, 30, even), 'cloud 4');
  assert.equal(first(-10, 5, 'extra-capital -10, saving-per-period -5 = 2'), 'on-premises 2');
});

test('and which one is, where they cross on the first day or never', () => {
  const always = (...of: Parameters<typeof course>) => {
    const { crossing, cheaperFirst } = course(...of) ?? assert.fail();
    assert.equal(crossing, undefined);
    return cheaperFirst;
  };
  const atOnce = 'extra-capital 0, saving-per-period 20 = 0';
  assert.equal(always(0, 30, atOnce), 'on-premises');
  assert.equal(always(0, 5, atOnce), 'cloud');
  assert.equal(always(80, 5, ''), 'cloud');
  assert.equal(always(80, 10, ''), 'cloud');
  assert.equal(always(-10, 30, ''), 'on-premises');
  assert.equal(always(-10, 10, ''), 'on-premises');
  assert.equal(always(0, 10, ''), 'even');
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
  });
  assert.deepEqual(course?.points.at(-1), { years: '5', onPremises: '210000', cloud: '216000' });
  for (const period of ['month', 'quarter', 'week']) {
    form.resultPeriod = period;
    assert.deepEqual(courseOf(resultOf(form)), course, period);
  }
});
