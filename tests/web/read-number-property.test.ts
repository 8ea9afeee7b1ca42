// Whatever is typed: the reader never throws, gives nothing but canonical text, and says "two readings" just
// where the contract does. The rules of the contract are stated here once more, over texts put together
// from their parts, so that what they mean is known without reading them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Reading, readNumber } from '../../web/src/locale/read-number.ts';
import { isWritten } from '../../web/src/locale/written.ts';
import { seeded } from './seeded.ts';
import { currencyOf, formatsOf, languages, plain } from './support.ts';

// Marks, digits and groups of all kinds. [the decimal mark, the grouping mark or a space, Indian groups]
const writing: Record<string, readonly [decimal: string, group: string, indian?: true]> = {
  en: ['.', ','],
  lv: [',', ' '],
  da: [',', '.'],
  vi: [',', '.'],
  fr: [',', ' '],
  zh: ['.', ','],
  'en-IN': ['.', ',', true],
  'hi-IN': ['.', ',', true],
  'de-CH': ['.', "'"],
  'pt-PT': [',', ' '],
  'ar-EG': ['٫', '٬'],
  fa: ['٫', '٬'],
  'bn-BD': ['.', ',', true],
};
const locales = Object.keys(writing);
const zeros = ['0', '０', '٠', '۰', '०', '০'];

const digits = (minLength: number, maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }).map(String), { minLength, maxLength })
    .map((list) => list.join(''));

interface Written {
  sign: string;
  groups: string[]; // of the whole part; one: none
  separator: string;
  point: string; // '' for none
  fraction: string;
}

const written: fc.Arbitrary<Written> = fc.record({
  sign: fc.constantFrom('', '', '-', '\u2212'),
  groups: fc.oneof(
    digits(1, 7).map((whole) => [whole]),
    fc
      .tuple(
        digits(1, 4),
        fc.array(fc.oneof(digits(3, 3), digits(2, 3)), { maxLength: 4 }),
        digits(3, 3),
      )
      .map(([first, middle, last]) => [first, ...middle, last]),
    fc.array(digits(1, 4), { minLength: 2, maxLength: 4 }),
  ),
  separator: fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'", '’'),
  point: fc.constantFrom('', ',', '.'),
  fraction: fc.oneof(digits(3, 3), digits(1, 5)),
});

const textOf = ({ sign, groups, separator, point, fraction }: Written) =>
  `${sign}${groups.join(separator)}${point && point + fraction}`;

const inScript = (text: string, zero: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

const areWellPlaced = ([first = '', ...rest]: string[], indian: boolean): boolean => {
  if (first === '' || first.length > 3 || first.startsWith('0')) return false;
  const inner = rest.slice(0, -1).map((group) => group.length);
  return (
    rest.at(-1)?.length === 3 &&
    (inner.every((length) => length === 3) ||
      (indian && first.length < 3 && inner.every((length) => length === 2)))
  );
};

// The table of the contract, for a text that was put together so.
function expected(text: Written, locale: string): Reading {
  const { groups, separator, point, fraction } = text;
  const [, group, indian = false] = writing[locale] ?? ['', ''];
  const sign = text.sign && '-';
  const number = (whole: string, below = ''): Reading =>
    whole.length + below.length > 30
      ? { kind: 'malformed' }
      : { kind: 'number', value: `${sign}${whole}${below && `.${below}`}` };
  const whole = groups.join('');

  const marks = [...(groups.length > 1 ? [separator] : []), ...(point ? [point] : [])];
  if (marks.length === 0) return number(whole);
  // One `,` or `.` alone may be a decimal mark or a grouping one, however it came there.
  const isAlone = groups.length === (point ? 1 : 2) && /^[,.]$/.test(marks[0] ?? '');
  if (isAlone) {
    const [above = '', below = ''] = point ? [whole, fraction] : groups;
    const canGroup = below.length === 3 && areWellPlaced([above, below], false);
    if (!canGroup) return number(above, below);
    if (marks[0] === group) return number(above + below);
    return {
      kind: 'ambiguous',
      own: `${sign}${above}.${below}`,
      other: `${sign}${above}${below}`,
    };
  }
  if (point && point === separator)
    return areWellPlaced([...groups, fraction], indian)
      ? number(whole + fraction)
      : { kind: 'malformed' };
  if (!areWellPlaced(groups, indian)) return { kind: 'malformed' };
  return point ? number(whole, fraction) : number(whole);
}

for (const locale of locales)
  test(`${locale}: what is typed is read as the contract says`, () => {
    const { conventions } = formatsOf(locale);
    const property = fc.property(written, fc.constantFrom(...zeros), (text, zero) => {
      const typed = inScript(textOf(text), zero);
      assert.deepEqual(
        readNumber(typed, conventions, { unit: 'contact' }),
        expected(text, locale),
        typed,
      );
    });
    fc.assert(property, seeded(1000));
  });

// 007.10 is 7.1
const shortest = (decimal: string) => plain(decimal).replace(/^(-?)0+(?=\d)/, '$1');

const canonical = /^-?\d+(\.\d+)?$/;

function assertSound(typed: string, reading: Reading): void {
  const values =
    reading.kind === 'number'
      ? [reading.value]
      : reading.kind === 'ambiguous'
        ? [reading.own, reading.other]
        : [];
  for (const value of values) {
    assert.match(value, canonical, typed);
    assert.ok(value.replace(/\D/g, '').length <= 30, typed);
  }
}

const characters = fc.constantFrom(
  ..."0123456789,.' -+−eE/%€$٣۳३３٫٬，．’ʼ\u00a0\u202f\u061c\u200e\u200f\u202e\u2066\u2069\0\t\n\u{1d7d8}\u{1f600}\ud800½²Ⅷ一",
);
const anything = fc.oneof(
  fc.array(characters, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

for (const locale of locales)
  test(`${locale}: any text is read, and what is read is canonical`, () => {
    const formats = formatsOf(locale);
    const property = fc.property(anything, (typed) => {
      const reading = readNumber(typed, formats.conventions, { unit: 'money' });
      assertSound(typed, reading);
      if (reading.kind !== 'number') return;
      // The echo beside the field is what was read, and needs none itself.
      const echo = formats.number(reading.value);
      const again = readNumber(echo, formats.conventions, { unit: 'money' });
      assert.ok(again.kind === 'number' || again.kind === 'ambiguous', `${typed}, echoed ${echo}`);
      const meant = again.kind === 'number' ? again.value : again.own;
      assert.equal(shortest(meant), shortest(reading.value), `${typed}, echoed ${echo}`);
      assert.ok(isWritten(echo, meant, formats), `${typed}, echoed ${echo}`);
    });
    fc.assert(property, seeded(1000));
  });

// Every region that Intl knows of a language that is spoken here, and the numbering systems a page may ask
// for.
const regions = (language: string): string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => `${language}-${first}${second}`))
    .filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0)
    .filter((tag) =>
      new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(tag.slice(-2)),
    );
};

const decimals = ['0', '-0.5', '7', '1234', '-1234567.89', '12345678901234567890.5', '0.125'];
const rates = ['0', '-0.5', '7.25', '1234', '-1234567'];
const wholeAmounts = ['7500', '-1234567'];
const amounts = ['0', '7', '1234567.89', '-1234.5'];

for (const language of languages)
  test(`${language}, in any region: what is printed is read back`, () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    const tags = [...regions(language), ...systems.map((system) => `${language}-u-nu-${system}`)];
    assert.ok(tags.length > 100);
    for (const tag of tags) {
      const formats = formatsOf(tag, currencyOf(language));
      const printed = [
        ...decimals.flatMap((value) => [
          [value, formats.number(value)],
          [value, formats.plain(value)],
        ]),
        ...rates.flatMap((value) => [
          [value, formats.percentage(value), 'percent'],
          [value, formats.seconds(value), 'second'],
        ]),
        ...amounts.map((value) => [value, formats.money(value, 2)]),
        ...wholeAmounts.map((value) => [value, formats.money(value)]),
      ];
      for (const [value, text = '', unit = 'money'] of printed) {
        const reading = readNumber(text, formats.conventions, { unit });
        assert.equal(reading.kind === 'number' && plain(reading.value), value, `${tag}: ${text}`);
      }
    }
  });
