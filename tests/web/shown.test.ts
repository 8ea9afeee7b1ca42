// How the steps print their numbers, and the figure its small prices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isValue } from '../../web/src/engine/response.ts';
import { figureOf } from '../../web/src/view/quantity.ts';
import { decimalOf, digitsFor, endOf, exactly, writeExact } from '../../web/src/view/shown.ts';
import { answerTo } from '../../web/src/view/small-price.ts';
import { stepViews } from '../../web/src/view/steps.ts';
import { type LightElement, light } from './light-dom.ts';
import { contextOf, engine, formOf, resultOf, textsOf } from './metrics.ts';
import { spaced } from './support.ts';

const english = await textsOf('en');

const textOf = (node: LightElement | string): string => {
  if (typeof node === 'string') return node;
  const inner = node.children.map(textOf);
  return node.tag === 'mfrac' ? inner.join(' ÷ ') : inner.join('');
};

function steps(metric: string, inputs: Record<string, string>): string {
  const form = formOf(metric, 'en');
  for (const [id, text] of Object.entries(inputs)) form.type(id, text);
  const views = stepViews(resultOf(form), contextOf(form, english));
  return spaced(views.map((view) => textOf(light(view))).join('\n'));
}

// Worked out by hand: 480 s are 2/15 of an hour, and 18 times that is 2.4.
test('hours of a contact are no 0.13', () => {
  const said = steps('labour-cost-per-contact', {
    'hourly-cost': '18',
    'average-handle-time': '480',
    occupancy: '100',
    shrinkage: '0',
  });
  assert.match(said, /480 sec ÷ 3,600 = 2\/15 hours/);
  assert.match(said, /\$18\.00 per hour × .* 2\/15 hours = \$2\.40 per contact/);
});

// 492/50000 = 0.00984, 400/52000 = 1/130; 52000 times their difference is 111.68, times 22 is 2456.96.
test('what is not zero is never printed as zero', () => {
  const said = steps('tickets-prevented', {
    'tickets-before': '492',
    'users-before': '50000',
    'tickets-after': '400',
    'users-after': '52000',
    'cost-per-ticket': '22',
  });
  assert.match(said, /= 0\.00984 tickets/);
  assert.match(said, /= 1\/130 tickets/);
  assert.match(said, /0\.00214769 tickets × Users after 52,000 users ≈ 111\.68 tickets/);
  assert.match(said, /≈ \$2,456\.96/);
  assert.doesNotMatch(said, / 0 × | − 0 | 0\.01/);
});

test('a typed number is printed as it was typed', () => {
  assert.match(steps('contacts-from-fcr', { issues: '200000', fcr: '59.172' }), /59\.172%/);
  const prices = {
    'all-requests': '200000',
    'agent-cost-per-contact': '8',
    'self-service-cost': '0.0085',
  };
  const form = formOf('self-service-savings', 'en');
  const known = Object.entries(prices).filter(([id]) => id in (form.facts?.inputs ?? {}));
  const price = Object.keys(form.facts?.inputs ?? {}).find((id) =>
    /self-service.*(cost|price)|cost.*self-service/.test(id),
  );
  assert.ok(price && known.length > 0);
  form.preset(price, '0.0085');
  const views = stepViews(resultOf(form), contextOf(form, english));
  assert.match(spaced(views.map((view) => textOf(light(view))).join('\n')), /\$0\.0085/);
});

test('a ratio that is no share of anything is no percentage', () => {
  const said = steps('npv', { 'cash-flow.1': '-100', 'cash-flow.2': '121', rate: '10' });
  assert.match(said, /1 \+ Discount rate 10% = 1\.1$/m);
  assert.doesNotMatch(said, /110%/);
});

const small: [cost: string, count: string, figure: string, exact: string][] = [
  ['170', '20000', '$0.0085', ''], // ends after four decimals
  ['57.2', '100', '$0.572', ''],
  ['42', '10000', '$0.0042', ''],
  ['1', '3', '$0.333', '1/3'],
  ['1', '3000', '$0.000333', '1/3000'],
  ['57', '100', '$0.57', ''],
  ['71600', '10000', '$7.16', ''],
  ['71.605', '10', '$7.16', '7.1605'],
];
for (const [cost, count, shown, exact] of small)
  test(`${cost} for ${count} is ${shown} each`, () => {
    const form = formOf('cost-per-contact', 'en');
    form.type('total-cost', cost);
    form.type('contacts', count);
    const response = answerTo(form.request, engine);
    assert.ok(isValue(response));
    const context = contextOf(form, english);
    const figure = figureOf(response, context);
    assert.equal(
      figure.map((part) => (typeof part === 'string' ? part : part.textContent)).join(''),
      shown,
    );
    assert.equal(exactly(response, context), exact);
    assert.ok(!response.warnings.includes('below-minor-unit'));
  });

test('a total is in the currency’s own decimals, however small', () => {
  const form = formOf('total-cost', 'en');
  form.type('wages', '0.004');
  assert.equal(resultOf(form).rounded, '0.00');
});

test('when a fraction ends, and what it is until then', () => {
  assert.equal(endOf('7'), 0);
  assert.equal(endOf('21/5000'), 4);
  assert.equal(endOf('-1/8'), 3);
  assert.equal(endOf('1/3'), undefined);
  assert.equal(decimalOf('21/5000', 4), '0.0042');
  assert.equal(decimalOf('1/8', 2), '0.13'); // half away from zero
  assert.equal(decimalOf('-1/8', 2), '-0.13');
  assert.equal(decimalOf('2/3', 0), '1');
  assert.equal(digitsFor('1/3', 2), 3);
  assert.equal(digitsFor('1/3000', 2), 6);
  assert.equal(digitsFor('10/3', 2), 2);
  assert.equal(digitsFor('0', 2), 2);
});

test('what stands beside a result has the digits that count', () => {
  const context = contextOf(formOf('funnel', 'en'), english);
  const text = (exact: string, id: string) =>
    spaced(
      writeExact(exact, id, context)
        .map((part) => (typeof part === 'string' ? part : light(part).textContent))
        .join(''),
    );
  assert.equal(text('15/4', 'cost-per-dial'), '$3.75');
  assert.equal(text('3/700', 'cost-per-dial'), '$0.00429');
});
