// What people type, and what it is taken for. The first table is the contract; the literals of the others
// are worked out by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Conventions,
  conventionsOf,
  type Reading,
  readNumber,
} from '../../web/src/locale/read-number.ts';
import { formatsOf, languages, plain } from './support.ts';

// What a field of any kind makes of it; no two make different numbers of one text.
function anyOf(typed: string, conventions: Conventions): Reading {
  const readings = ['money/contact', 'percent', 'second', 'contact'].map((unit) =>
    readNumber(typed, conventions, { unit }),
  );
  const [first, ...others] = readings.filter(({ kind }) => kind !== 'malformed');
  for (const other of others) assert.deepEqual(other, first, typed);
  return first ?? { kind: 'malformed' };
}

// "7.16", "10 or 10000" with the one used meanwhile first, "refused" or "empty".
function meaning(typed: string, conventions: Conventions): string {
  const reading = anyOf(typed, conventions);
  switch (reading.kind) {
    case 'number':
      return plain(reading.value);
    case 'ambiguous':
      return `${plain(reading.own)} or ${plain(reading.other)}`;
    case 'malformed':
      return 'refused';
    case 'several':
      return `several: ${reading.values.join(' ')}`;
    default:
      return reading.kind;
  }
}

type Row = readonly [typed: string, locales: readonly string[], expected: string];

function testRows(title: string, rows: readonly Row[]): void {
  for (const [typed, locales, expected] of rows)
    test(`${title}: ${JSON.stringify(typed)}, ${locales.join(' ')}: ${expected}`, () => {
      for (const locale of locales)
        assert.equal(meaning(typed, formatsOf(locale).conventions), expected, locale);
    });
}

const all = languages;

testRows('the table of the contract', [
  ['7,16', ['lv', 'da', 'vi', 'fr'], '7.16'],
  ['1,5', ['en', 'zh'], '1.5'],
  ['1.234,5', all, '1234.5'],
  ['1,234.5', all, '1234.5'],
  ['1,234', ['en', 'zh'], '1234'],
  ['1.234', ['da', 'vi'], '1234'],
  ['10,000', ['lv', 'da', 'vi', 'fr'], '10 or 10000'],
  ['10.000', ['en', 'zh', 'lv', 'fr'], '10 or 10000'],
  ['1.23.4', all, 'refused'],
  ['12,34,5', all, 'refused'],
  ['1e5', all, 'refused'],
  ['abc', all, 'refused'],
  ['', all, 'empty'],
]);

testRows('marks that group', [
  ['1 234 567', all, '1234567'],
  ['1\u00a0234\u00a0567', all, '1234567'],
  ['1\u202f234\u202f567', all, '1234567'],
  ['1\u2009234\u2009567', all, '1234567'],
  ['1’234’567', [...all, 'de-CH'], '1234567'],
  ['1ʼ234', all, '1234'],
  ["1'234'567", [...all, 'de-CH'], '1234567'],
  ['1’234.50', [...all, 'de-CH'], '1234.5'],
  ['1 234,5', all, '1234.5'],
  ['1 234.567', all, '1234.567'],
  ['1.234.567', all, '1234567'],
  ['1,234,567', all, '1234567'],
  ['1.234.567,8', all, '1234567.8'],
  ['1,234,567.8', all, '1234567.8'],
]);

testRows('groups that are badly placed, or of two kinds', [
  ['1,234.567,8', all, 'refused'],
  ['1.234 567', all, 'refused'],
  ['1.234 567,8', all, 'refused'],
  ['1 5', all, 'refused'],
  ['1234 567', all, 'refused'],
  ['0 123', all, 'refused'],
  ['1,23,4567', all, 'refused'],
  ['12.34,5', all, 'refused'],
  ['1,,5', all, 'refused'],
  ['1, 5', all, 'refused'],
]);

testRows('Indian groups, only where they are used', [
  ['12,34,567', ['hi-IN', 'en-IN'], '1234567'],
  ['12,34,567', all, 'refused'],
  ['1,23,45,678.9', ['hi-IN', 'en-IN'], '12345678.9'],
  ['12.34.567,8', ['hi-IN', 'en-IN'], '1234567.8'],
  ['123,45,678', ['hi-IN', 'en-IN'], 'refused'],
  ['12,345,67', ['hi-IN', 'en-IN'], 'refused'],
  ['1,234,567', ['hi-IN', 'en-IN'], '1234567'],
]);

testRows('decimal marks at the edges', [
  [',5', all, '0.5'],
  ['.5', all, '0.5'],
  ['-,5', all, '-0.5'],
  ['7,', all, '7'],
  ['7.', all, '7'],
  ['0,123', all, '0.123'],
  ['0.123', all, '0.123'],
  ['1234,567', all, '1234.567'],
  ['1234.567', all, '1234.567'],
  ['10,0000', all, '10'],
  ['-10.000', ['en', 'zh', 'lv', 'fr'], '-10 or -10000'],
  ['-1.234', ['da', 'vi'], '-1234'],
]);

testRows('digits and marks of other scripts', [
  ['１２３４．５', ['zh'], '1234.5'],
  ['１２，３４５．６７', ['zh'], '12345.67'],
  ['１，２３４', ['zh'], '1234'],
  ['－５', ['zh'], '-5'],
  ['１２３４', all, '1234'],
  ['١٬٢٣٤٬٥٦٧٫٨٩', ['ar-EG'], '1234567.89'],
  ['٧٫١٦', ['ar-EG'], '7.16'],
  ['1,234.5', ['ar-EG'], '1234.5'],
  ['१२,३४,५६७.८९', ['hi-IN'], '1234567.89'],
  ['٠١٢٣٤٥٦٧٨٩', all, '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', all, '0123456789'],
  ['०१२३४५६७८९', all, '0123456789'],
  ['০১২৩৪৫৬৭৮৯', all, '0123456789'],
  ['๐๑๒๓๔๕๖๗๘๙', all, '0123456789'],
  ['០១២៣៤៥៦៧៨៩', all, '0123456789'],
  ['၀၁၂၃၄၅၆၇၈၉', all, '0123456789'],
]);

// Unicode keeps the ten digits of a script together and in order, and some scripts side by side.
test('a digit of any script is itself, or is refused, but is never another', () => {
  const { conventions } = formatsOf('lv');
  let run = 0;
  let scripts = 0;
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(character)) run = 0;
    else {
      const digit = String(run % 10);
      assert.match(
        meaning(character, conventions),
        new RegExp(`^(${digit}|refused)$`),
        code.toString(16),
      );
      if (digit === '9') scripts += 1;
      run += 1;
    }
  }
  assert.ok(scripts > 60);
});

testRows('signs', [
  ['-5', all, '-5'],
  ['\u22125', all, '-5'],
  ['\u22121.234,5', all, '-1234.5'],
  ['-€7,16', ['lv', 'fr'], '-7.16'],
  ['\u2212$7.16', ['en'], '-7.16'],
  ['$-7.16', ['en'], '-7.16'],
  ['-$-7.16', ['en'], 'refused'],
  ['-€', ['lv', 'fr'], 'refused'],
  ['--1', all, 'refused'],
  ['5-', all, 'refused'],
  ['-', all, 'refused'],
  ['1-2', all, 'refused'],
  ['- 5', all, '-5'],
  ['-.55', ['en'], '-0.55'],
  ['-,55', ['lv'], '-0.55'],
  ["12'34", all, 'refused'],
  ['1,23,4,567', ['hi-IN'], 'refused'],
]);

testRows('currency, percent and seconds beside the number', [
  ['7,16 €', ['lv', 'fr'], '7.16'],
  ['7,16\u00a0€', ['lv', 'fr'], '7.16'],
  ['€7,16', ['lv', 'fr'], '7.16'],
  ['EUR 7,16', ['lv', 'fr'], '7.16'],
  ['7,16 EUR', ['lv', 'fr'], '7.16'],
  ['$7.16', ['en'], '7.16'],
  ['48.000 kr.', ['da'], '48000'],
  ['48.000,50 DKK', ['da'], '48000.5'],
  ['¥19.20', ['zh'], '19.2'],
  ['￥１９．２０', ['zh'], '19.2'],
  ['32.000 ₫', ['vi'], '32000'],
  ['30 %', all, '30'],
  ['30%', all, '30'],
  ['30\u202f%', all, '30'],
  ['３０％', ['zh'], '30'],
  ['300 sek.', ['lv', 'da'], '300'],
  ['300 s', ['fr'], '300'],
  ['300秒', ['zh'], '300'],
  ['7,16 €', ['da', 'vi', 'zh'], 'refused'],
  ['$7.16', ['lv', 'da'], 'refused'],
  ['7 € 16', ['lv', 'fr'], 'refused'],
]);

testRows('marks that cannot be seen', [
  ['\u200e5', all, '5'],
  ['\u20661.234,5\u2069', all, '1234.5'],
  ['\u061c-٥', all, '-5'],
  ['\u200f\u22125\u200e', all, '-5'],
  ['  7 ', all, '7'],
  ['\u00a07\u00a0', all, '7'],
  ['   ', all, 'empty'],
  ['\u200e', all, 'empty'],
]);

testRows('format characters of every kind, as pages and other programs put them', [
  ['\u202d71600\u202c', all, '71600'],
  ['71600\u202c', all, '71600'],
  ['\u202a71,600.5\u202c', all, '71600.5'],
  ['\u200b71600', all, '71600'],
  ['71\u200b600', all, '71600'],
  ['71\u00ad600', all, '71600'],
  ['71\u2060600', all, '71600'],
  ['71600\u{e0001}', all, '71600'],
  ['7\ufe0f', all, '7'],
  ['\ufeff\u180e7\u206f', all, '7'],
]);

testRows('one cell of a table, or several', [
  ['71600\r\n', all, '71600'],
  ['12 500\n', all, '12500'],
  ['12\n500', all, 'several: 12 500'],
  ['12\r\n500\r\n', all, 'several: 12 500'],
  ['250\n250\n249', all, 'several: 250 250 249'],
  ['250\t249', all, 'several: 250 249'],
  ['250\u2028249', all, 'several: 250 249'],
  ['250; 250; 249', all, 'several: 250 250 249'],
  ['250；249', all, 'several: 250 249'],
  ['250、250、249', all, 'several: 250 250 249'],
  ['250; ten', all, 'several: '],
  [';', all, 'refused'],
]);

testRows('marks of Chinese keyboards', [
  ['7。16', all, '7.16'],
  ['7｡16', all, '7.16'],
  ['7、16', all, '7.16'],
  ['7﹒16', all, '7.16'],
  ['1，234。5', all, '1234.5'],
  ['71、600', all, '71.6 or 71600'],
  ['1。234', ['zh', 'en'], '1.234 or 1234'],
  ['٧٫١٦', all, '7.16'],
]);

testRows('signs as sheets and word processors write them', [
  ['(5,000.5)', all, '-5000.5'],
  ['（5,000.5）', all, '-5000.5'],
  ['($5,000.50)', ['en'], '-5000.5'],
  ['$(5,000.50)', ['en'], '-5000.5'],
  ['(5.000,50 kr.)', ['da'], '-5000.5'],
  ['(5.000,50) kr.', ['da'], '-5000.5'],
  ['\u20135000', all, '-5000'],
  ['\u20145000', all, '-5000'],
  ['\u20105000', all, '-5000'],
  ['+10', all, '10'],
  ['＋10', all, '10'],
  ['+2,05%', ['lv', 'da', 'fr', 'vi'], '2.05'],
  ['+2.05%', ['en', 'zh'], '2.05'],
  ['+-5', all, 'refused'],
  ['(-5)', all, 'refused'],
  ['((5))', all, 'refused'],
  ['()', all, 'refused'],
  ['(5', all, 'refused'],
  ['5+', all, 'refused'],
]);

testRows('names of money as people write them', [
  ['32.000đ', ['vi'], '32000'],
  ['32.000Đ', ['vi'], '32000'],
  ['32.000 VNĐ', ['vi'], '32000'],
  ['32.000 vnđ', ['vi'], '32000'],
  ['32.000 đồng', ['vi'], '32000'],
  ['71600元', ['zh'], '71600'],
  ['71,600人民币', ['zh'], '71600'],
  ['RMB 71600', ['zh'], '71600'],
  ['US$71,600', ['en'], '71600'],
  ['usd 71,600', ['en'], '71600'],
  ['71,600 US dollars', ['en'], '71600'],
  ['48.000,-', ['da', 'vi'], '48000'],
  ['48.000,– kr.', ['da'], '48000'],
  ['kr. 48.000,-', ['da'], '48000'],
  ['Kr 48.000', ['da'], '48000'],
  ['48.000,50 kroner', ['da'], '48000.5'],
  ['5,-', all, '5'],
  ['7,16 eiro', ['lv'], '7.16'],
  ['7,16 euros', ['fr'], '7.16'],
]);

testRows('names of percent and seconds as people write them', [
  ['30 pct.', all, '30'],
  ['30 pct', all, '30'],
  ['30 percent', ['en'], '30'],
  ['30 procent', ['da'], '30'],
  ['30 procenti', ['lv'], '30'],
  ['30 pour cent', ['fr'], '30'],
  ['30 phần trăm', ['vi'], '30'],
  ['330s', all, '330'],
  ['330 seconds', ['en'], '330'],
  ['330 sekunder', ['da'], '330'],
  ['330 sekundes', ['lv'], '330'],
  ['330 secondes', ['fr'], '330'],
  ['330 giây', ['vi'], '330'],
  ['330 秒钟', ['zh'], '330'],
]);

testRows('times as the page prints them', [
  ['5:00', all, '300'],
  ['6:30', all, '390'],
  ['００：０５：３０', all, '330'],
  ['1:05:30', all, '3930'],
  ['1,234:05', ['en', 'zh'], '74045'],
  ['-0:30', all, '-30'],
  ['5:60', all, 'refused'],
  ['5:0', all, 'refused'],
  ['5,5:00', all, 'refused'],
  [':30', all, 'refused'],
]);

test('a sign belongs to fields of its own kind', () => {
  const readable = (typed: string, unit: string) =>
    readNumber(typed, formatsOf('en').conventions, { unit }).kind === 'number';
  const units = ['money', 'money/contact', 'percent', 'second', 'contact', ''];
  const table: [string, string[]][] = [
    ['$85', ['money', 'money/contact']],
    ['85%', ['percent']],
    ['85 sec', ['second']],
    ['5:00', ['second']],
    ['85', units],
  ];
  for (const [typed, own] of table)
    assert.deepEqual(
      units.filter((unit) => readable(typed, unit)),
      own,
      typed,
    );
});

testRows('numbering systems of a page’s own', [
  ['七.一六', ['zh-u-nu-hanidec'], '7.16'],
  ['一,二三四', ['zh-u-nu-hanidec'], '1234'],
  ['7.16', ['zh-u-nu-hanidec'], '7.16'],
  ['七', ['zh'], 'refused'],
]);

test('an amount is read with the marks that stand beside money', () => {
  const money = (tag: string, typed: string, unit = 'money') => {
    const reading = readNumber(typed, formatsOf(tag, 'EUR').conventions, { unit });
    return reading.kind === 'number' ? plain(reading.value) : reading.kind;
  };
  assert.equal(money('en-DE', '€7,500'), '7500');
  assert.equal(money('en-DE', '€7,500.50'), '7500.5');
  assert.equal(money('en-DE', '7.500'), '7500');
  assert.equal(money('en-DE', '7,500'), 'ambiguous');
  assert.equal(money('de-AT', '€ 7.500'), '7500');
  assert.equal(money('de-AT', '€ 7.500,50'), '7500.5');
  assert.equal(money('de-AT', '7 500,5'), '7500.5');
});

testRows('what is no number', [
  ['Infinity', all, 'refused'],
  ['NaN', all, 'refused'],
  ['0x10', all, 'refused'],
  ['1E5', all, 'refused'],
  ['1/2', all, 'refused'],
  ['1½', all, 'refused'],
  ['10⁵', all, 'refused'],
  ['5²', all, 'refused'],
  ['1_000', all, 'refused'],
  ['5 x', all, 'refused'],
  [',', all, 'refused'],
  ['.', all, 'refused'],
]);

test('thirty digits are read, thirty-one are not', () => {
  const { conventions } = formatsOf('lv');
  const thirty = '123456789012345678901234567890';
  assert.equal(meaning(thirty, conventions), thirty);
  assert.equal(meaning(`${thirty}1`, conventions), 'refused');
  assert.equal(
    meaning('123456789012345,678901234567891', conventions),
    '123456789012345.678901234567891',
  );
  assert.equal(meaning('123456789012345,6789012345678912', conventions), 'refused');
  assert.equal(meaning(`,${thirty}`, conventions), 'refused'); // 0.1234 has five
  assert.equal(
    meaning('123 456 789 012 345 678 901 234 567 890', conventions),
    '123456789012345678901234567890',
  );
  assert.equal(meaning('1 123 456 789 012 345 678 901 234 567 890', conventions), 'refused');
});

// Each takes its time at every key, and none of that length is a number.
test('a text without end is refused unread', () => {
  const { conventions } = formatsOf('lv');
  assert.equal(meaning(`${' '.repeat(299)}7`, conventions), '7');
  assert.equal(meaning(`${' '.repeat(300)}7`, conventions), 'refused');
});

test('both readings of an ambiguous text keep the digits that were typed', () => {
  assert.deepEqual(readNumber('10,000', formatsOf('lv').conventions, { unit: 'contact' }), {
    kind: 'ambiguous',
    own: '10.000',
    other: '10000',
  });
});

test('the conventions are those of the language', () => {
  const marks = (locale: string) => {
    const { decimal, group, indian } = conventionsOf(locale);
    return [decimal, group.replace(/\p{Zs}/u, ' ').replace('’', "'"), indian];
  };
  assert.deepEqual(marks('en'), ['.', ',', false]);
  assert.deepEqual(marks('da'), [',', '.', false]);
  assert.deepEqual(marks('lv'), [',', ' ', false]);
  assert.deepEqual(marks('pt-PT'), [',', ' ', false]); // prints no group below 10,000, and reads one
  assert.deepEqual(marks('de-CH'), ['.', "'", false]);
  assert.deepEqual(marks('hi-IN'), ['.', ',', true]);
  assert.deepEqual(marks('ar-EG'), ['٫', '٬', false]);
});
