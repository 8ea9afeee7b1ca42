// What is worked out beside a result is shown with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besidePanel, besides } from '../../web/src/panels/beside.ts';
import { light } from './light-dom.ts';
import { contextOf, formOf, metricOf, resultOf, textsOf } from './metrics.ts';
import { spaced } from './support.ts';

async function shown(metric: string, inputs: Record<string, string> = {}, language = 'en') {
  const form = formOf(metric, language);
  for (const [id, text] of Object.entries(inputs)) form.type(id, text);
  const panel = besidePanel(contextOf(form, await textsOf(language)));
  panel.update(resultOf(form));
  const lines = light(panel.root).children.flatMap((list) =>
    typeof list === 'string' ? [] : list.children,
  );
  return lines.map((line) => spaced(typeof line === 'string' ? line : line.textContent));
}

test('a funnel shows what a dial and a lead cost', async () => {
  // 45,000 / 12,000 and 45,000 / (12,000 * 7.5 %)
  assert.deepEqual(await shown('funnel'), [
    'Cost per dial',
    '$3.75',
    'Cost per lead',
    '$50.00 per lead',
  ]);
});

test('tickets prevented are money where their cost is known', async () => {
  const tickets = {
    'tickets-before': '492',
    'users-before': '50000',
    'tickets-after': '400',
    'users-after': '52000',
  };
  // (492/50,000 - 400/52,000) * 52,000 = 111.68, at 22
  assert.deepEqual(await shown('tickets-prevented', { ...tickets, 'cost-per-ticket': '22' }), [
    'Cost of the tickets prevented',
    '$2,456.96',
  ]);
});

test('what is shown beside a result is worked out beside it', () => {
  for (const [metric, ids] of Object.entries(besides)) {
    const { beside } = metricOf(metric);
    const known = beside.map((expression) => 'id' in expression && expression.id);
    assert.deepEqual(
      ids.filter((id) => !known.includes(id)),
      [],
      metric,
    );
  }
});
