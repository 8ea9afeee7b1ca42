// Reads what people type as a number. Separators and digits come from Intl; what can be read two ways is
// not guessed.
//
//   7,16  lv   7.16          1.234,5  everywhere  1234.5
//   1,234 en   1234          10,000   lv          10, or 10,000?
import type { InputFacts } from '../catalogue.ts';

export interface Marks {
  decimal: string;
  group: string;
}

export interface Conventions extends Marks {
  indian: boolean; // groups of two above the thousands
  dressed?: (text: string, facts: InputFacts) => Reading; // signs, words, clocks and the like, once they are known
}

export type Reading =
  | { kind: 'empty' }
  | { kind: 'malformed' }
  | { kind: 'several'; values: readonly string[] } // no values where one of them is no number, or two
  | { kind: 'number'; value: string }
  | { kind: 'ambiguous'; own: string; other: string; unusual?: true }; // `own` is the decimal reading

const maximumDigits = 30;
const maximumLength = 300; // with groups and signs; a megabyte is no number, and nobody waits for its end
const malformed: Reading = { kind: 'malformed' };

export function marksOf(parts: readonly Intl.NumberFormatPart[]): Marks {
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal'), group: mark('group') };
}

export function conventionsOf(locale: string): Conventions {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(123456789.5);
  return {
    ...marksOf(parts),
    indian: parts.filter((part) => part.type === 'integer').length > 3,
  };
}

// A digit of any script as an ASCII digit: blocks of ten may adjoin, and each run begins with a zero.
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

// The number with its marks as `,` and `.`, its groups as one space, its digits as ASCII.
function normalize(text: string, { decimal, group }: Marks): string {
  const normal = (character: string) => {
    if (',.'.includes(character)) return character;
    if (/\p{Nd}/u.test(character)) return asciiDigit(character);
    if (character === decimal) return '.';
    return character === group || /['’ʼ]/.test(character) ? ' ' : character;
  };
  return [...text].map(normal).join('');
}

function isGrouped(whole: string, separator: string, indian: boolean): boolean {
  const groups = whole.split(separator);
  if (groups.length === 1) return true;
  const [first = '', ...rest] = groups;
  const last = rest.pop() ?? '';
  if (!/^[1-9]\d{0,2}$/.test(first) || last.length !== 3) return false;
  return (
    rest.every((group) => group.length === 3) ||
    (indian && first.length <= 2 && rest.every((group) => group.length === 2))
  );
}

const decimal = (sign: string, whole: string, fraction: string) =>
  `${sign}${whole.replace(/\D/g, '') || '0'}${fraction && `.${fraction}`}`;

export function number(sign: string, whole: string, fraction = ''): Reading {
  const value = decimal(sign, whole, fraction);
  return value.replace(/\D/g, '').length > maximumDigits ? malformed : { kind: 'number', value };
}

// One `,` or `.` once, with nothing else: a decimal mark, a grouping mark, or either.
function readSingle(sign: string, text: string, mark: string, group: string): Reading {
  const [whole = '', fraction = ''] = text.split(mark);
  if (!isGrouped(text, mark, false)) return number(sign, whole, fraction);
  const other = decimal(sign, text, '');
  return mark === group
    ? { kind: 'number', value: other }
    : { kind: 'ambiguous', own: decimal(sign, whole, fraction), other };
}

/** Digits and marks, and nothing else but spaces between them. */
export function readBare(sign: string, text: string, marks: Marks, indian: boolean): Reading {
  const body = normalize(text, marks);
  if (!/^(\d[\d ,.]*|[,.]\d+)$/.test(body)) return malformed;
  const placed = [...body.replace(/\d/g, '')];
  const last = placed.at(-1);
  if (last === undefined) return number(sign, body);

  const places = placed.filter((mark) => mark === last).length;
  const [separator, ...others] = new Set(placed.filter((mark) => mark !== last));
  if (separator === undefined) {
    if (last !== ' ' && places === 1) return readSingle(sign, body, last, marks.group);
    return isGrouped(body, last, indian) ? number(sign, body) : malformed;
  }
  if (others.length > 0 || last === ' ' || places > 1) return malformed;
  const [whole = '', fraction = ''] = body.split(last);
  return isGrouped(whole, separator, indian) ? number(sign, whole, fraction) : malformed;
}

/** `facts` are those of the field: beside a number only the signs and words of its unit are read. */
export function readNumber(typed: string, conventions: Conventions, facts: InputFacts): Reading {
  if (typed.length > maximumLength) return malformed;
  const text = typed.replace(/\p{Zs}/gu, ' ').trim();
  if (text === '') return { kind: 'empty' };
  const { dressed, indian } = conventions;
  if (dressed) return dressed(text, facts);
  const [, minus, body = ''] = /^([-\u2212]?) *(.*)$/s.exec(text) ?? [];
  return readBare(minus ? '-' : '', body, conventions, indian);
}
