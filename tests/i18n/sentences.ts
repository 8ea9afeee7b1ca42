// Every message that takes arguments, said with numbers, periods and outcomes: what a visitor can read.
import { compileCatalog } from '../../web/build/generate/compile-messages.ts';
import { locales } from '../../web/build/locales.ts';
import { Formats } from '../../web/src/locale/formats.ts';
import type { Argument, Arguments, Messages } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { readCatalog, sourceLocale } from './catalogs.ts';
import { metrics } from './core-keys.ts';
import { argumentsOf, type Catalog, pluralCategories } from './message.ts';
import { textsOf } from './provenance.ts';

export const numbers = ['0', '1', '2', '11', '21', '1.5', '7.16', '1000', '1000000'];

// The unit of what a sentence of a metric names.
function unitsOf(key: string): Record<string, string> {
  const metric = metrics.find(({ id }) => key === `result.${id}` || key.startsWith(`${id}.`));
  if (!metric) return {};
  const inputs = metric.inputs.map(({ id, unit }) => [id, unit]);
  return { ...metric.quantities, ...Object.fromEntries(inputs), result: metric.unit };
}

const unitOfUnit = (key: string) => /^unit\.(money|second)\//.exec(key)?.[1] ?? 'number';

// What has no unit of a metric: amounts of charts and notes, and numbers as they are written.
const moneyNames = /^(amount|low|high|value|exact|cloud_|on_premises_)/;
const numberNames = new Set(['number', 'example', 'limit', 'own', 'other', 'count']);

// What is no number: labels and addresses.
function wordFor(key: string, name: string, labels: Catalog, formats: Formats): string | undefined {
  const label = (id: string) => labels[id] ?? id;
  const words: Record<string, string> = {
    input: label('total-cost'),
    inputs: formats.list([label('total-cost'), label('contacts')]),
    reading: label('cost-per-sale'),
    calculator: label('tco-compare'),
    row: label('channel'),
    name: label('software'),
    names: formats.list([label('cost-per-call'), label('cost-per-contact')]),
    what: 'HTML',
    status: 'unknown-metric',
    source: 'example.org',
    folder: 'cdn',
    keys: 'Ctrl+C',
    text: '7.160',
    sign: '£',
    currency: formats.currency,
    figure: formats.money('7.16'),
    also: label('cost-per-call'),
    ...(key.startsWith('builder.') && { example: '#0a5c8d' }),
  };
  return words[name];
}

function written(name: string, number: string, key: string, formats: Formats): string {
  const unit =
    unitsOf(key)[name.replaceAll('_', '-')] ??
    (key.startsWith('unit.') ? unitOfUnit(key) : moneyNames.test(name) ? 'money' : 'number');
  if (numberNames.has(name)) return formats.number(number);
  if (name === 'clock') return formats.clock(number.split('.')[0] ?? '0');
  if (unit === 'percent' || unit === '') return formats.percentage(number);
  if (unit.startsWith('money')) return formats.money(number);
  return unit.startsWith('second') ? formats.seconds(number) : formats.number(number);
}

type Choice = Record<string, string>;

// Each choice of words with each other: period, outcome.
const choicesOf = (selects: readonly [name: string, keywords: string[]][]): Choice[] =>
  selects.reduce<Choice[]>(
    (all, [name, keywords]) =>
      all.flatMap((choice) => keywords.map((keyword) => ({ ...choice, [name]: keyword }))),
    [{}],
  );

// One number for each form that the language has.
const forms = (formats: Formats): string[] =>
  pluralCategories(formats.locale).flatMap(
    (category) => numbers.find((number) => formats.count(number).plural === category) ?? [],
  );

interface Said {
  with: string; // "21, quarter"
  text: string;
}

const lineOf = ({ with: given, text }: Said) => `  ${given === '' ? '' : `${given}: `}${text}`;

export function saidWith(
  key: string,
  message: string,
  texts: Texts,
  labels: Catalog,
  formats: Formats,
): Said[] {
  const kinds = [...argumentsOf(message)];
  const selects = kinds.flatMap(([name, kind]): [string, string[]][] => {
    const [type, ...keywords] = kind.split(' ');
    return type === 'select' ? [[name, keywords]] : [];
  });
  const named = kinds
    .map(([name]) => name)
    .filter((name) => !selects.some(([own]) => own === name));
  const counted = named.filter((name) => wordFor(key, name, labels, formats) === undefined);
  const said = (choice: Choice, number: string): Said => {
    const values: Arguments = Object.fromEntries(
      named.map((name): [string, Argument] => [
        name,
        wordFor(key, name, labels, formats) ?? {
          text: written(name, number, key, formats),
          plural: formats.count(number).plural,
        },
      ]),
    );
    const shown = counted.length > 0 ? [formats.number(number)] : [];
    return {
      with: [...shown, ...Object.values(choice)].join(', '),
      text: texts.text(key, { ...values, ...choice }).replace(/\p{Zs}/gu, ' '),
    };
  };
  return choicesOf(selects).flatMap((choice, i) => {
    if (counted.length === 0) return [said(choice, '1')];
    return (i === 0 ? numbers : forms(formats)).map((number) => said(choice, number));
  });
}

export function textsFrom(catalog: Catalog): Texts {
  const script = compileCatalog(catalog).replace('export default', 'return');
  return new Texts(new Function(script)() as Messages);
}

export function sentences(locale: string, catalog: Catalog = textsOf(locale)): string {
  const currency = locales.find(({ id }) => id === locale)?.currency ?? 'EUR';
  const formats = new Formats(locale, currency);
  const texts = textsFrom(catalog);
  const labels = readCatalog('messages', locale);
  const parts = Object.keys(textsOf(sourceLocale)).flatMap((key) => {
    const message = catalog[key] ?? '';
    if (argumentsOf(message).size === 0) return [];
    const lines = saidWith(key, message, texts, labels, formats);
    return [[key, ...lines.map(lineOf)].join('\n')];
  });
  return `${parts.join('\n\n')}\n`;
}
