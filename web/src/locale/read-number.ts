// Reads what people type as a number. Separators and digits come from Intl; what can be read two ways is
// not guessed.
//
//   7,16  lv   7.16          1.234,5  everywhere  1234.5
//   1,234 en   1234          10,000   lv          10, or 10,000?
export interface Conventions {
  decimal: string; // the locale's decimal mark
  group: string; // its grouping mark
  indian: boolean; // groups of two above the thousands
  affixes: readonly string[]; // what may stand beside a number: currency and percent signs
}

export type Reading =
  | { kind: 'empty' }
  | { kind: 'malformed' }
  | { kind: 'number'; value: string }
  | { kind: 'ambiguous'; own: string; other: string }; // `own` is the decimal reading

const maximumDigits = 30;
const maximumLength = 300; // with groups and signs; a megabyte is no number, and nobody waits for its end
const malformed: Reading = { kind: 'malformed' };

export function conventionsOf(locale: string, affixes: readonly string[]): Conventions {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(123456789.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const groups = parts.filter((part) => part.type === 'integer');
  return {
    decimal: mark('decimal'),
    group: mark('group'),
    indian: groups.length > 3,
    affixes,
  };
}

// A digit of any script as an ASCII digit: blocks of ten may adjoin, and each run begins with a zero.
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

// Full-width forms to ASCII. No wider normalisation: a superscript is no digit.
const narrow = (text: string) =>
  text.replace(/[\uff01-\uff5e\uffe0-\uffe6]/g, (form) => form.normalize('NFKC'));

const spaces = (text: string) => text.replace(/\p{Zs}/gu, ' ').trim();

function withoutSign(text: string): [sign: string, rest: string] {
  return /^[-\u2212]/.test(text) ? ['-', text.slice(1).trim()] : ['', text];
}

function withoutAffixes(text: string, affixes: readonly string[]): string {
  let rest = text;
  for (const affix of affixes.map(spaces).filter(Boolean)) {
    if (rest.startsWith(affix)) rest = rest.slice(affix.length).trim();
    if (rest.endsWith(affix)) rest = rest.slice(0, -affix.length).trim();
  }
  return rest;
}

// The sign, and the number with its marks as `,` and `.`, its groups as one space, its digits as ASCII.
function normalize(
  text: string,
  { decimal, group, affixes }: Conventions,
): [sign: string, body: string] {
  const mark = (character: string) => {
    if (character === ',' || character === '.') return character;
    if (character === decimal) return '.';
    return character === group || /['’ʼ]/.test(character) ? ' ' : character;
  };
  const plain = spaces(narrow(text).replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, ''));
  const [outer, amount] = withoutSign(plain);
  const [inner, body] = withoutSign(withoutAffixes(amount, affixes));
  const digits = [...body].map((character) =>
    /\p{Nd}/u.test(character) ? asciiDigit(character) : mark(character),
  );
  return [outer || inner, `${outer && inner}${digits.join('')}`];
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

function number(sign: string, whole: string, fraction = ''): Reading {
  const value = decimal(sign, whole, fraction);
  return value.replace(/\D/g, '').length > maximumDigits ? malformed : { kind: 'number', value };
}

// One `,` or `.` once, with nothing else: a decimal mark, a grouping mark, or either.
function readSingle(sign: string, text: string, mark: string, conventions: Conventions): Reading {
  const [whole = '', fraction = ''] = text.split(mark);
  if (!isGrouped(text, mark, false)) return number(sign, whole, fraction);
  const other = decimal(sign, text, '');
  return mark === conventions.group
    ? { kind: 'number', value: other }
    : { kind: 'ambiguous', own: decimal(sign, whole, fraction), other };
}

export function readNumber(typed: string, conventions: Conventions): Reading {
  if (typed.length > maximumLength) return malformed;
  const [sign, body] = normalize(typed, conventions);
  if (`${sign}${body}` === '') return { kind: 'empty' };
  if (!/^(\d[\d ,.]*|[,.]\d+)$/.test(body)) return malformed;
  const marks = [...body.replace(/\d/g, '')];
  const last = marks.at(-1);
  if (last === undefined) return number(sign, body);

  const { indian } = conventions;
  const places = marks.filter((mark) => mark === last).length;
  const [separator, ...others] = new Set(marks.filter((mark) => mark !== last));
  if (separator === undefined) {
    if (last !== ' ' && places === 1) return readSingle(sign, body, last, conventions);
    return isGrouped(body, last, indian) ? number(sign, body) : malformed;
  }
  if (others.length > 0 || last === ' ' || places > 1) return malformed;
  const [whole = '', fraction = ''] = body.split(last);
  return isGrouped(whole, separator, indian) ? number(sign, whole, fraction) : malformed;
}
