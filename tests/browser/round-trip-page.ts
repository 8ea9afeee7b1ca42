// Runs in the page: whatever this engine's Intl prints for a language and any of its regions is read back.
import { Formats } from '../../web/src/locale/formats.ts';
import { dressedReader } from '../../web/src/locale/read-dressed.ts';
import { readNumber } from '../../web/src/locale/read-number.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const numbers = ['0', '-0.5', '7', '1234', '7500', '-1234567.89', '12345678.5'];
const amounts = ['0', '7', '7500', '1234567.89', '-1234.5'];
const rates = ['0', '2.05', '30', '-4.5', '1234'];
const systems = ['hanidec', 'arab', 'fullwide', 'deva', 'thai'];
const extra: Record<string, readonly [tag: string, currency: string][]> = {
  en: [
    ['de-AT', 'EUR'],
    ['en-DE', 'EUR'],
    ['en-AT', 'EUR'],
    ['en-CH', 'CHF'],
  ],
  zh: [
    ['zh-TW', 'KRW'],
    ['zh-Hant-HK', 'KRW'],
    ['zh', 'JPY'],
  ],
};

const plain = (value: string) =>
  value
    .replace(/(\.\d*?)0*$/, '$1')
    .replace(/\.$/, '')
    .replace(/^-0$/, '0');

function unread(tag: string, currency: string): string[] {
  const formats = new Formats(tag, currency);
  formats.conventions.dressed = dressedReader(formats);
  const printed: [value: string, unit: string, text: string][] = [
    ...numbers.flatMap((value): [string, string, string][] => [
      [value, 'contact', formats.number(value)],
      [value, 'contact', formats.plain(value)],
    ]),
    ...amounts.map((value): [string, string, string] => [value, 'money', formats.money(value, 2)]),
    ['7500', 'money', formats.money('7500')],
    ...rates.map((value): [string, string, string] => [
      value,
      'percent',
      formats.percentage(value),
    ]),
    ['300', 'second', formats.seconds('300')],
    ['390', 'second', formats.clock('390')],
  ];
  return printed.flatMap(([value, unit, text]) => {
    const reading = readNumber(text, formats.conventions, { unit });
    const read = reading.kind === 'number' ? plain(reading.value) : reading.kind;
    return read === value
      ? []
      : [`${tag} ${currency} ${unit}: ${value}, printed ${text}, read ${read}`];
  });
}

/** What is not read back, and how many tags were tried. */
function tryAll(language: string, currency: string): { tags: number; wrong: string[] } {
  const regions = letters
    .flatMap((first) => letters.map((second) => `${language}-${first}${second}`))
    .filter((tag) =>
      new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(tag.slice(-2)),
    );
  const all: (readonly [string, string])[] = [
    ...[language, ...regions].map((tag) => [tag, currency] as const),
    ...systems.map((system) => [`${language}-u-nu-${system}`, currency] as const),
    ...(extra[language] ?? []),
  ];
  return { tags: all.length, wrong: all.flatMap(([tag, own]) => unread(tag, own)) };
}

declare global {
  var roundTrip: (language: string, currency: string) => { tags: number; wrong: string[] };
}
globalThis.roundTrip = tryAll;
