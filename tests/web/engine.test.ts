// The boundary between the page and the engine: what crosses, and what comes back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Engine,
  engineOf,
  type InputText,
  type Request,
} from '../../web/src/engine/engine.ts';

const request = (inputs: readonly InputText[], rest: Partial<Request> = {}): Request => ({
  metric: 'cost-per-contact',
  inputs,
  period: 'month',
  calendar: '365-days',
  digits: 2,
  ...rest,
});

// An engine that answers `response`, and what it was asked.
function spy(response: object = { metric: '?', status: 'ok' }): {
  engine: Engine;
  asked: string[];
} {
  const asked: string[] = [];
  const engine = engineOf({
    evaluate: (text) => {
      asked.push(text);
      return JSON.stringify(response);
    },
    quotient: (...parts) => {
      asked.push(parts.join(' '));
      return '0.333';
    },
  });
  return { engine, asked };
}

function crossing(inputs: readonly InputText[], rest: Partial<Request> = {}): string {
  const { engine, asked } = spy();
  engine.evaluate(request(inputs, rest));
  assert.equal(asked.length, 1); // one call, one evaluation
  return asked[0] ?? '';
}

test('a request crosses as lines of words', () => {
  const inputs = [
    { id: 'total-cost', value: '50000' },
    { id: 'contacts', value: '2500', period: 'week' },
  ];
  assert.equal(
    crossing(inputs),
    'cost-per-contact month 365-days 2\ntotal-cost 50000\ncontacts 2500 week',
  );
  assert.equal(
    crossing([], { digits: 12, period: 'year', calendar: '52-weeks' }),
    'cost-per-contact year 52-weeks 12',
  );
});

const hostile = [
  '',
  ' ',
  'a b',
  'a\nwages 1',
  'a\r',
  'a\tb',
  'a\u0000',
  '\u007f',
  'ā',
  '\u00a0',
  '７',
  '💥',
  '\ud800',
  'x'.repeat(65),
];

for (const text of hostile)
  test(`${JSON.stringify(text.slice(0, 20))} adds neither a word nor a line`, () => {
    assert.equal(crossing([{ id: text, value: '1' }]).split('\n')[1], '? 1');
    assert.equal(crossing([{ id: 'wages', value: text }]).split('\n')[1], 'wages ?');
    assert.equal(crossing([{ id: 'wages', value: '1', period: text }]).split('\n')[1], 'wages 1 ?');
    const words = { metric: text, period: text, calendar: text };
    assert.equal(crossing([], words), '? ? ? 2');
  });

test('words of 64 characters cross, whatever they are made of', () => {
  const word = 'x'.repeat(64);
  assert.equal(
    crossing([{ id: word, value: '__proto__', period: '"\\' }]).split('\n')[1],
    `${word} __proto__ "\\`,
  );
});

test('more inputs than any metric takes stay behind', () => {
  const inputs = Array.from({ length: 200 }, (_, i) => ({ id: `i${i}`, value: String(i) }));
  const lines = crossing(inputs).split('\n');
  assert.equal(lines.length, 1 + 128);
  assert.equal(lines.at(-1), 'i127 127');
});

test('the answer names what was asked for, not what crossed', () => {
  const { engine } = spy({ metric: '?', status: 'unknown-metric' });
  const metric = 'cost per contact';
  assert.deepEqual(engine.evaluate(request([], { metric })), { metric, status: 'unknown-metric' });

  const unknown = spy({ metric: 'cost-per-contact', status: 'unknown-input', input: '?' });
  const inputs = [
    { id: 'wages', value: '1' },
    { id: 'in two words', value: '1' },
    { id: '💥', value: '1' },
  ];
  assert.deepEqual(unknown.engine.evaluate(request(inputs)), {
    metric: 'cost-per-contact',
    status: 'unknown-input',
    input: 'in two words',
  });
});

test('an input that is really called "?" is found', () => {
  const { engine } = spy({ metric: 'cost-per-contact', status: 'unknown-input', input: '?' });
  const { status, ...rest } = engine.evaluate(request([{ id: '?', value: '1' }]));
  assert.deepEqual([status, rest], ['unknown-input', { metric: 'cost-per-contact', input: '?' }]);
});

const value = {
  metric: 'cost-per-contact',
  status: 'ok',
  exact: '32/5',
  rounded: '6.40',
  unit: 'money/contact',
  period: 'month',
  warnings: [],
  steps: [
    {
      id: 'cost-per-contact',
      operation: 'quotient',
      operands: [{ id: 'total-cost', exact: '48000' }],
      exact: '32/5',
    },
  ],
};

test('a response is frozen', () => {
  const response = spy(value).engine.evaluate(request([]));
  assert.deepEqual(response, value);
  assert.ok(Object.isFrozen(response));
  assert.throws(() => Object.assign(response, { rounded: '0.00' }), TypeError);
});

test('a response is frozen all the way down', () => {
  const response = spy(value).engine.evaluate(request([]));
  const isDeeplyFrozen = (node: unknown): boolean =>
    typeof node !== 'object' ||
    node === null ||
    (Object.isFrozen(node) && Object.values(node).every(isDeeplyFrozen));
  assert.ok(isDeeplyFrozen(response));
});

test('each response is one of its own', () => {
  const { engine } = spy(value);
  assert.notEqual(engine.evaluate(request([])), engine.evaluate(request([])));
});

test('a quotient crosses as it is', () => {
  const { engine, asked } = spy();
  assert.equal(engine.quotient('1', '3', 3), '0.333');
  assert.deepEqual(asked, ['1 3 3']);
});
