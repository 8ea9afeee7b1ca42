// Numbers with all that people put around them: signs and words of their unit, brackets for a loss, clocks,
// marks of other keyboards, what cannot be seen, and several where there should be one.
import { signs } from '../../generated/signs.ts';
import type { InputFacts } from '../catalogue.ts';
import { scaled } from '../form/entry.ts';
import type { Formats } from './formats.ts';
import { type Marks, marksOf, number, type Reading, readBare } from './read-number.ts';

// A loss in brackets, or a sign: a plus, a hyphen, a dash of any length, a true minus.
const signed = /^(?:\((.+)\)|([-+\u2010-\u2015\u2212])(.*))$/;
const priceEnd = /([,.]) ?[-\u2010-\u2015\u2212]$/; // 48.000,- in kroner

// Without what cannot be seen, full-width and small forms as ASCII. No wider normalisation: a superscript
// is no digit. What shows the digits after it in reverse stays, and is refused.
export const tidy = (text: string): string =>
  text
    .replace(/(?!\u202e)[\p{Cf}\p{DI}]/gu, '')
    .replace(/[\ufe50-\ufe6b\uff01-\uff64\uffe0-\uffe6]/g, (form) => form.normalize('NFKC'))
    .replace(/\p{Zs}/gu, ' ')
    .trim();

// Lines or cells of a table; an enumeration has more than one `、`, which alone is a comma of the wrong key.
function piecesOf(text: string): string[] {
  const ends = /、.*、/.test(text) ? /[、;]/ : /[\t-\r\u0085\u2028\u2029;]/;
  return text.split(ends).filter((piece) => piece.trim());
}

const otherMarks: Record<string, string> = { '。': '.', '、': ',', '٫': '.', '٬': ' ' };

export const isUnusuallyLow = (value: string, { usual }: InputFacts): boolean =>
  Number(value) !== 0 && Math.abs(Number(value)) < (usual?.minimum ?? 0);

const currencyDisplays = ['symbol', 'narrowSymbol', 'code', 'name'] as const;
const unitDisplays = ['short', 'narrow', 'long'] as const;

// Any of the words at the beginning or at the end, with or without the full stop of what is cut short.
function patternOf(words: readonly string[]): RegExp {
  const stem = (word: string) =>
    tidy(word)
      .replace(/\.$/, '')
      .replace(/[$(-+.?[\\\]^{|}]/g, '\\$&');
  const any = [...new Set(words.map(stem))]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/\p{L}$/u, '$&\\.?'))
    .join('|');
  return new RegExp(`^(?:${any})|(?:${any})$`, 'iu');
}

// As Intl writes the unit, short and long, for one and for more, and as people write it besides.
function wordsOf(kind: string, formats: Formats): string[] {
  const { currency } = formats;
  const options: Intl.NumberFormatOptions[] =
    kind === 'money'
      ? currencyDisplays.map((currencyDisplay) => ({
          style: 'currency',
          currency,
          currencyDisplay,
        }))
      : unitDisplays.map((unitDisplay) => ({ style: 'unit', unit: kind, unitDisplay }));
  const printed = options.flatMap((option) =>
    [0, 0.5, 1, 2, 5].flatMap((value) => formats.format(option).formatToParts(value)),
  );
  return [
    ...printed.flatMap(({ type, value }) => (/^(curr|unit|perc)/.test(type) ? value : [])),
    ...(signs[kind === 'money' ? currency : kind] ?? []),
  ];
}

// The number alone, after its sign and what stands beside it: -$5, $-5, ($5), 5 kr.
function undress(text: string, besides: RegExp | undefined) {
  let sign: string | undefined;
  let body = text;
  let isBeside = false;
  for (let before = ''; before !== body; ) {
    before = body;
    const [, inner, mark, rest = ''] = (sign === undefined && signed.exec(body)) || [];
    if (inner ?? mark) {
      sign = mark === '+' ? '' : '-';
      body = (inner ?? rest).trim();
    }
    if (besides) {
      const without = body.replace(besides, '').trim();
      isBeside ||= without !== body;
      body = without;
    }
  }
  return { sign: sign ?? '', body: body.replace(priceEnd, '$1'), isBeside };
}

// hours:minutes:seconds, or without the hours
function readClock(sign: string, body: string, read: (text: string) => Reading): Reading {
  const [first = '', ...rest] = body.split(':');
  const [whole, ...parts] = [first, ...rest].map(read);
  if (whole?.kind !== 'number' || /\D/.test(whole.value)) return { kind: 'malformed' };
  const seconds = parts.reduce(
    (sum, part) => sum * 60n + BigInt(part.kind === 'number' ? part.value : 0),
    BigInt(whole.value),
  );
  return number(sign, String(seconds));
}

// What a number is often meant to be: a share for a percentage, minutes for seconds, years for months.
const factors: Record<string, number> = { percent: 100, second: 60, month: 12 };

const isWithin = (value: string, { minimum, maximum }: InputFacts): boolean =>
  Number(value) >= (minimum?.value ?? -Infinity) && Number(value) <= (maximum?.value ?? Infinity);

function onlyOneWithin(reading: Reading & { kind: 'ambiguous' }, facts: InputFacts): Reading {
  const [value, more] = [reading.own, reading.other].filter((either) => isWithin(either, facts));
  return value !== undefined && more === undefined ? { kind: 'number', value } : reading;
}

// A reading that the field refuses is none; a number that nobody has there may be meant otherwise.
function settle(reading: Reading, facts: InputFacts): Reading {
  const sure = reading.kind === 'ambiguous' ? onlyOneWithin(reading, facts) : reading;
  const factor = factors[facts.unit ?? ''];
  if (sure.kind !== 'number' || !factor || !isUnusuallyLow(sure.value, facts)) return sure;
  const { value: own } = sure;
  const other = scaled(own, factor);
  return isUnusuallyLow(other, facts) || !isWithin(other, facts)
    ? sure
    : { kind: 'ambiguous', own, other, unusual: true };
}

/** Reads, in a field of the unit, what the formats print and what people write. */
export function dressedReader(
  formats: Formats,
  wordsOfUnit: (unit: string) => readonly string[] = () => [],
): (text: string, facts: InputFacts) => Reading {
  const { conventions } = formats;
  const { indian } = conventions;
  const patterns = new Map<string, RegExp>();
  const { currency } = formats;
  const money = marksOf(
    formats
      .format({ style: 'currency', currency, minimumFractionDigits: 1 })
      .formatToParts(123456789.5),
  );
  const digits = [...formats.format({ useGrouping: false }).format(9876543210)].reverse();

  const besides = (unit: string): RegExp | undefined => {
    let pattern = patterns.get(unit);
    if (!pattern) {
      const [kind] = /^(money|percent|second)/.exec(unit) ?? [];
      const words = [...(kind ? wordsOf(kind, formats) : []), ...wordsOfUnit(unit)];
      pattern = words.length > 0 ? patternOf(words) : /^(?!)/;
      patterns.set(unit, pattern);
    }
    return pattern;
  };

  // As ASCII, and the marks of other keyboards and scripts as those that they stand for.
  const plain = (text: string) =>
    [...text]
      .map((character) => {
        const digit = digits.indexOf(character);
        return digit < 0 ? (otherMarks[character] ?? character) : digit;
      })
      .join('');

  const read = (given: string, facts: InputFacts): Reading => {
    const { unit = 'money' } = facts;
    const text = tidy(given);
    if (text === '') return { kind: 'empty' };
    const pieces = piecesOf(text);
    if (pieces.length > 1) {
      const readings = pieces.map((piece) => read(piece, facts));
      const values = readings.flatMap((reading) =>
        reading.kind === 'number' ? reading.value : [],
      );
      return { kind: 'several', values: values.length === pieces.length ? values : [] };
    }
    const { sign, body, isBeside } = undress(
      text,
      /^[\d ,.]+$/.test(text) ? undefined : besides(unit),
    );
    const own = isBeside && unit.startsWith('money') ? money : conventions;
    // Of the wrong key it says less than a comma would.
    const marks: Marks = body.includes('、') ? { ...own, group: '' } : own;
    const number = plain(body);
    const reading =
      unit.startsWith('second') && /^[^:]+(:[0-5]\p{Nd}){1,2}$/u.test(number)
        ? readClock(sign, number, (text) => readBare('', text, marks, indian))
        : readBare(sign, number, marks, indian);
    return settle(reading, facts);
  };
  return read;
}
