// Before and after: the total, and what it comes to per contact, per request and per solved problem. They
// can move in opposite directions, and then the reason is said.
import { isValue, namedValues } from '../engine/response.ts';
import type { Context } from '../view/context.ts';
import { h, isolated } from '../view/dom.ts';
import { compare } from '../view/fraction.ts';
import { change, digitsFor, money } from './amount.ts';
import { type Panel, panel } from './panel.ts';

type Pair = readonly [before: string, after: string];

interface Comparison {
  rows: readonly (readonly [name: string, ...pair: Pair])[]; // the total first, then the unit cost
  contacts: Pair;
}

export const comparisons: Readonly<Record<string, Comparison>> = {
  'what-if': {
    rows: [
      ['compare.total-cost', 'total-cost', 'total-cost-after'],
      ['compare.agent-contact', 'cost-per-contact', 'cost-per-contact-after'],
      ['compare.request', 'cost-per-contact', 'blended-cost-after'],
      ['compare.resolution', 'cost-per-resolution', 'cost-per-resolution-after'],
    ],
    contacts: ['contacts', 'agent-contacts-after'],
  },
  'self-service-savings': {
    rows: [
      ['compare.total-cost', 'cost-before', 'cost-after'],
      ['compare.agent-contact', 'agent-cost', 'agent-cost-per-contact'],
      ['compare.request', 'agent-cost', 'blended-cost'],
    ],
    contacts: ['demand', 'remaining-contacts'],
  },
};

export type Verdict =
  | 'compare.unchanged'
  | 'compare.total-falls'
  | 'compare.more-contacts'
  | 'compare.other-costs';

// What to say of a total and a unit cost.
export function verdictOf(total: Pair, unit: Pair, contacts: Pair): Verdict | undefined {
  const [ofTotal, ofUnit, ofContacts] = [total, unit, contacts].map(([before, after]) =>
    compare(after, before),
  );
  if (ofTotal === 0 && ofUnit === 0) return 'compare.unchanged';
  if (ofTotal === -1 && ofUnit === 1) return 'compare.total-falls';
  if (ofTotal === 1 && ofUnit === -1)
    return ofContacts === 1 ? 'compare.more-contacts' : 'compare.other-costs';
  return undefined;
}

export function comparisonPanel(context: Context): Panel {
  const { texts } = context;

  return panel('comparison', (response) => {
    const comparison = comparisons[response.metric];
    if (!comparison || !isValue(response)) return [];
    const values = namedValues(response.steps);
    const pairOf = ([before, after]: Pair): Pair | undefined => {
      const [left, right] = [values.get(before), values.get(after)];
      return left === undefined || right === undefined ? undefined : [left, right];
    };

    const body = ([name, ...ids]: readonly [string, ...Pair]) => {
      const pair = pairOf(ids);
      if (!pair) return false;
      const digits = digitsFor(pair, context);
      const { amount, percent } = change(...pair, digits, context);
      return h(
        'tbody',
        {},
        h('tr', {}, h('th', { scope: 'rowgroup', colspan: '3' }, texts.text(name))),
        h(
          'tr',
          {},
          ...pair.map((exact) => h('td', {}, isolated(money(exact, digits, context)))),
          h('td', {}, isolated(amount), percent && h('span', { class: 'percent' }, percent)),
        ),
      );
    };

    const [total, unit] = comparison.rows.map(([, ...ids]) => pairOf(ids));
    const contacts = pairOf(comparison.contacts);
    const verdict = total && unit && contacts ? verdictOf(total, unit, contacts) : undefined;
    const columns = ['compare.before', 'compare.after', 'compare.difference'];
    return [
      h(
        'div',
        { class: 'scroll' },
        h(
          'table',
          {},
          h('caption', {}, texts.text('compare.title')),
          h(
            'thead',
            {},
            h('tr', {}, ...columns.map((id) => h('th', { scope: 'col' }, texts.text(id)))),
          ),
          ...comparison.rows.map(body),
        ),
      ),
      ...(verdict ? [h('p', {}, texts.text(verdict))] : []),
    ];
  });
}
