// A value of the derivation, written with its unit.
import type { Value } from '../engine/response.ts';
import { fieldOf, rowOf } from '../form/layout.ts';
import type { Formats } from '../locale/formats.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { isolated } from './dom.ts';

// The unit of an input, or of what a step made of inputs.
export function unitOf(id: string, { form }: Context): string {
  const name = fieldOf(id);
  return form.facts?.quantities[name] ?? form.inputFacts(name).unit ?? 'money';
}

// `contacts.2` is the contacts of the second row, by the name that the visitor gave it.
export function nameOf(id: string, { form, texts }: Context): string {
  const row = rowOf(id);
  const name = texts.text(fieldOf(id));
  if (row === 0) return name;
  const { list } = form.facts ?? {};
  return `${name} (${form.labelOf(row) || texts.text(`row.${list?.id}`, { number: form.formats.number(String(row)) })})`;
}

const isShare = (unit: string) => unit === '' || unit === 'percent';

// How many decimals a quantity is shown with.
export const decimalDigits = (unit: string, { currencyDigits }: Formats): number =>
  unit.startsWith('money') ? currencyDigits : isShare(unit) ? 4 : 2;

export function decimalOf(exact: string, unit: string, context: Context): string {
  return exact.includes('/')
    ? context.engine.quotient(exact, '1', decimalDigits(unit, context.form.formats))
    : exact;
}

// `counted` is what a length of time is counted in, if not in the request's periods.
export function write(
  decimal: string,
  unit: string,
  { form, texts }: Context,
  counted?: string,
): Part[] {
  const { formats } = form;
  if (isShare(unit)) return [isolated(formats.percent(decimal))];
  if (unit === 'money') return [isolated(formats.money(decimal))];
  if (unit === 'second') return [isolated(formats.seconds(decimal))];
  const { text, plural } = formats.count(decimal);
  const ofTime = ['period', 'month', 'year'].includes(unit);
  const key = ofTime ? `unit.period.${counted ?? form.request.period}` : `unit.${unit}`;
  if (!texts.has(key)) return [isolated(formats.figure(decimal, unit))];
  return /^(money|second)/.test(unit)
    ? texts.parts(key, { amount: isolated(formats.figure(decimal, unit)) })
    : texts.parts(key, { count: { text: isolated(String(text)), plural } });
}

// A result with its unit. Of what a sum of money or a time is the cost or the length, its name says.
export const figureOf = ({ rounded, unit, period }: Value, context: Context): Part[] =>
  /^(money|second|percent)/.test(unit)
    ? [isolated(context.form.formats.figure(rounded, unit))]
    : write(rounded, unit, context, period);
