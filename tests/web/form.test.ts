// The state of a form: what stands in each field, and the request that follows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Form } from '../../web/src/form/form.ts';
import { formOf, inputsOf } from './metrics.ts';
import { formatsOf } from './support.ts';

const sideOf = (form: Form, id: string) => form.sections.find((section) => section.id === id)?.side;

test('an untouched form shows the example', () => {
  const form = formOf('cost-per-contact');
  assert.deepEqual(form.entry('total-cost'), { kind: 'example', value: '48000' });
  assert.deepEqual(inputsOf(form), ['total-cost 48000 month', 'contacts 7500 month']);
  assert.ok(form.usesExample);
  assert.equal(form.textOf('total-cost'), '');
});

test('an example is scaled to its currency, and a count is not', () => {
  const dong = formOf('cost-per-call', 'vi');
  assert.deepEqual(inputsOf(dong), ['total-cost 165000000 month', 'calls 6000 month']);
  const kroner = formOf('cost-per-sale', 'da');
  assert.deepEqual(inputsOf(kroner), ['total-cost 252000 month', 'sales 120 month']);
  const unknown = formOf('cost-per-sale', 'lv', 'CHF');
  assert.deepEqual(inputsOf(unknown), ['total-cost 36000 month', 'sales 120 month']);
});

test('the example disappears with the first character, and nothing missing is zero', () => {
  const form = formOf('cost-per-contact');
  form.type('total-cost', '7');
  assert.deepEqual(form.entry('total-cost'), { kind: 'given', value: '7', text: '7' });
  assert.deepEqual(form.entry('contacts'), { kind: 'empty' });
  assert.deepEqual(inputsOf(form), ['total-cost 7 month']);
  assert.ok(!form.usesExample);
  form.type('total-cost', '');
  assert.deepEqual(form.entry('total-cost'), { kind: 'empty' });
  assert.deepEqual(inputsOf(form), []);
});

test('what cannot be read goes to the engine as no number', () => {
  const form = formOf('cost-per-contact');
  form.type('contacts', '1e5');
  assert.deepEqual(form.entry('contacts'), { kind: 'malformed', text: '1e5' });
  assert.deepEqual(form.inputs, [{ id: 'contacts', value: '', period: 'month' }]);
});

test('what can be read two ways is used as the language reads it until one is chosen', () => {
  const form = formOf('cost-per-contact');
  form.type('contacts', '10,000');
  assert.deepEqual(form.entry('contacts'), {
    kind: 'ambiguous',
    value: '10.000',
    other: '10000',
    text: '10,000',
  });
  assert.deepEqual(inputsOf(form), ['contacts 10.000 month']);
  form.choose('contacts', '10000');
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '10000', text: '10,000' });
  form.type('contacts', '10,0001');
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '10.0001', text: '10,0001' });
  form.type('contacts', '10,000');
  assert.equal(form.entry('contacts').kind, 'ambiguous');
});

test('a preset stands, and what the page does not give keeps its example until somebody types', () => {
  const form = formOf('cost-per-contact');
  form.preset('contacts', { value: '2500' });
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '2500', text: '2500' });
  assert.deepEqual(form.entry('total-cost'), { kind: 'example', value: '48000' });
  form.type('contacts', '2600');
  assert.deepEqual(inputsOf(form), ['contacts 2600 month']);
});

test('a preset line is no example’s neighbour', () => {
  const form = formOf('total-cost');
  assert.deepEqual(inputsOf(form), ['wages 31000 month', 'software 2500 month', 'rent 4500 month']);
  form.preset('taxes', { value: '10' });
  assert.deepEqual(inputsOf(form), ['taxes 10 month']);
});

test('a preset keeps its value though its text can be read two ways', () => {
  const form = formOf('cost-per-contact');
  form.preset('total-cost', { value: '7.125' });
  assert.deepEqual(form.entry('total-cost'), { kind: 'given', value: '7.125', text: '7,125' });
  form.preset('total-cost', { value: '71.125' });
  assert.deepEqual(form.entry('total-cost'), { kind: 'given', value: '71.125', text: '71,125' });
});

test('a preset is canonical decimal text; any other is shown and refused', () => {
  const form = formOf('cost-per-contact');
  form.preset('total-cost', { value: '1e5' });
  assert.deepEqual(form.entry('total-cost'), { kind: 'malformed', text: '1e5' });
  form.preset('total-cost', { value: '-5.50' });
  assert.deepEqual(form.entry('total-cost'), { kind: 'given', value: '-5.50', text: '-5,50' });
});

test('a preset has its own period', () => {
  const form = formOf('cost-per-contact');
  form.preset('contacts', { value: '2500', period: 'week' });
  assert.deepEqual(inputsOf(form), ['total-cost 48000 month', 'contacts 2500 week']);
});

test('a period that there is not is none', () => {
  const form = formOf('cost-per-contact');
  form.preset('contacts', { value: '2500', period: 'day' });
  assert.deepEqual(inputsOf(form), ['total-cost 48000 month', 'contacts 2500 month']);
});

test('typing keeps the period', () => {
  const form = formOf('cost-per-contact');
  form.setPeriod('contacts', 'week');
  assert.deepEqual(form.entry('contacts'), { kind: 'example', value: '7500' });
  form.type('contacts', '2500');
  assert.deepEqual(inputsOf(form), ['contacts 2500 week']);
});

test('another language writes the same numbers its own way', () => {
  const form = formOf('cost-per-contact');
  form.preset('contacts', '7.125');
  assert.equal(form.textOf('contacts'), '7,125');
  form.rewrite(formatsOf('en'));
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '7.125', text: '7.125' });
  form.rewrite(formatsOf('da'));
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '7.125', text: '7,125' });
});

test('what reads alike in another language stays as it was typed', () => {
  const form = formOf('cost-per-contact');
  form.type('total-cost', '71.600,50');
  form.rewrite(formatsOf('en'));
  assert.deepEqual(form.entry('total-cost'), {
    kind: 'given',
    value: '71600.50',
    text: '71.600,50',
  });
});

test('a preset that is given again is no news, one that changes is', () => {
  const form = formOf('cost-per-contact');
  form.preset('total-cost', '71600');
  form.type('total-cost', '50000');
  form.preset('total-cost', { value: '71600' });
  assert.equal(form.textOf('total-cost'), '50000');
  form.preset('total-cost', { value: '71600', period: 'year' });
  assert.deepEqual(inputsOf(form), ['total-cost 71600 year']);
  form.type('total-cost', '5');
  form.clear();
  form.preset('total-cost', { value: '71600', period: 'year' });
  assert.equal(form.textOf('total-cost'), '71600');
});

test('rows that are given again leave the row that was added', () => {
  const form = formOf('channel-mix');
  const rows = [{ cost: '1', contacts: '2' }];
  form.presetRows(rows);
  form.addRow();
  form.presetRows(rows);
  assert.equal(form.rows, 2);
  form.presetRows([...rows, ...rows, ...rows]);
  assert.equal(form.rows, 3);
});

test('the state of a form goes through JSON and comes back whole', () => {
  const form = formOf('cost-per-contact');
  form.pick('total-cost', 'parts');
  form.type('wages', '31.000');
  form.setPeriod('wages', 'quarter');
  form.preset('contacts', { value: '2500', period: 'week' });
  form.resultPeriod = 'year';
  form.calendar = '52-weeks';
  const other = formOf('cost-per-contact');
  other.state = JSON.parse(JSON.stringify(form.state));
  assert.deepEqual(other.request, form.request);
  assert.equal(other.textOf('wages'), '31.000');
});

test('a chosen reading and a preset survive another language', () => {
  const form = formOf('cost-per-contact');
  form.preset('total-cost', { value: '7.125' });
  form.type('contacts', '10,000');
  form.choose('contacts', '10000');
  form.rewrite(formatsOf('en'));
  assert.deepEqual(inputsOf(form), ['total-cost 7.125 month', 'contacts 10000 month']);
});

test('what is not understood yet keeps its text in another language', () => {
  const form = formOf('cost-per-contact');
  form.type('contacts', '1.23.4');
  form.rewrite(formatsOf('en'));
  assert.deepEqual(form.entry('contacts'), { kind: 'malformed', text: '1.23.4' });
});

test('an open question is not answered by another language', () => {
  const form = formOf('cost-per-contact');
  form.type('contacts', '10,000'); // 10 or 10,000 in Latvian; 10,000 for certain in English
  form.rewrite(formatsOf('en'));
  assert.equal(form.entry('contacts').kind, 'ambiguous');
  assert.deepEqual(inputsOf(form), ['contacts 10.000 month']);
  form.choose('contacts', '10000');
  form.rewrite(formatsOf('da'));
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '10000', text: '10000' });
  form.type('contacts', '1.234');
  assert.deepEqual(form.entry('contacts'), { kind: 'given', value: '1234', text: '1.234' });
});

test('each side keeps what was typed on it', () => {
  const form = formOf('cost-per-contact');
  form.type('total-cost', '500');
  form.pick('total-cost', 'parts');
  assert.deepEqual(inputsOf(form), []);
  form.type('wages', '100');
  form.type('rent', '20');
  assert.deepEqual(inputsOf(form), ['wages 100 month', 'rent 20 month']);
  form.pick('total-cost', 'whole');
  assert.deepEqual(inputsOf(form), ['total-cost 500 month']);
  form.pick('total-cost', 'parts');
  assert.deepEqual(inputsOf(form), ['wages 100 month', 'rent 20 month']);
});

test('the side that a preset is on is shown', () => {
  const form = formOf('cost-per-call');
  form.preset('calls-offered', { value: '100' });
  form.preset('calls-abandoned', { value: '20' });
  assert.equal(sideOf(form, 'calls'), 'parts');
  assert.deepEqual(inputsOf(form).slice(-2), [
    'calls-offered 100 month',
    'calls-abandoned 20 month',
  ]);
  const untouched = formOf('return-on-investment');
  assert.equal(sideOf(untouched, 'net-gain'), 'parts');
  untouched.preset('net-gain', { value: '5' });
  assert.equal(sideOf(untouched, 'net-gain'), 'whole');
});

test('of conflicting presets the whole stands, and the parts wait on the other side', () => {
  const form = formOf('cost-per-contact');
  form.preset('wages', { value: '100' });
  form.preset('total-cost', { value: '500' });
  form.preset('contacts', { value: '5' });
  assert.deepEqual(inputsOf(form), ['total-cost 500 month', 'contacts 5 month']);
  form.pick('total-cost', 'parts');
  assert.deepEqual(inputsOf(form), ['wages 100 month', 'contacts 5 month']);
});

test('a total of the investment has no period', () => {
  const form = formOf('return-on-investment');
  form.preset('investment', { value: '100', period: 'week' });
  assert.deepEqual(inputsOf(form), ['investment 100', 'total-return 52000']);
});

test('the result is for the period that all figures share', () => {
  const form = formOf('cost-per-contact');
  assert.equal(form.request.period, 'month');
  form.setPeriod('contacts', 'week');
  assert.equal(form.request.period, 'week');
  form.setPeriod('total-cost', 'quarter');
  assert.equal(form.request.period, 'month');
  form.setPeriod('total-cost', 'week');
  assert.equal(form.request.period, 'week');
  form.resultPeriod = 'year';
  assert.equal(form.request.period, 'year');
});

test('the page’s period holds where there is none', () => {
  const form = formOf('return-on-investment');
  form.pagePeriod = 'year';
  assert.equal(form.request.period, 'year');
  assert.deepEqual(inputsOf(form), ['investment 40000', 'total-return 52000']);
});

test('a request has the digits of its unit', () => {
  const digits = (metric: string, language: string) => formOf(metric, language).request.digits;
  assert.equal(digits('cost-per-contact', 'lv'), 2);
  assert.equal(digits('cost-per-contact', 'vi'), 0);
  assert.equal(digits('return-on-investment', 'vi'), 2);
  assert.equal(digits('average-handle-time', 'lv'), 1);
  assert.equal(digits('fully-loaded-agent-hour', 'vi'), 0);
  assert.equal(digits('avg-response-time', 'en'), 1);
  assert.equal(digits('required-staff', 'en'), 0);
  assert.equal(digits('contacts-per-agent-hour', 'vi'), 2);
  assert.equal(digits('payback-months', 'vi'), 2);
});

test('one quantity can be asked for while the rest is unfinished', () => {
  const form = formOf('cost-per-contact');
  form.pick('total-cost', 'parts');
  form.type('wages', '100');
  form.type('contacts', 'abc');
  const lines = form.sections.find(({ id }) => id === 'total-cost');
  assert.ok(lines);
  const { inputs } = form.requestFor(lines);
  assert.deepEqual(inputs, [
    { id: 'wages', value: '100', period: 'month' },
    { id: 'contacts', value: '7500' },
  ]);
});

test('clearing brings the example back', () => {
  const form = formOf('cost-per-contact');
  form.type('contacts', '5');
  form.setPeriod('contacts', 'week');
  form.resultPeriod = 'year';
  form.clear();
  assert.deepEqual(inputsOf(form), ['total-cost 48000 month', 'contacts 7500 month']);
  assert.equal(form.request.period, 'month');
  assert.ok(!form.touched);
});

test('clearing brings the example back on the side where it is', () => {
  const form = formOf('cost-per-contact');
  form.pick('total-cost', 'parts');
  form.type('wages', '100');
  form.clear();
  assert.deepEqual(inputsOf(form), ['total-cost 48000 month', 'contacts 7500 month']);
});

test('a metric that there is not asks for nothing', () => {
  for (const metric of ['', 'cost-per-foo', 'constructor']) {
    const form = formOf(metric);
    assert.deepEqual([form.sections, form.inputs, form.request.metric], [[], [], metric]);
    assert.deepEqual([form.rows, form.usesExample, form.period], [0, false, 'month']);
    assert.deepEqual([form.entry('x'), form.exampleOf('x')], [{ kind: 'empty' }, undefined]);
    form.removeRow(1);
    assert.deepEqual(form.sections, []);
  }
  assert.deepEqual(new Form(formatsOf('lv')).request.metric, '');
});

test('some lines of the example are an example', () => {
  assert.ok(formOf('total-cost').usesExample);
});

test('one line that a page gives opens the lines', () => {
  const form = formOf('cost-per-contact');
  form.preset('rent', { value: '100' });
  assert.equal(sideOf(form, 'total-cost'), 'parts');
});

test('a reading can be chosen only of what was typed', () => {
  const form = formOf('cost-per-contact');
  form.choose('contacts', '10000');
  assert.deepEqual(form.entry('contacts'), { kind: 'example', value: '7500' });
});

// A page may name anything in `inputs`.
test('what every object has is no example', () => {
  const form = formOf('cost-per-contact');
  for (const id of ['constructor', 'toString', '__proto__', 'constructor.1']) {
    form.preset(id, '');
    assert.equal(form.exampleOf(id), undefined, id);
  }
  form.rewrite(formatsOf('en'));
  assert.deepEqual(inputsOf(form), ['total-cost 48000 month', 'contacts 7500 month']);
});

const entryOf = (metric: string, id: string, text: string, language = 'en') => {
  const form = formOf(metric, language);
  form.type(id, text);
  const entry = form.entry(id);
  return 'other' in entry
    ? `${entry.value} or ${entry.other}`
    : 'value' in entry
      ? entry.value
      : entry.kind;
};

// [metric, field, what is typed, what it is taken for]
const unusual: [string, string, string, string][] = [
  ['labour-cost-per-contact', 'occupancy', '0.85', '0.85 or 85'],
  ['labour-cost-per-contact', 'occupancy', '85', '85'],
  ['labour-cost-per-contact', 'occupancy', '0', '0'],
  ['labour-cost-per-contact', 'occupancy', '1', '1 or 100'],
  ['labour-cost-per-contact', 'occupancy', '1.5', '1.5'], // 150 % is refused
  ['labour-cost-per-contact', 'shrinkage', '0.3', '0.3 or 30'],
  ['labour-cost-per-contact', 'average-handle-time', '6', '6 or 360'],
  ['labour-cost-per-contact', 'average-handle-time', '5.5', '5.5 or 330'],
  ['labour-cost-per-contact', 'average-handle-time', '15', '15'],
  ['labour-cost-per-contact', 'average-handle-time', '0.1', '0.1'],
  ['contacts-from-fcr', 'fcr', '0.7', '0.7 or 70'],
  ['what-if', 'wage-change', '-0.05', '-0.05 or -5'],
  ['funnel', 'conversion-rate', '0.12', '0.12 or 12'],
  ['npv', 'rate', '0.08', '0.08 or 8'],
  ['depreciation', 'life', '6', '6 or 72'],
  ['depreciation', 'life', '36', '36'],
];

for (const [metric, id, text, expected] of unusual)
  test(`${text} for ${id} of ${metric}: ${expected}`, () => {
    assert.equal(entryOf(metric, id, text), expected);
  });

test('a reading that the field refuses is never offered', () => {
  assert.equal(entryOf('labour-cost-per-contact', 'occupancy', '35,625', 'fr'), '35.625');
  assert.equal(entryOf('labour-cost-per-contact', 'occupancy', '59.172', 'lv'), '59.172');
  assert.equal(entryOf('depreciation', 'life', '1,725', 'lv'), '1.725 or 20.7');
  assert.equal(entryOf('cost-per-contact', 'contacts', '35,625', 'fr'), '35.625 or 35625');
});

test('a number of the page is not asked about', () => {
  const form = formOf('labour-cost-per-contact', 'en');
  form.preset('occupancy', { value: '0.85' });
  assert.deepEqual(form.entry('occupancy'), { kind: 'given', value: '0.85', text: '0.85' });
});

const periodsOf = (form: Form, ids: readonly string[]) =>
  ids.map((id) => `${id} ${form.periodOf(id)}`);

test('periods that nobody set follow the first that somebody did', () => {
  const form = formOf('cost-per-contact', 'en');
  const both = ['total-cost', 'contacts'];
  form.type('total-cost', '1560000');
  form.type('contacts', '130000');
  form.setPeriod('total-cost', 'year');
  assert.deepEqual(periodsOf(form, both), ['total-cost year', 'contacts year']);
  assert.equal(form.request.period, 'year');
  form.setPeriod('contacts', 'month');
  assert.deepEqual(periodsOf(form, both), ['total-cost year', 'contacts month']);
  form.setPeriod('total-cost', 'quarter');
  assert.deepEqual(periodsOf(form, both), ['total-cost quarter', 'contacts month']);
  form.clear();
  assert.deepEqual(periodsOf(form, both), ['total-cost month', 'contacts month']);
});

test('one period serves a whole list, and a row may have another', () => {
  const form = formOf('channel-mix', 'en');
  const ids = ['cost.1', 'contacts.1', 'cost.2', 'contacts.2'];
  form.setPeriod('cost.1', 'quarter');
  assert.deepEqual(
    periodsOf(form, ids),
    ids.map((id) => `${id} quarter`),
  );
  form.setPeriod('cost.2', 'year');
  assert.deepEqual(periodsOf(form, ids), [
    'cost.1 quarter',
    'contacts.1 quarter',
    'cost.2 year',
    'contacts.2 quarter',
  ]);
});

test('one period serves all lines of the cost; what is spent once, or given by the page, stays', () => {
  const form = formOf('total-cost', 'en');
  form.preset('rent', { value: '54000' });
  form.setPeriod('wages', 'year');
  assert.deepEqual(periodsOf(form, ['wages', 'software', 'rent']), [
    'wages year',
    'software year',
    'rent month',
  ]);
  const investment = formOf('investment-total', 'en');
  investment.setPeriod('software', 'once');
  assert.equal(investment.periodOf('wages'), 'month');
});
