// What each metric's form asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choicesOf,
  fieldOf,
  idsOf,
  rowOf,
  type Side,
  sectionsOf,
} from '../../web/src/form/layout.ts';
import { factsFor, formOf, inputsOf, metricIds } from './metrics.ts';

const costLines = [
  'wages',
  'benefits',
  'agent-licences',
  'hardware',
  'software',
  'rent',
  'utilities',
  'taxes',
  'technology',
  'training',
  'recruitment',
  'bonuses',
  'other-costs',
];
const channels = ['calls', 'emails', 'chats', 'social-messages', 'other-contacts'];

// Each section as "id side: inputs", with a question mark where any of the inputs will do.
const layoutOf = (metric: string, side: Side, rows = 0): string[] =>
  sectionsOf(factsFor(metric), () => side, rows).map(({ id, either, side, inputs, optional }) =>
    `${id}${either ? ` ${side}` : ''}${optional ? '?' : ''}: ${inputs.join(' ')}`.trim(),
  );

const lines = `total-cost parts?: ${costLines.join(' ')}`;

test('the lines of a total are all there is of it', () => {
  const layout = [`total-cost?: ${costLines.join(' ')}`];
  assert.deepEqual(layoutOf('total-cost', 'whole'), layout);
  assert.deepEqual(layoutOf('total-cost', 'parts'), layout);
});

test('a quantity is given whole or by its parts', () => {
  assert.deepEqual(layoutOf('cost-per-contact', 'whole'), [
    'total-cost whole: total-cost',
    'contacts whole: contacts',
  ]);
  assert.deepEqual(layoutOf('cost-per-contact', 'parts'), [
    lines,
    `contacts parts?: ${channels.join(' ')}`,
  ]);
});

test('of a difference both parts are needed', () => {
  assert.deepEqual(layoutOf('cost-per-call', 'whole'), [
    'total-cost whole: total-cost',
    'calls whole: calls',
  ]);
  assert.deepEqual(layoutOf('cost-per-call', 'parts'), [
    lines,
    'calls parts: calls-offered calls-abandoned',
  ]);
});

test('what has no parts is one field', () => {
  assert.deepEqual(layoutOf('cost-per-sale', 'whole'), [
    'total-cost whole: total-cost',
    'sales: sales',
  ]);
  assert.deepEqual(layoutOf('cost-per-lead', 'parts'), [lines, 'leads: leads']);
});

test('of a sum without a whole every part is needed', () => {
  assert.deepEqual(layoutOf('average-handle-time', 'whole'), [
    'talk-time: talk-time',
    'hold-time: hold-time',
    'after-call-work: after-call-work',
    'calls: calls',
  ]);
});

test('an input that is asked for anyway is not asked for twice', () => {
  assert.deepEqual(layoutOf('return-on-investment', 'whole'), [
    'investment: investment',
    'net-gain whole: net-gain',
  ]);
  assert.deepEqual(layoutOf('return-on-investment', 'parts'), [
    'investment: investment',
    'net-gain parts: total-return',
  ]);
});

test('the sides of two quantities are picked one by one', () => {
  const sections = sectionsOf(
    factsFor('cost-per-contact'),
    ({ either }) => (either === 'contacts' ? 'parts' : 'whole'),
    0,
  );
  assert.deepEqual(
    sections.map(({ id, inputs }) => [id, inputs]),
    [
      ['total-cost', ['total-cost']],
      ['contacts', channels],
    ],
  );
});

test('a choice on one side of another is asked only there, after what its side asks itself', () => {
  assert.deepEqual(layoutOf('cost-per-minute', 'whole'), [
    'total-cost whole: total-cost',
    'minutes whole: average-handle-time',
    'contacts whole: contacts',
  ]);
  assert.deepEqual(layoutOf('cost-per-minute', 'parts'), [lines, 'minutes parts: paid-hours']);
  const byChannel = sectionsOf(
    factsFor('cost-per-minute'),
    ({ either }) => (either === 'contacts' ? 'parts' : 'whole'),
    0,
  );
  assert.deepEqual(byChannel.at(-1), {
    id: 'contacts',
    either: true,
    side: 'parts',
    inputs: channels,
    optional: true,
  });
});

test('a side may ask for nothing more', () => {
  assert.deepEqual(layoutOf('contacts-from-fcr', 'whole'), [
    'issues: issues',
    'fcr: fcr',
    'contacts-from-fcr whole: repeat-contacts',
  ]);
  assert.deepEqual(layoutOf('contacts-from-fcr', 'parts'), [
    'issues: issues',
    'fcr: fcr',
    'contacts-from-fcr parts:',
  ]);
});

test('what alone is asked for, where the other side asks for nothing, is sent though it is empty', () => {
  const alone = (metric: string, side: Side) =>
    sectionsOf(factsFor(metric), () => side, 0).flatMap(({ id, alone }) => (alone ? id : []));
  assert.deepEqual(alone('contacts-from-fcr', 'whole'), ['contacts-from-fcr']);
  assert.deepEqual(alone('contacts-from-fcr', 'parts'), []);
  assert.deepEqual(alone('cost-per-contact', 'whole'), []);
  assert.deepEqual(alone('cost-per-contact', 'parts'), []);

  const form = formOf('contacts-from-fcr');
  form.pick('contacts-from-fcr', 'whole');
  form.type('issues', '7000');
  assert.deepEqual(form.inputs.at(-1), { id: 'repeat-contacts', value: '' });
  form.type('repeat-contacts', '1,5');
  assert.equal(inputsOf(form).at(-1), 'repeat-contacts 1.5');
});

test('lines that may be left out and a quantity in one field each say what they are', () => {
  const kinds = (metric: string) =>
    sectionsOf(factsFor(metric), () => 'whole', 0).map(({ id, side }) => `${id} ${side}`);
  assert.deepEqual(kinds('total-cost'), ['total-cost parts']);
  assert.deepEqual(kinds('average-handle-time').slice(0, 2), [
    'talk-time whole',
    'hold-time whole',
  ]);
});

test('a choice of a metric as a whole is a choice like any other', () => {
  assert.deepEqual(layoutOf('self-service-rate', 'whole'), [
    'self-service-rate whole: self-service-resolutions agent-contacts',
  ]);
  assert.deepEqual(layoutOf('self-service-rate', 'parts'), [
    'self-service-rate parts: sessions-without-contact sessions',
  ]);
});

test('lines paid once or again and again are asked for once', () => {
  assert.deepEqual(layoutOf('investment-total', 'whole'), [
    'investment-total?: software equipment infrastructure wages bonuses campaigns training recruitment it-staff',
    'periods: periods',
  ]);
});

test('a list has its fields in every row', () => {
  assert.deepEqual(layoutOf('channel-mix', 'whole', 2), [
    'channels: cost.1 contacts.1 cost.2 contacts.2',
  ]);
  assert.deepEqual(layoutOf('npv', 'whole', 3), [
    'cash-flows: cash-flow.1 cash-flow.2 cash-flow.3',
    'rate: rate',
  ]);
  const [list] = sectionsOf(factsFor('npv'), () => 'whole', 3);
  assert.equal(list?.rows, 3);
  assert.deepEqual([fieldOf('contacts.12'), rowOf('contacts.12')], ['contacts', 12]);
  assert.deepEqual([fieldOf('contacts'), rowOf('contacts')], ['contacts', 0]);
});

test('choices are found within choices, the outer one first', () => {
  assert.deepEqual(
    choicesOf(factsFor('cost-per-minute').asks).map(({ either }) => either),
    ['total-cost', 'minutes', 'contacts'],
  );
  assert.deepEqual(choicesOf(factsFor('what-if').asks), []);
});

test('the side that is open at first is the one with the example, or the one that asks', () => {
  const sides = (metric: string) =>
    formOf(metric).sections.flatMap(({ either, id, side }) => (either ? `${id} ${side}` : []));
  assert.deepEqual(sides('cost-per-minute'), [
    'total-cost whole',
    'minutes whole',
    'contacts whole',
  ]);
  assert.deepEqual(sides('return-on-investment'), ['net-gain parts']);
  assert.deepEqual(sides('contacts-from-fcr'), ['contacts-from-fcr parts']);
  assert.deepEqual(sides('fully-loaded-agent-hour'), ['loaded-wage whole']);
});

test('every section of every metric asks for something, but for a way without a number', () => {
  for (const metric of metricIds)
    for (const side of ['whole', 'parts'] as const)
      for (const { id, inputs } of sectionsOf(factsFor(metric), () => side, 1))
        assert.equal(inputs.length === 0, id === 'contacts-from-fcr' && side === 'parts', id);
});

test('the inputs of asks are those of all their ways', () => {
  assert.deepEqual(idsOf(factsFor('cost-per-resolution').asks.slice(1)), [
    'resolved-issues',
    'contacts',
    'fcr',
  ]);
  assert.deepEqual(idsOf(factsFor('channel-mix').asks), []);
});
