// Inbound calls, outbound sales or outbound leads: three metrics that one word, "cost per call", confuses.
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';
import { radioGroup } from './radios.ts';

const directions = ['cost-per-call', 'cost-per-sale', 'cost-per-lead'];

export function directionView(
  { form, texts }: Context,
  pick: (metric: string) => void,
): HTMLElement | false {
  if (!directions.includes(form.metric)) return false;
  const titleId = uniqueId();
  return h(
    'div',
    { class: 'direction', part: 'direction' },
    h('p', { class: 'legend', id: titleId }, texts.text('direction')),
    radioGroup(
      { 'aria-labelledby': titleId },
      directions.map((metric) => [metric, texts.text(`direction.${metric}`)]),
      form.metric,
      pick,
    ),
    h('p', { class: 'hint' }, texts.text(`direction.${form.metric}.why`)),
  );
}
