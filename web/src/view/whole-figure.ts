// A result that is a length of time, once more as people count it otherwise: 1.86 years are 22.3 months.
import type { Value } from '../engine/response.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { h } from './dom.ts';
import { figureOf, write } from './quantity.ts';

// How many of a period are a month, or of months a year.
const lengths: Readonly<Record<string, string>> = { month: '12', quarter: '1/3', year: '1/12' };
const weeks: Readonly<Record<string, string>> = { '365-days': '365/84', '52-weeks': '13/3' };

export function wholeFigureOf(response: Value, context: Context): Part[] {
  const figure = figureOf(response, context);
  const { exact, unit, period } = response;
  if (unit !== 'period') return figure;
  const length = lengths[period] ?? weeks[context.form.calendar] ?? '1';
  const decimal = context.engine.quotient(exact, length, 1);
  if (Number(decimal) < 1) return figure;
  const also = write(decimal, unit, context, period === 'month' ? 'year' : 'month');
  return context.texts.parts('figure.also', {
    figure: h('span', {}, ...figure),
    also: h('span', {}, ...also),
  });
}
