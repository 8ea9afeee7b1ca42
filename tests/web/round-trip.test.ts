// What the widget prints, it reads back, in every language. The one exception is the contract's own: with
// three decimals and a whole part of one to three digits that does not begin with zero, the decimal mark
// could as well be a grouping one. Then the question is asked, and what was meant is used meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Reading, readNumber } from '../../web/src/locale/read-number.ts';
import { seeded } from './seeded.ts';
import { currencyOf, formatsOf, languages, plain } from './support.ts';

const locales = [...languages, 'en-IN', 'de-CH', 'ar-EG', 'fr-CA', 'pt-PT'];
const runs = seeded(2000);

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (minLength: number, maxLength: number) =>
  fc.array(digit, { minLength, maxLength }).map((list) => list.join(''));

// Whole numbers of up to 20 digits, none with a needless zero in front.
const whole = fc
  .oneof(digits(1, 3), digits(4, 5), digits(1, 20))
  .map((text) => text.replace(/^0+(?=\d)/, ''));

const isZero = (decimal: string) => /^[0.]*$/.test(decimal);

// Canonical: no needless zero behind either, and no minus zero. Three decimals, the interesting case, are
// as frequent as all others.
const decimal = fc
  .tuple(fc.boolean(), whole, fc.oneof(digits(3, 3), digits(0, 10)))
  .map(([negative, above, below]) => {
    const value = plain(`${above}.${below}`);
    return negative && !isZero(value) ? `-${value}` : value;
  });

const canBeGroups = (value: string) => /^-?[1-9]\d{0,2}\.\d{3}$/.test(value);

function assertRead(value: string, printed: string, reading: Reading): void {
  const read = reading.kind === 'number' ? { ...reading, value: plain(reading.value) } : reading;
  const expected: Reading = canBeGroups(value)
    ? { kind: 'ambiguous', own: value, other: value.replace('.', '') }
    : { kind: 'number', value };
  assert.deepEqual(read, expected, `${value}, printed ${printed}`);
}

for (const locale of locales)
  test(`${locale}: a printed number is read back`, () => {
    const formats = formatsOf(locale);
    const property = fc.property(decimal, (value) => {
      for (const printed of [formats.number(value), formats.plain(value)])
        assertRead(value, printed, readNumber(printed, formats.conventions, { unit: 'money' }));
    });
    fc.assert(property, {
      ...runs,
      examples: [['0'], ['-0.5'], ['7.125'], ['999.999'], ['1000.125'], ['0.125'], ['12345.678']],
    });
  });

const currencies = ['EUR', 'USD', 'VND', 'DKK', 'CNY'];

// An amount has the decimals of its currency, never three, so there is nothing to ask.
const amount = (decimals: number) =>
  fc.tuple(whole, digits(decimals, decimals)).map(([above, below]) => plain(`${above}.${below}`));

function testAmounts(title: string, sign: '' | '-'): void {
  for (const locale of locales)
    test(`${locale}: ${title}`, () => {
      for (const currency of new Set([currencyOf(locale), ...currencies])) {
        const formats = formatsOf(locale, currency);
        const property = fc.property(amount(formats.currencyDigits), (unsigned) => {
          const value = isZero(unsigned) ? unsigned : sign + unsigned;
          // With all decimals as a result, without any as a whole amount in a sentence.
          for (const printed of [
            formats.money(value, formats.currencyDigits),
            formats.money(value),
          ])
            assertRead(value, printed, readNumber(printed, formats.conventions, { unit: 'money' }));
        });
        fc.assert(property, { ...runs, examples: [['48000'], ['0'], ['7']] });
      }
    });
}

testAmounts('a printed amount is read back', '');
testAmounts('a printed loss is read back', '-');

for (const locale of locales)
  test(`${locale}: printed percentages and seconds are read back`, () => {
    const formats = formatsOf(locale);
    for (const value of ['0', '1', '30', '300', '12.5', '1234567'])
      for (const [unit, printed] of [
        ['percent', formats.percentage(value)],
        ['second', formats.seconds(value)],
      ] as const)
        assertRead(value, printed, readNumber(printed, formats.conventions, { unit }));
  });
