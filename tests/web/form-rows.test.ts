// Lists: rows that come and go, with their names, presets and examples.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, inputsOf, resultOf } from './metrics.ts';
import { formatsOf } from './support.ts';

const mix = ['cost.1 30000 month', 'contacts.1 5000 month'].concat(
  ['cost.2 6000 month', 'contacts.2 2000 month'],
  ['cost.3 4000 month', 'contacts.3 1000 month'],
);

test('an untouched list has the rows of its example', () => {
  const form = formOf('channel-mix');
  assert.equal(form.rows, 3);
  assert.deepEqual(inputsOf(form), mix);
  assert.deepEqual(
    form.inputs.map(({ id }) => id),
    ['channels'],
  );
  assert.equal(formOf('aht-combined').rows, 2);
  assert.equal(formOf('cost-per-contact').rows, 0);
});

test('amounts in the rows of an example are scaled, counts and times are not', () => {
  assert.deepEqual(inputsOf(formOf('channel-mix', 'vi')).slice(0, 2), [
    'cost.1 150000000 month',
    'contacts.1 5000 month',
  ]);
  assert.deepEqual(inputsOf(formOf('npv', 'da')), [
    'cash-flow.1 -70000',
    'cash-flow.2 42000',
    'cash-flow.3 42000',
    'rate 10',
  ]);
  assert.deepEqual(inputsOf(formOf('aht-combined', 'vi')), [
    'average-handle-time.1 240',
    'calls.1 3000 month',
    'average-handle-time.2 420',
    'calls.2 1000 month',
  ]);
});

test('the example of all rows disappears with the first character in any', () => {
  const form = formOf('channel-mix');
  form.type('contacts.2', '7');
  assert.ok(!form.usesExample);
  assert.deepEqual(form.inputs, [
    { id: 'channels', rows: [[], [{ id: 'contacts', value: '7', period: 'month' }]] },
  ]);
});

test('empty rows at the end are left out, those before it are not', () => {
  const form = formOf('channel-mix');
  form.type('cost.1', '5');
  form.addRow();
  form.addRow();
  assert.equal(form.rows, 5);
  assert.deepEqual(inputsOf(form), ['cost.1 5 month']);
  form.type('cost.4', '6');
  const [list] = form.inputs;
  assert.ok(list && 'rows' in list);
  assert.deepEqual(
    list.rows.map((row) => row.length),
    [1, 0, 0, 1],
  );
  form.type('cost.1', '');
  form.type('cost.4', '');
  assert.deepEqual(form.inputs, []);
});

test('what is no number keeps its row, and goes to the engine as none', () => {
  const form = formOf('channel-mix');
  form.type('cost.2', 'x');
  assert.deepEqual(form.inputs, [
    { id: 'channels', rows: [[], [{ id: 'cost', value: '', period: 'month' }]] },
  ]);
});

test('one row more is empty, and the others stay', () => {
  const form = formOf('channel-mix');
  for (const row of [1, 2, 3]) form.type(`cost.${row}`, `${row}0`);
  form.addRow();
  assert.equal(form.rows, 4);
  assert.deepEqual(form.entry('cost.4'), { kind: 'empty' });
  assert.deepEqual(inputsOf(form), ['cost.1 10 month', 'cost.2 20 month', 'cost.3 30 month']);
});

test('a row removed in the middle takes its figures and name with it; the list keeps the period that was set in it', () => {
  const form = formOf('channel-mix');
  for (const [row, name] of ['Phone', 'E-mail', 'Chat', 'Post'].entries()) {
    if (row > 2) form.addRow();
    form.write(`channel.${row + 1}`, name);
    form.type(`cost.${row + 1}`, `${row + 1}0`);
    form.type(`contacts.${row + 1}`, `${row + 1}`);
  }
  form.setPeriod('contacts.3', 'week');
  form.removeRow(2);
  assert.equal(form.rows, 3);
  assert.deepEqual(
    [1, 2, 3, 4].map((row) => form.textOf(`channel.${row}`)),
    ['Phone', 'Chat', 'Post', ''],
  );
  assert.deepEqual(inputsOf(form), [
    'cost.1 10 week',
    'contacts.1 1 week',
    'cost.2 30 week',
    'contacts.2 3 week',
    'cost.3 40 week',
    'contacts.3 4 week',
  ]);
});

test('an empty row that moves up leaves nothing behind', () => {
  const form = formOf('channel-mix');
  form.type('cost.1', '1');
  form.type('cost.3', '3');
  form.removeRow(1);
  assert.deepEqual(form.entry('cost.1'), { kind: 'empty' });
  assert.equal(form.textOf('cost.2'), '3');
  form.removeRow(2);
  assert.equal(form.rows, 1);
  assert.deepEqual(form.inputs, []);
});

test('a question and a preset move with their row', () => {
  const form = formOf('channel-mix');
  form.type('cost.2', '10,000');
  form.preset('cost.3', { value: '7.125' });
  form.removeRow(1);
  assert.equal(form.entry('cost.1').kind, 'ambiguous');
  assert.deepEqual(form.entry('cost.2'), { kind: 'given', value: '7.125', text: '7,125' });
});

test('preset rows replace the example, with periods of their own and as many as they are', () => {
  const form = formOf('channel-mix');
  form.presetRows([{ cost: '10', contacts: { value: '2.5', period: 'week' }, channel: 'Fax' }]);
  assert.equal(form.rows, 1);
  assert.deepEqual(inputsOf(form), ['cost.1 10 month', 'contacts.1 2.5 week']);
  assert.equal(form.textOf('channel.1'), 'Fax');
  form.presetRows([]);
  assert.equal(form.rows, 1);
});

test('another language writes the numbers of the rows its own way, where they would read otherwise', () => {
  const form = formOf('channel-mix');
  form.type('cost.1', '1,234.5');
  form.rewrite(formatsOf('en'));
  assert.equal(form.textOf('cost.1'), '1,234.5');
  form.preset('cost.2', '1.234');
  form.rewrite(formatsOf('lv'));
  assert.deepEqual(form.entry('cost.2'), { kind: 'given', value: '1.234', text: '1,234' });
});

test('clearing brings back the rows of the example', () => {
  const form = formOf('channel-mix');
  form.addRow();
  form.type('cost.4', '5');
  form.clear();
  assert.equal(form.rows, 3);
  assert.deepEqual(inputsOf(form), mix);
});

test('all rows together have one period, or the form’s own', () => {
  const form = formOf('channel-mix');
  for (const row of [1, 2, 3])
    for (const field of ['cost', 'contacts']) form.setPeriod(`${field}.${row}`, 'week');
  assert.equal(form.request.period, 'week');
  form.setPeriod('contacts.3', 'year');
  assert.equal(form.request.period, 'month');
});

test('what stands in the rows comes to what the engine says', () => {
  const form = formOf('channel-mix', 'en');
  form.type('cost.1', '31000');
  form.type('contacts.1', '4000');
  form.type('cost.2', '5000');
  form.type('contacts.2', '3000');
  assert.equal(resultOf(form).exact, '36/7');
  const groups = formOf('aht-combined', 'en');
  groups.presetRows([
    { 'average-handle-time': '240', calls: '200' },
    { 'average-handle-time': '300', calls: '150' },
  ]);
  assert.equal(resultOf(groups).exact, '1860/7'); // (240 * 200 + 300 * 150) / 350
});
