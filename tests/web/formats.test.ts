// How numbers are printed. Literals come from each language's own rules, not from the Intl call under test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Formats } from '../../web/src/locale/formats.ts';
import { currencyName, isWritten } from '../../web/src/locale/written.ts';
import { formatsOf, languages, spaced } from './support.ts';

type Print = (formats: Formats) => string;

// One literal for each of en, lv, da, vi, fr, zh, with plain spaces.
function testPrinted(title: string, print: Print, expected: readonly string[]): void {
  test(title, () => {
    const printed = languages.map((language) => spaced(print(formatsOf(language))));
    assert.deepEqual(printed, expected);
  });
}

testPrinted('a number', (formats) => formats.number('1234567.891'), [
  '1,234,567.891',
  '1 234 567,891',
  '1.234.567,891',
  '1.234.567,891',
  '1 234 567,891',
  '1,234,567.891',
]);

testPrinted('a loss', (formats) => formats.number('-20000'), [
  '-20,000',
  '-20 000',
  '-20.000',
  '-20.000',
  '-20 000',
  '-20,000',
]);

testPrinted('a number as it is typed', (formats) => formats.plain('1234567.80'), [
  '1234567.80',
  '1234567,80',
  '1234567,80',
  '1234567,80',
  '1234567,80',
  '1234567.80',
]);

testPrinted(
  'no group is made of four digits where the language makes none',
  (formats) => formats.number('7500'),
  ['7,500', '7500', '7.500', '7.500', '7 500', '7,500'],
);

testPrinted(
  'a number that no double holds keeps its digits',
  (formats) => formats.number('9007199254740993.01'),
  [
    '9,007,199,254,740,993.01',
    '9 007 199 254 740 993,01',
    '9.007.199.254.740.993,01',
    '9.007.199.254.740.993,01',
    '9 007 199 254 740 993,01',
    '9,007,199,254,740,993.01',
  ],
);

test('thirty digits, on either side of the mark', () => {
  const en = formatsOf('en');
  assert.equal(
    en.number('123456789012345678901234567890'),
    '123,456,789,012,345,678,901,234,567,890',
  );
  assert.equal(
    en.money('123456789012345678901234567.89'),
    '$123,456,789,012,345,678,901,234,567.89',
  );
  assert.equal(
    spaced(formatsOf('lv').number('123456789012345.678901234567891')),
    '123 456 789 012 345,678901234567891',
  );
});

test('more decimals than older browsers format at once', () => {
  const value = '0.12345678901234567890123456789';
  assert.equal(formatsOf('en').number(value), value);
});

testPrinted('a whole amount shows no decimals', (formats) => formats.money('48000'), [
  '$48,000',
  '48 000 €',
  '48.000 kr.',
  '48.000 ₫',
  '48 000 €',
  '¥48,000',
]);

testPrinted('nor does one that is written with zeros', (formats) => formats.money('48000.00'), [
  '$48,000',
  '48 000 €',
  '48.000 kr.',
  '48.000 ₫',
  '48 000 €',
  '¥48,000',
]);

testPrinted(
  'a broken amount shows all decimals of its currency, and its own',
  (formats) => formats.money('7.1'),
  ['$7.10', '7,10 €', '7,10 kr.', '7,1 ₫', '7,10 €', '¥7.10'],
);

testPrinted(
  'a result shows them though it is whole',
  (formats) => formats.money('6', formats.currencyDigits),
  ['$6.00', '6,00 €', '6,00 kr.', '6 ₫', '6,00 €', '¥6.00'],
);

test('a tie is rounded away from zero, and đồng have no decimals', () => {
  assert.equal(formatsOf('vi').currencyDigits, 0);
  assert.equal(spaced(formatsOf('vi').money('27499.5', 0)), '27.500 ₫');
  assert.equal(spaced(formatsOf('vi').money('27499.49', 0)), '27.499 ₫');
  assert.equal(formatsOf('en').money('1.005', 2), '$1.01'); // as a double it is 1.00499999999999989...
  assert.equal(formatsOf('en').money('-1.005', 2), '-$1.01');
  assert.equal(formatsOf('en', 'KWD').currencyDigits, 3);
});

test('another currency than the language’s own', () => {
  assert.equal(spaced(formatsOf('lv', 'DKK').money('7')), '7 DKK');
  assert.equal(spaced(formatsOf('da', 'EUR').money('7.16')), '7,16 €');
  assert.equal(spaced(formatsOf('vi', 'USD').money('7.16')), '7,16 US$');
  assert.equal(formatsOf('en', 'CNY').money('7.16'), 'CN¥7.16');
});

testPrinted('a ratio in percent', (formats) => formats.percent('0.3125'), [
  '31.25%',
  '31,25%',
  '31,25 %',
  '31,25%',
  '31,25 %',
  '31.25%',
]);

testPrinted('percentage points', (formats) => formats.percentage('30'), [
  '30%',
  '30%',
  '30 %',
  '30%',
  '30 %',
  '30%',
]);

testPrinted('seconds', (formats) => formats.seconds('300'), [
  '300 sec',
  '300 sek.',
  '300 sek.',
  '300 giây',
  '300 s',
  '300 秒',
]);

testPrinted('seconds a call', (formats) => formats.figure('320.5', 'second/call'), [
  '320.5 sec',
  '320,5 sek.',
  '320,5 sek.',
  '320,5 giây',
  '320,5 s',
  '320.5 秒',
]);

test('minutes and seconds', () => {
  const en = formatsOf('en');
  const printed = ['0', '9', '59', '60', '300', '3599', '3661', '360000'].map((seconds) =>
    en.clock(seconds),
  );
  assert.deepEqual(printed, ['0:00', '0:09', '0:59', '1:00', '5:00', '59:59', '61:01', '6,000:00']);
  assert.equal(formatsOf('ar-EG').clock('305'), '٥:٠٥');
});

// Of CLDR: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
const categories: readonly (readonly [locale: string, counts: Record<string, string>])[] = [
  [
    'lv',
    {
      '0': 'zero',
      '1': 'one',
      '2': 'other',
      '10': 'zero',
      '11': 'zero',
      '21': 'one',
      '111': 'zero',
      '1.1': 'one',
      '1.011': 'one',
      '1.5': 'other',
      '10.0': 'zero',
      '1000000000001': 'one',
      '1000000000011': 'zero',
      '1000000000002': 'other',
      '100000000000000000000000000021': 'one',
    },
  ],
  [
    'fr',
    {
      '0': 'one',
      '1': 'one',
      '1.5': 'one',
      '2': 'other',
      '999999': 'other',
      '1000000': 'many',
      '1000001': 'other',
      '3000000000000': 'many',
      '3000000000001': 'other',
    },
  ],
  ['en', { '0': 'other', '1': 'one', '1.5': 'other', '-1': 'one', '1000000000001': 'other' }],
  ['da', { '0': 'other', '1': 'one', '1.5': 'one', '2': 'other' }],
  ['vi', { '0': 'other', '1': 'other' }],
  ['zh', { '0': 'other', '1': 'other' }],
];

for (const [locale, counts] of categories)
  test(`plural categories in ${locale}`, () => {
    const formats = formatsOf(locale);
    const found = Object.keys(counts).map((count) => [count, formats.count(count).plural]);
    assert.deepEqual(Object.fromEntries(found), counts);
  });

test('the plural category is that of the number as it is shown', () => {
  assert.deepEqual(formatsOf('en').count('1.00'), { text: '1', plural: 'one' });
  assert.deepEqual(formatsOf('lv').count('1.10'), { text: '1,1', plural: 'one' });
});

test('a text that is just how the number is written needs no echo', () => {
  const written = (locale: string, text: string, value: string) =>
    isWritten(text, value, formatsOf(locale));
  assert.ok(written('lv', '7,16', '7.16'));
  assert.ok(written('lv', '71600', '71600'));
  assert.ok(written('lv', '71 600', '71600'));
  assert.ok(written('lv', ' 71\u00a0600 ', '71600'));
  assert.ok(written('lv', '7,10', '7.10'));
  assert.ok(written('en', '1,234.5', '1234.5'));
  assert.ok(written('fr', '1 234,5', '1234.5'));
  assert.ok(written('ar-EG', '٧٫٥', '7.5'));
});

test('nor does a grouped amount with a zero at its end', () => {
  assert.ok(isWritten('1,234.50', '1234.50', formatsOf('en')));
  assert.ok(isWritten('71 600,00', '71600.00', formatsOf('lv')));
});

test('any other text is echoed', () => {
  const written = (locale: string, text: string, value: string) =>
    isWritten(text, value, formatsOf(locale));
  assert.ok(!written('lv', '7.16', '7.16'));
  assert.ok(!written('lv', '71.600,5', '71600.5'));
  assert.ok(!written('lv', '71’600', '71600'));
  assert.ok(!written('da', '1 234', '1234'));
  assert.ok(!written('en', '1,5', '1.5'));
  assert.ok(!written('lv', '7,16 €', '7.16'));
});

test('lists and names of currencies are the language’s own', () => {
  assert.equal(formatsOf('en').list(['Wages', 'Rent', 'Taxes']), 'Wages, Rent, and Taxes');
  assert.equal(formatsOf('da').list(['Løn', 'Husleje']), 'Løn og Husleje');
  assert.equal(currencyName('EUR', formatsOf('lv')), 'EUR – eiro');
  assert.equal(currencyName('DKK', formatsOf('fr')), 'DKK – couronne danoise');
  assert.equal(currencyName('QQQ', formatsOf('fr')), 'QQQ');
});
