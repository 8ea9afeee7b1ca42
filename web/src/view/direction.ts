// Inbound calls, outbound sales or outbound leads: three metrics that one word, "cost per call", confuses.
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';

const directions = ['cost-per-call', 'cost-per-sale', 'cost-per-lead'];

export function directionView(
  { form, texts }: Context,
  pick: (metric: string) => void,
): HTMLElement | false {
  if (!directions.includes(form.metric)) return false;
  const group = uniqueId();
  const titleId = uniqueId();
  const radios = directions.map((metric) => {
    const input = h('input', {
      type: 'radio',
      name: group,
      value: metric,
      change: () => pick(metric),
    });
    input.checked = metric === form.metric;
    return h('label', {}, input, h('span', {}, texts.text(`direction.${metric}`)));
  });
  return h(
    'div',
    { class: 'direction', part: 'direction' },
    h('p', { class: 'legend', id: titleId }, texts.text('direction')),
    h('div', { class: 'sides', role: 'radiogroup', 'aria-labelledby': titleId }, ...radios),
    h('p', { class: 'hint' }, texts.text(`direction.${form.metric}.why`)),
  );
}
