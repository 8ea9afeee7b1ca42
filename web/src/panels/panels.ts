// What stands beneath the result: comparisons, pictures, figures often quoted.
import type { Response } from '../engine/response.ts';
import type { Context } from '../view/context.ts';
import { h } from '../view/dom.ts';
import { barsPanel } from './bars.ts';
import { besidePanel } from './beside.ts';
import { comparisonPanel } from './comparison.ts';
import { ownershipPanel } from './ownership.ts';
import { quotedPanel } from './quoted.ts';

export interface PanelsView {
  readonly root: HTMLElement;
  readonly beside: HTMLElement; // stands with the result itself
  update(response: Response): void;
}

export function panelsView(context: Context): PanelsView {
  const beside = besidePanel(context);
  const panels = [comparisonPanel, barsPanel, ownershipPanel, quotedPanel].map((make) =>
    make(context),
  );
  return {
    beside: beside.root,
    root: h('div', { class: 'panels', part: 'panels' }, ...panels.map(({ root }) => root)),
    update(response) {
      for (const panel of [beside, ...panels]) panel.update(response);
    },
  };
}
