// What each metric's form asks for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesOf, metricFacts, type Side, sectionsOf } from '../../web/src/form/layout.ts';

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
function layoutOf(metric: string, side: Side): string[] {
  const facts = metricFacts(metric);
  assert.ok(facts, metric);
  return sectionsOf(facts, () => side).map(
    ({ id, either, side, inputs, optional }) =>
      `${id}${either ? ` ${side}` : ''}${optional ? '?' : ''}: ${inputs.join(' ')}`,
  );
}

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
  const facts = metricFacts('cost-per-contact');
  assert.ok(facts);
  const sections = sectionsOf(facts, (id) => (id === 'contacts' ? 'parts' : 'whole'));
  assert.deepEqual(
    sections.map(({ id, inputs }) => [id, inputs]),
    [
      ['total-cost', ['total-cost']],
      ['contacts', channels],
    ],
  );
});

test('the leaves of a formula are what it may ask for, wholes rather than parts', () => {
  const facts = metricFacts('cost-per-call');
  assert.ok(facts);
  assert.deepEqual(leavesOf(facts.formula), ['total-cost', 'calls']);
  assert.deepEqual(leavesOf('wages'), ['wages']);
});

test('a metric that there is not has no facts', () => {
  for (const id of ['', 'cost-per-foo', 'constructor', '__proto__'])
    assert.equal(metricFacts(id), undefined);
});
