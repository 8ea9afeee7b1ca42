// Amounts and shares as text of the page's language. The engine rounds, Intl writes.
import type { Context } from '../view/context.ts';
import { compare, minus, over, signOf } from '../view/fraction.ts';

const none = '–'; // what is beyond the engine's exact numbers

export function money(exact: string, digits: number, { engine, form }: Context): string {
  const decimal = engine.quotient(exact, '1', digits);
  return decimal ? form.formats.money(decimal, digits) : none;
}

// A share as a percentage: of parts, so never of zero.
export function share(part: string, whole: string, { engine, form }: Context): string {
  const decimal = engine.quotient(part, whole, 3);
  return decimal ? form.formats.percent(decimal) : none;
}

// Cents say nothing beside thousands.
export const digitsFor = (amounts: readonly string[], { form }: Context): number =>
  amounts.every((exact) => compare(exact, '1000') >= 0 || exact === '0')
    ? 0
    : form.formats.currencyDigits;

const signed = (locale: string, decimal: string, options: Intl.NumberFormatOptions): string =>
  decimal
    ? new Intl.NumberFormat(locale, { ...options, signDisplay: 'exceptZero' }).format(
        decimal as `${number}`,
      )
    : none;

const fixed = (digits: number) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

export interface Change {
  amount: string;
  percent: string; // empty where there was nothing before
}

export function change(before: string, after: string, digits: number, context: Context): Change {
  const { engine, form } = context;
  const { locale, currency } = form.formats;
  const difference = minus(after, before);
  return {
    amount: signed(locale, engine.quotient(difference, '1', digits), {
      style: 'currency',
      currency,
      ...fixed(digits),
    }),
    percent:
      signOf(before) > 0
        ? signed(locale, engine.quotient(over(difference, before), '1', 4), {
            style: 'percent',
            ...fixed(2),
          })
        : '',
  };
}
