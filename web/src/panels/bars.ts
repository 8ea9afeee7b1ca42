// Where the cost comes from: each cost line's share, or each channel's unit cost and share of the contacts.
import { isValue, type Step, type Value } from '../engine/response.ts';
import type { Context } from '../view/context.ts';
import { compare, position } from '../view/fraction.ts';
import { digitsFor, money, share } from './amount.ts';
import { barTable } from './bar-table.ts';
import { type Panel, panel } from './panel.ts';

export interface Part {
  id: string;
  exact: string;
}

const stepOf = (steps: readonly Step[], id: string) => steps.find((step) => step.id === id);

// The cost lines of a total, the largest first. Rows of a list are no cost lines.
export function costParts(steps: readonly Step[]): Part[] {
  const total = stepOf(steps, 'total-cost');
  if (total?.operation !== 'sum' || total.exact === '0') return [];
  if (total.operands.length < 2 || total.operands.some(({ id }) => id.includes('.'))) return [];
  return [...total.operands].sort((left, right) => compare(right.exact, left.exact));
}

export interface Channel {
  number: string;
  unitCost: string;
  contacts: string;
}

export function channelsOf(steps: readonly Step[]): Channel[] {
  const prefix = 'cost-per-contact.';
  return steps.flatMap(({ id, exact, operands }) =>
    id.startsWith(prefix)
      ? [{ number: id.slice(prefix.length), unitCost: exact, contacts: operands[1]?.exact ?? '0' }]
      : [],
  );
}

function costBars(
  title: string,
  parts: readonly Part[],
  total: string,
  context: Context,
): HTMLElement {
  const { texts } = context;
  const digits = digitsFor([total], context);
  return barTable(
    texts.text(title),
    [texts.text('chart.cost-line'), texts.text('chart.amount'), texts.text('chart.share')],
    parts.map(({ id, exact }) => ({
      name: texts.text(id),
      cells: [
        { text: money(exact, digits, context) },
        { text: share(exact, total, context), length: position(exact) / position(total) },
      ],
    })),
  );
}

// The visitor's word for a channel, or its number.
function channelName(number: string, { form, texts }: Context): string {
  return (
    form.labelOf(number) || texts.text('row.channels', { number: form.formats.number(number) })
  );
}

function channelBars(response: Value, channels: readonly Channel[], context: Context) {
  const { texts, form } = context;
  const contacts = stepOf(response.steps, 'contacts')?.exact ?? '0';
  const digits = form.formats.currencyDigits;
  const dearest = Math.max(...channels.map(({ unitCost }) => position(unitCost)));
  const cost = (exact: string) => money(exact, digits, context);
  return barTable(
    texts.text('chart.channels'),
    [texts.text('channel'), texts.text('cost-per-contact'), texts.text('chart.share-of-contacts')],
    channels.map(({ number, unitCost, contacts: own }) => ({
      name: channelName(number, context),
      cells: [
        { text: cost(unitCost), length: position(unitCost) / (dearest || 1) },
        {
          text: share(own, contacts, context),
          length: position(own) / position(contacts),
          hollow: true,
        },
      ],
    })),
    {
      name: texts.text('chart.all-channels'),
      cells: [{ text: cost(response.exact) }, { text: share('1', '1', context) }],
    },
  );
}

export function barsPanel(context: Context): Panel {
  return panel('bars', (response) => {
    if (!isValue(response)) return [];
    const { steps, metric } = response;
    if (metric === 'channel-mix') return [channelBars(response, channelsOf(steps), context)];
    const parts = costParts(steps);
    const total = stepOf(steps, 'total-cost');
    const title = metric === 'what-if' ? 'chart.costs-before' : 'chart.costs';
    return total && parts.length > 0 ? [costBars(title, parts, total.exact, context)] : [];
  });
}
