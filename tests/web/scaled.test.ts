// Examples in another currency: a decimal times a whole number, exactly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaled } from '../../web/src/form/entry.ts';
import { formOf } from './metrics.ts';

const products: readonly (readonly [value: string, factor: number, product: string])[] = [
  ['48000', 3, '144000'],
  ['7.16', 1, '7.16'],
  ['7.16', 3, '21.48'],
  ['7.16', 100, '716'],
  ['0.05', 3, '0.15'],
  ['0.05', 2, '0.1'],
  ['1.25', 8, '10'],
  ['2.50', 1, '2.5'],
  ['1.500', 3, '4.5'],
  ['0.5', 1, '0.5'],
];

test('no digit is lost and no zero is left at the end', () => {
  for (const [value, factor, product] of products)
    assert.equal(scaled(value, factor), product, `${value} × ${factor}`);
});

test('an amount for an hour or a seat is money, too', () => {
  assert.equal(formOf('labour-cost-per-contact', 'da').exampleOf('hourly-cost'), '175');
  assert.equal(formOf('tco-compare', 'da').exampleOf('price-per-seat'), '630');
});
