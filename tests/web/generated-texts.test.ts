// Texts put together from every sign, mark, word and format character that people and programs write around a
// number, read by the page and by a reader that shares nothing with it. READER_TEXTS says how many.
import assert from 'node:assert/strict';
import { env } from 'node:process';
import { test } from 'node:test';
import { readNumber } from '../../web/src/locale/read-number.ts';
import { judge, languagesByHand, shortest } from './independent-reader.ts';
import { formatsOf } from './support.ts';

const count = Number(env.READER_TEXTS ?? 6000);

const formatsByLanguage = new Map(Object.keys(languagesByHand).map((id) => [id, formatsOf(id)]));
const formatsFor = (id: string) => formatsByLanguage.get(id) ?? formatsOf(id);

// A generator of our own, so that a text is found again by its number.
function dice(seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return {
    next,
    pick: <T>(list: readonly T[]): T => list[next(list.length)] as T,
    chance: (percent: number) => next(100) < percent,
  };
}

const marks = [',', '.', ' ', '\u00a0', '\u202f', '\u2009', "'", '’', '，', '．', '。', '｡'];
const unseen = [
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202d',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
];
const signs = ['-', '\u2212', '\u2013', '\u2014', '+', '－', '＋'];
const foreign = ['€', '$', '£', '₫', 'kr', '元', '%', 'R', 'k', 'M', 'calls', 'h', '~', '/'];
const kinds = ['money', 'percent', 'second', 'contact'] as const;

function textFrom(
  { next, pick, chance }: ReturnType<typeof dice>,
  language: string,
  kind: (typeof kinds)[number],
) {
  const digits = (length: number) => Array.from({ length }, () => String(next(10))).join('');
  const first = () => String(1 + next(9)) + digits(next(3));
  const group = pick(marks);
  const integer = chance(50)
    ? first()
    : [
        first(),
        ...Array.from({ length: 1 + next(3) }, () => digits(chance(90) ? 3 : 1 + next(4))),
      ].join(group);
  const fraction = chance(50)
    ? pick(marks.slice(0, 2).concat(marks.slice(8))) + digits(1 + next(4))
    : '';
  let body = integer + fraction;
  if (chance(5))
    body = body.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const own = kind === 'contact' ? [] : (languagesByHand[language]?.[kind] ?? []);
  const word = chance(8) ? pick(foreign) : chance(50) && own.length > 0 ? pick(own) : '';
  const gap = chance(50) ? pick([' ', '\u00a0', '\u202f']) : '';
  const dot = /[a-z]$/.test(word) && chance(20) ? '.' : '';
  const cased = chance(20) ? word.toUpperCase() : word;
  let text =
    word === '' ? body : chance(50) ? `${cased}${gap}${body}` : `${body}${gap}${cased}${dot}`;
  if (chance(15)) text = chance(70) ? pick(signs) + text : `(${text})`;
  if (chance(4)) text += pick([',-', '.-', ',–']);
  if (chance(25)) {
    const at = next(text.length + 1);
    text = text.slice(0, at) + pick(unseen) + text.slice(at);
  }
  if (chance(5)) text = `${text}${pick(['\n', '\r\n', ' ', '\t'])}`;
  return text;
}

// What the page itself prints of a value.
function printedFrom(
  { next, pick, chance }: ReturnType<typeof dice>,
  language: string,
  kind: (typeof kinds)[number],
) {
  const formats = formatsFor(language);
  const value = shortest(
    String(next(10 ** (1 + next(8)))),
    chance(50) ? String(next(100)).padStart(2, '0') : '',
  );
  const amount = chance(20) && value !== '0' ? `-${value}` : value;
  const texts = {
    money: () => formats.money(amount, language === 'vi' ? 2 : formats.currencyDigits),
    percent: () => formats.percentage(amount),
    second: () =>
      formats
        .format({ style: 'unit', unit: 'second', maximumFractionDigits: 2 })
        .format(amount as `${number}`),
    contact: () => pick([formats.number(amount), formats.plain(amount)]),
  };
  return { text: texts[kind](), amount };
}

const read = (text: string, language: string, unit: string) => {
  const reading = readNumber(text, formatsFor(language).conventions, { unit });
  const plain = (value: string) => {
    const [integer = '', fraction = ''] = value.replace('-', '').split('.');
    return `${value.startsWith('-') ? '-' : ''}${shortest(integer, fraction)}`;
  };
  if (reading.kind === 'number') return [plain(reading.value)];
  return reading.kind === 'ambiguous' ? [plain(reading.own), plain(reading.other)].sort() : [];
};

test(`${count} texts are read as a reader of other rules reads them`, () => {
  const languages = Object.keys(languagesByHand);
  const differing: string[] = [];
  const compare = (
    i: number,
    text: string,
    actual: readonly string[],
    expected: readonly string[],
  ) => {
    if (actual.join(' or ') !== expected.join(' or '))
      differing.push(`${i}: ${text}: ${actual.join(' or ')}, not ${expected.join(' or ')}`);
  };
  const seen = { value: 0, either: 0, none: 0 };
  for (let i = 0; i < count; i += 1) {
    const throws = dice(i * 7919 + 17);
    for (let warm = 0; warm < 3; warm += 1) throws.next(2);
    const language = throws.pick(languages);
    const kind = throws.pick(kinds);
    if (throws.chance(25)) {
      const { text, amount } = printedFrom(throws, language, kind);
      compare(i, `${language} ${kind} ${JSON.stringify(text)}`, read(text, language, kind), [
        amount,
      ]);
      seen.value += 1;
      continue;
    }
    const text = textFrom(throws, language, kind);
    const expected = judge(text, language, kind);
    seen[expected.kind] += 1;
    const values =
      expected.kind === 'value'
        ? [expected.value]
        : expected.kind === 'either'
          ? [...expected.values].sort()
          : [];
    compare(i, `${language} ${kind} ${JSON.stringify(text)}`, read(text, language, kind), values);
  }
  assert.deepEqual(differing.slice(0, 20), []);
  for (const [kind, number] of Object.entries(seen))
    assert.ok(number > count / 50, `${kind}: ${number}`);
});
