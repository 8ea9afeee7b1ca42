// What is worked out beside the result and shown nowhere else: name and amount, right beneath it.
import { isValue, namedValues } from '../engine/response.ts';
import type { Context } from '../view/context.ts';
import { h } from '../view/dom.ts';
import { nameOf } from '../view/quantity.ts';
import { writeExact } from '../view/shown.ts';
import { type Panel, panel } from './panel.ts';

export const besides: Readonly<Record<string, readonly string[]>> = {
  funnel: ['cost-per-dial', 'cost-per-lead'],
  'tickets-prevented': ['ticket-saving'],
};

export function besidePanel(context: Context): Panel {
  return panel('beside', (response) => {
    if (!isValue(response)) return [];
    const values = namedValues(response.steps);
    const lines = (besides[response.metric] ?? []).flatMap((id) => {
      const exact = values.get(id);
      if (exact === undefined) return [];
      const amount = writeExact(exact, id, context);
      return [h('dt', {}, nameOf(id, context)), h('dd', {}, ...amount)];
    });
    return lines.length > 0 ? [h('dl', {}, ...lines)] : [];
  });
}
