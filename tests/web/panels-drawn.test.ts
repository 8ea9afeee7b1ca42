// The panels beneath a result as they are read: tables row by row, bars by their lengths.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from '../../web/src/engine/response.ts';
import type { Form } from '../../web/src/form/form.ts';
import { barsPanel } from '../../web/src/panels/bars.ts';
import { comparisonPanel } from '../../web/src/panels/comparison.ts';
import type { Panel } from '../../web/src/panels/panel.ts';
import { quotedPanel } from '../../web/src/panels/quoted.ts';
import { sliderOf } from '../../web/src/panels/slider.ts';
import type { Context } from '../../web/src/view/context.ts';
import { readingsView } from '../../web/src/view/readings.ts';
import { type LightElement, light } from './light-dom.ts';
import { contextOf, formOf, resultOf, textsOf } from './metrics.ts';
import { spaced } from './support.ts';

const english = await textsOf('en');

function shown(panelOf: (context: Context) => Panel, form: Form, response?: Response) {
  const panel = panelOf(contextOf(form, english));
  panel.update(response ?? resultOf(form));
  return light(panel.root);
}

// "Wages | $31,000 | 81.6%", by the cells of a row.
const rowsOf = (root: LightElement): string[] =>
  root
    .all('tr')
    .map(({ children }) => children.map((cell) => spaced(light(cell).textContent)).join(' | '));
const barsOf = (root: LightElement): string[] =>
  root
    .all('span')
    .flatMap(({ attributes, style }) =>
      attributes.class?.startsWith('bar') ? `${attributes.class} ${style.inlineSize}` : [],
    );
const refusal: Response = { metric: 'total-cost', status: 'missing-input', input: 'total-cost' };

test('the cost lines, the largest first, each with its share and a bar as long', () => {
  const bars = shown(barsPanel, formOf('total-cost', 'en'));
  assert.deepEqual(rowsOf(bars), [
    'Cost | Amount | Share',
    'Wages | $31,000 | 81.6%',
    'Rent | $4,500 | 11.8%',
    'Software | $2,500 | 6.6%',
  ]);
  assert.deepEqual(barsOf(bars), ['bar 81.6%', 'bar 11.8%', 'bar 6.6%']);
  assert.ok(!bars.hidden);
});

test('each channel has its unit cost and its share; the last line is all of them', () => {
  const form = formOf('channel-mix', 'en');
  form.write('channel.2', 'Chat');
  const bars = shown(barsPanel, form);
  assert.deepEqual(rowsOf(bars), [
    'Channel | Cost per contact | Share of contacts',
    'Channel 1 | $6.00 | 62.5%',
    'Chat | $3.00 | 25%',
    'Channel 3 | $4.00 | 12.5%',
    'All channels | $5.00 | 100%',
  ]);
  assert.deepEqual(barsOf(bars), [
    'bar 100.0%',
    'bar hollow 62.5%',
    'bar 50.0%',
    'bar hollow 25.0%',
    'bar 66.7%',
    'bar hollow 12.5%',
  ]);
});

test('channels that cost nothing have no bars', () => {
  const form = formOf('channel-mix', 'en');
  form.type('cost.1', '0');
  form.type('contacts.1', '10');
  assert.equal(barsOf(shown(barsPanel, form))[0], 'bar 0.0%');
});

test('no bars where there are no lines, and none of a refusal', () => {
  for (const panel of [
    shown(barsPanel, formOf('cost-per-contact', 'en')),
    shown(barsPanel, formOf('total-cost', 'en'), refusal),
    shown(comparisonPanel, formOf('total-cost', 'en')),
    shown(comparisonPanel, formOf('what-if', 'en'), { ...refusal, metric: 'what-if' }),
  ])
    assert.deepEqual([panel.hidden, panel.children.length], [true, 0]);
});

// First contact resolution from 70 to 75 %: 877000/7 against 358000/3, and 877/140 against 179/28 a contact.
test('a total that falls and a unit cost that rises stand side by side, with the reason', () => {
  const comparison = shown(comparisonPanel, formOf('what-if', 'en'));
  const rows = rowsOf(comparison);
  assert.deepEqual(rows.slice(0, 5), [
    'Before | After | Difference',
    'Total cost',
    '$125,286 | $119,333 | -$5,952-4.75%',
    'Cost per agent contact',
    '$6.26 | $6.39 | +$0.13+2.05%',
  ]);
  assert.equal(rows.length, 9);
  assert.deepEqual(
    comparison.all('p').map(({ textContent }) => textContent.slice(0, 53)),
    ['The total falls although each contact costs more: few'],
  );
});

// 100,000 at 8 dollars; a tenth solve it themselves at 0.10, and 70 % of the agents' cost goes with it.
test('the comparison is a table with a caption, whose headers say what they are of', () => {
  const { html, attributes } = shown(comparisonPanel, formOf('self-service-savings', 'en'));
  assert.deepEqual(attributes, { class: 'panel comparison', part: 'comparison' });
  const [head, first] = spaced(html).split('<tbody>');
  assert.equal(
    head,
    '<div class="panel comparison" part="comparison"><div class="scroll"><table>' +
      '<caption>Before and after</caption><thead><tr><th scope="col">Before</th>' +
      '<th scope="col">After</th><th scope="col">Difference</th></tr></thead>',
  );
  assert.equal(
    first,
    '<tr><th scope="rowgroup" colspan="3">Total cost</th></tr><tr>' +
      '<td><bdi translate="no">$800,000</bdi></td><td><bdi translate="no">$745,000</bdi></td>' +
      '<td><bdi translate="no">-$55,000</bdi><span class="percent">-6.88%</span></td></tr></tbody>',
  );
});

test('the bars say what they are of', () => {
  const captionOf = (metric: string) => {
    const panel = shown(barsPanel, formOf(metric, 'en'));
    assert.deepEqual(panel.attributes, { class: 'panel bars', part: 'bars' });
    return panel.all('caption').map(({ textContent }) => textContent);
  };
  assert.deepEqual(captionOf('total-cost'), ['Where the cost comes from']);
  assert.deepEqual(captionOf('what-if'), ['Where the cost comes from, before the change']);
  assert.deepEqual(captionOf('channel-mix'), ['The channels side by side']);
});

test('what self-service saves', () => {
  const comparison = shown(comparisonPanel, formOf('self-service-savings', 'en'));
  assert.deepEqual(rowsOf(comparison).slice(2), [
    '$800,000 | $745,000 | -$55,000-6.88%',
    'Cost per agent contact',
    '$8.00 | $8.27 | +$0.27+3.33%',
    'Cost per request, with or without an agent',
    '$8.00 | $7.45 | -$0.55-6.88%',
  ]);
  assert.equal(comparison.all('p').length, 1);
});

test('what nothing is known of before is not compared', () => {
  const form = formOf('what-if', 'en');
  const response = resultOf(form);
  const steps = response.steps.filter(({ id }) => id !== 'cost-per-contact-after');
  const comparison = shown(comparisonPanel, form, { ...response, steps });
  assert.ok(!rowsOf(comparison).includes('Cost per agent contact'));
  assert.equal(comparison.all('p').length, 0);
});

test('figures that are quoted are folded, and stay as they were opened', () => {
  const form = formOf('cost-per-call', 'en');
  const panel = quotedPanel(contextOf(form, english));
  panel.update(resultOf(form));
  const [details] = light(panel.root).all('details');
  assert.equal(details?.all('li').length, 2);
  assert.match(spaced(details?.textContent ?? ''), /\$2\.70.*\$5\.60/);
  panel.update(resultOf(form));
  assert.equal(light(panel.root).firstChild, details);
  assert.ok(shown(quotedPanel, formOf('cost-per-sale', 'en')).hidden);
});

test('a slider follows its field, says its value in words, and types into it', () => {
  const form = formOf('what-if', 'en');
  let changes = 0;
  const context = {
    ...contextOf(form, english),
    changed: () => {
      changes += 1;
    },
  };
  const slider = sliderOf('shrinkage-change', { min: -20, max: 20, step: 1 }, context);
  const root = light(slider.root);
  const { type, min, max, step, class: name, part } = root.attributes;
  assert.deepEqual([type, min, max, step], ['range', '-20', '20', '1']);
  assert.deepEqual([root.tag, name, part], ['input', 'slider', 'slider']);
  form.type('shrinkage-change', '5');
  slider.update();
  assert.equal(root.value, '5');
  assert.match(root.attributes['aria-valuetext'] ?? '', /5/);
  root.value = '7';
  root.listeners.input?.();
  assert.equal(form.textOf('shrinkage-change'), '7');
  assert.equal(changes, 1);
});

test('the readings of a word are offered, with the one in use picked', () => {
  const picked: string[] = [];
  const view = (metric: string) =>
    readingsView(contextOf(formOf(metric, 'en'), english), (id) => picked.push(id));
  assert.equal(view('total-cost'), false);
  const radios = light(view('cost-per-call')).all('input');
  assert.deepEqual(
    radios.map(({ attributes, checked }) => `${attributes.value} ${checked}`),
    ['cost-per-call true', 'cost-per-sale false', 'cost-per-lead false'],
  );
  assert.equal(new Set(radios.map(({ attributes }) => attributes.name)).size, 1);
  radios[1]?.listeners.change?.();
  assert.deepEqual(picked, ['cost-per-sale']);
});
