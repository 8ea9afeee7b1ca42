// One word that stands for several metrics: inbound calls, outbound sales or outbound leads; with hold time or
// without. The visitor picks what is meant.
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';
import { radioGroup } from './radios.ts';

export function readingsView(
  { form, texts }: Context,
  pick: (metric: string) => void,
): HTMLElement | false {
  const { readings } = form.facts ?? {};
  if (!readings) return false;
  const titleId = uniqueId();
  return h(
    'div',
    { class: 'direction', part: 'direction' },
    h('p', { class: 'legend', id: titleId }, texts.text(`reading.${readings[0]}.question`)),
    radioGroup(
      { 'aria-labelledby': titleId },
      readings.map((metric) => [metric, texts.text(`reading.${metric}`)]),
      form.metric,
      pick,
    ),
    h('p', { class: 'hint' }, texts.text(`reading.${form.metric}.why`)),
  );
}
