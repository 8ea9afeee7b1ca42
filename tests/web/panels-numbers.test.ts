// The numbers beneath the result: exact until the one rounding, and where they stand on an axis.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedValues } from '../../web/src/engine/response.ts';
import { change, digitsFor, money, share } from '../../web/src/panels/amount.ts';
import { ticksTo, wholeTicks } from '../../web/src/panels/scale.ts';
import type { Context } from '../../web/src/view/context.ts';
import { compare, minus, over, plus, position, times } from '../../web/src/view/fraction.ts';
import { formatsOf, spaced } from './support.ts';

// As the engine divides and rounds, half away from zero.
function quotient(numerator: string, denominator: string, digits: number): string {
  const [a = '0', b = '1'] = numerator.split('/');
  const [c = '0', d = '1'] = denominator.split('/');
  const above = BigInt(a) * BigInt(d) * 10n ** BigInt(digits);
  const below = BigInt(b) * BigInt(c);
  if (below === 0n) return '';
  const size = above < 0n ? -above : above;
  const rounded = String((2n * size + below) / (2n * below)).padStart(digits + 1, '0');
  const text = digits ? `${rounded.slice(0, -digits)}.${rounded.slice(-digits)}` : rounded;
  return above < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

const contextOf = (locale: string) =>
  ({ engine: { quotient }, form: { formats: formatsOf(locale) } }) as unknown as Context;

test('fractions are reduced, and keep their sign above', () => {
  assert.equal(plus('1/6', '1/3'), '1/2');
  assert.equal(minus('358000/3', '877000/7'), '-125000/21');
  assert.equal(minus('6', '6'), '0');
  assert.equal(times('2/3', '-9/4'), '-3/2');
  assert.equal(over('-5', '10/3'), '-3/2');
  assert.equal(compare('1/3', '3/10'), 1);
  assert.equal(compare('7/2', '14/4'), 0);
  assert.equal(compare('-1', '0'), -1);
  assert.equal(position('-7/2'), -3.5);
});

test('from a thousand on there are no cents', () => {
  const digits = (...amounts: string[]) => digitsFor(amounts, contextOf('en'));
  assert.deepEqual([digits('1000'), digits('1000', '0'), digits('999', '1000')], [0, 0, 2]);
});

test('a change is an amount and a percentage, each with its sign', () => {
  const english = contextOf('en');
  assert.deepEqual(change('877000/7', '358000/3', 0, english), {
    amount: '-$5,952',
    percent: '-4.75%',
  });
  assert.deepEqual(change('877/140', '179/28', 2, english), {
    amount: '+$0.13',
    percent: '+2.05%',
  });
  assert.deepEqual(change('5', '5', 2, english), { amount: '$0.00', percent: '0.00%' });
  const danish = change('877/140', '179/28', 2, contextOf('da'));
  assert.deepEqual([danish.amount, danish.percent].map(spaced), ['+0,13 kr.', '+2,05 %']);
});

test('of nothing there is no percentage', () => {
  assert.equal(change('0', '12', 2, contextOf('en')).percent, '');
  assert.equal(change('0', '12', 2, contextOf('en')).amount, '+$12.00');
});

test('what the engine cannot write is a dash, not a wrong number', () => {
  const context = { ...contextOf('en'), engine: { quotient: () => '' } } as unknown as Context;
  assert.equal(money('1/3', 2, context), '–');
  assert.equal(share('1', '3', context), '–');
  assert.deepEqual(change('1', '2', 2, context), { amount: '–', percent: '–' });
});

test('amounts above a thousand are shown without cents, unit costs with them', () => {
  const context = contextOf('en');
  assert.equal(digitsFor(['877000/7', '358000/3'], context), 0);
  assert.equal(digitsFor(['0', '43200'], context), 0);
  assert.equal(digitsFor(['877/140', '179/28'], context), 2);
  assert.equal(digitsFor(['999', '2000'], context), 2);
  assert.equal(digitsFor(['5'], contextOf('vi')), 0);
  assert.equal(money('877000/7', 2, context), '$125,285.71');
  assert.equal(share('89286', '125286', context), '71.3%');
});

test('a quantity is named as it stands after its conversion', () => {
  const values = namedValues([
    {
      id: 'years',
      operation: 'convert-period',
      operands: [
        { id: 'years', exact: '3' },
        { id: 'months-per-year', exact: '12' },
      ],
      exact: '36',
    },
    {
      id: 'cloud-running',
      operation: 'product',
      operands: [
        { id: 'cloud-per-period', exact: '3600' },
        { id: 'years', exact: '36' },
      ],
      exact: '129600',
    },
  ]);
  assert.equal(values.get('years'), '36');
  assert.equal(values.get('cloud-per-period'), '3600');
  assert.equal(values.get('cloud-running'), '129600');
  assert.equal(values.get('break-even'), undefined);
});

test('an axis has few round marks and reaches the largest value', () => {
  assert.deepEqual(ticksTo(302_400).values, [0, 100_000, 200_000, 300_000, 400_000]);
  assert.deepEqual(ticksTo(400).values, [0, 100, 200, 300, 400]);
  assert.deepEqual(ticksTo(1).values, [0, 0.25, 0.5, 0.75, 1]);
  assert.deepEqual(ticksTo(9).values, [0, 2.5, 5, 7.5, 10]);
  for (const maximum of [0.003, 0.7, 1, 3, 7, 12.5, 99, 101, 31_416, 2e9, 7.7e15]) {
    const { values } = ticksTo(maximum);
    assert.ok((values.at(-1) ?? 0) >= maximum * 0.99999, String(maximum));
    assert.ok(values.length >= 3 && values.length <= 6, `${maximum}: ${values}`);
  }
});

test('years are counted in whole ones', () => {
  assert.deepEqual(wholeTicks(5), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(wholeTicks(7), [0, 2, 4, 6]);
  assert.deepEqual(wholeTicks(2.5), [0, 1, 2]);
  assert.deepEqual(wholeTicks(10), [0, 2, 4, 6, 8, 10]);
});
