// Which figures were brought to the period of the others, and how: "Total cost: per year → per month (÷ 12)".
import type { Value } from '../engine/response.ts';
import type { Context } from './context.ts';
import { nameOf } from './quantity.ts';

export function convertedIn({ steps }: Value, context: Context): string {
  const { form, texts } = context;
  const period = (id: string) => texts.text(`period.${id}`);
  const conversions = steps
    .filter(({ id, operation }) => operation === 'convert-period' && !form.inputFacts(id).once)
    .map(({ id, operands: [, factor] }) => {
      const [times = '', by = '1'] = (factor?.exact ?? '').split('/');
      const how = times === '1' ? `÷ ${by}` : `× ${times}${by === '1' ? '' : `/${by}`}`;
      const to = form.request.period ?? form.period;
      return `${nameOf(id, context)}: ${period(form.periodOf(id))} → ${period(to)} (${how})`;
    });
  return form.formats.list(conversions);
}
