// "Figures often quoted": read, with their caveats, when somebody asks for them. No colour, no verdict.
import type { Context } from '../view/context.ts';
import { h, isolated } from '../view/dom.ts';
import { evidenceLine } from './evidence.ts';
import { type Panel, panel } from './panel.ts';
import { type Band, bandsFor } from './quoted-data.ts';

export function quotedPanel(context: Context): Panel {
  const { texts, form } = context;
  const { formats } = form;

  const amountOf = ({ low, high }: Band) => {
    const [least, most] = [low, high].map(
      (text) => text && isolated(formats.money(text, formats.currencyDigits)),
    );
    return least && most ? texts.parts('quoted.range', { low: least, high: most }) : [least ?? ''];
  };

  const item = (band: Band) =>
    h(
      'li',
      {},
      h('p', {}, h('strong', {}, ...amountOf(band)), ' ', texts.text(band.per)),
      band.note !== undefined && h('p', {}, texts.text(band.note)),
      evidenceLine(band, context),
    );

  // The figures depend on the metric and the currency alone, so what was opened stays open.
  const shown = new Map<string, readonly Node[]>();
  const show = (metric: string) => {
    const found = bandsFor(metric, formats.currency);
    if (found.length === 0) return [];
    return [
      h(
        'details',
        {},
        h('summary', {}, texts.text('quoted.title')),
        h('p', {}, texts.text('quoted.caveat')),
        h('p', {}, texts.text('quoted.where')),
        h('ul', {}, ...found.map(item)),
      ),
    ];
  };

  return panel('quoted', ({ metric }) => {
    const nodes = shown.get(metric) ?? show(metric);
    shown.set(metric, nodes);
    return nodes;
  });
}
