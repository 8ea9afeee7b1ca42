// Lists at the boundary to the engine: how rows cross, and what comes back of ids that are no words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  engineOf,
  type InputText,
  type ListText,
  type Request,
} from '../../web/src/engine/engine.ts';
import { engine } from './metrics.ts';

const request = (inputs: Request['inputs'], rest: Partial<Request> = {}): Request => ({
  metric: 'channel-mix',
  inputs,
  calendar: '365-days',
  digits: 2,
  ...rest,
});

function crossing(inputs: Request['inputs'], rest: Partial<Request> = {}): string[] {
  let asked = '';
  const spy = engineOf({
    evaluate: (text) => {
      asked = text;
      return '{"status":"ok"}';
    },
    quotient: () => '',
  });
  spy.evaluate(request(inputs, rest));
  return asked.split('\n');
}

const cell = (id: string, value = '1', period?: string): InputText => ({
  id,
  value,
  ...(period !== undefined && { period }),
});
const list = (id: string, ...rows: InputText[][]): ListText => ({ id, rows });

test('a list crosses as its name and length, and its cells after all inputs', () => {
  const channels = list(
    'channels',
    [cell('cost', '5'), cell('contacts', '6', 'week')],
    [],
    [cell('cost', '7')],
  );
  assert.deepEqual(crossing([channels, cell('rate', '8')]), [
    'channel-mix - 365-days 2',
    'channels *3',
    'rate 8',
    '1.cost 5',
    '1.contacts 6 week',
    '3.cost 7',
  ]);
  assert.deepEqual(crossing([list('channels')]).slice(1), ['channels *0']);
});

test('a request without a period is for the metric’s own, and “-” is no period', () => {
  assert.equal(crossing([])[0], 'channel-mix - 365-days 2');
  assert.equal(crossing([], { period: 'year' })[0], 'channel-mix year 365-days 2');
  assert.equal(crossing([], { period: '-' })[0], 'channel-mix ? 365-days 2');
  assert.equal(crossing([], { period: '' })[0], 'channel-mix ? 365-days 2');
  assert.equal(crossing([cell('rate', '1', '-')])[1], 'rate 1 ?');
});

test('no value can be taken for a list, and no id for a cell', () => {
  assert.equal(crossing([cell('rate', '*5')])[1], 'rate ?');
  assert.equal(crossing([cell('*rate', '5')])[1], '? 5');
  assert.equal(crossing([cell('rate', '5*')])[1], 'rate 5*');
  assert.equal(crossing([cell('rate.1', '5')])[1], '? 5');
  assert.equal(crossing([cell('.', '5')])[1], '? 5');
  assert.equal(crossing([cell('rate', '.5')])[1], 'rate .5');
  assert.equal(crossing([cell('rate', '5', '*5')])[1], 'rate 5 ?');
  assert.deepEqual(crossing([list('a.b', [cell('c.d', '*1', '-')])]).slice(1), ['? *1', '1.? ? ?']);
});

test('of more cells than there can be, the first of each name crosses', () => {
  const rows = (count: number, ids: string[]) =>
    Array.from({ length: count }, (_, i) => ids.map((id) => cell(id, String(i + 1))));
  const fits = crossing([list('channels', ...rows(61, ['cost', 'contacts', 'channel', 'fax']))]);
  assert.equal(fits.length, 2 + 61 * 4);
  const most = crossing([list('channels', ...rows(64, ['a', 'b', 'c', 'd']))]);
  assert.equal(most.length, 2 + 256);
  const [, head, ...cells] = crossing([
    list('channels', ...rows(64, ['a', 'b', 'c', 'd']), [cell('a'), cell('e', '9')]),
  ]);
  assert.equal(head, 'channels *65');
  assert.deepEqual(cells, ['1.a 1', '1.b 1', '1.c 1', '1.d 1', '65.e 9']);
});

test('of more names than there can be, 256 cross', () => {
  const row = Array.from({ length: 300 }, (_, i) => cell(`i${i}`));
  const lines = crossing([list('channels', row)]);
  assert.equal(lines.length, 2 + 256);
  assert.equal(lines.at(-1), '1.i255 1');
});

function decoded(input: string, inputs: Request['inputs']): string | undefined {
  const answer = JSON.stringify({ metric: '?', status: 'unknown-input', input });
  const response = engineOf({ evaluate: () => answer, quotient: () => '' }).evaluate(
    request(inputs),
  );
  return 'input' in response ? response.input : undefined;
}

test('an id that is no word comes back with its row', () => {
  const channels = list(
    'channels',
    [cell('cost'), cell('a b')],
    [cell('contacts'), cell('c.d'), cell('💥')],
  );
  assert.equal(decoded('?.1', [cell('x y'), channels]), 'a b.1');
  assert.equal(decoded('?.2', [cell('x y'), channels]), 'c.d.2');
  assert.equal(decoded('?', [cell('x'), cell('x y'), channels]), 'x y');
  assert.equal(decoded('?', [list('in two', [cell('a')])]), 'in two');
  assert.equal(decoded('contacts.2', [channels]), 'contacts.2');
  assert.equal(decoded('cost', [channels]), 'cost');
});

// ---- through the engine that ships

const inputOf = (inputs: Request['inputs'], rest: Partial<Request> = {}) => {
  const { status, ...response } = engine.evaluate(request(inputs, rest));
  return [status, 'input' in response ? response.input : undefined];
};

const good = (row: number): InputText[] => [
  cell('cost', String(row)),
  cell('contacts', String(row)),
];

test('the engine names the row of what is wrong in it', () => {
  assert.deepEqual(inputOf([list('channels', good(1), [cell('cost')])]), [
    'missing-input',
    'contacts.2',
  ]);
  assert.deepEqual(inputOf([list('channels', good(1), [cell('cost'), cell('a b')])]), [
    'unknown-input',
    'a b.2',
  ]);
  assert.deepEqual(inputOf([list('channels', [cell('cost', '*2'), cell('contacts')])]), [
    'malformed-number',
    'cost.1',
  ]);
  assert.deepEqual(inputOf([list('channels')]), ['missing-input', 'channels']);
  assert.deepEqual(inputOf([cell('channels', '*2')]), ['malformed-number', 'channels']);
  assert.deepEqual(inputOf([list('channels', good(1)), cell('contacts.1', '5')]), [
    'unknown-input',
    'contacts.1',
  ]);
  assert.deepEqual(inputOf([list('channels', good(1))], { period: '-' })[0], 'unknown-period');
});

test('61 rows are taken, each of two fields and another period, and 62 are too many', () => {
  const periods = ['week', 'month', 'quarter', 'year'];
  const row = (i: number) => [
    cell('cost', '1234567.89', periods[i % 4]),
    cell('contacts', '12345.678', periods[(i + 1) % 4]),
  ];
  const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i));
  assert.deepEqual(inputOf([list('channels', ...rows(61))], { period: 'week', digits: 12 }), [
    'ok',
    undefined,
  ]);
  assert.deepEqual(inputOf([list('channels', ...rows(62))]), ['out-of-range', 'channels']);
  const named = rows(65).map((own) => [...own, cell('channel', 'x'), cell('fax')]);
  assert.deepEqual(inputOf([list('channels', ...named)]), ['unknown-input', 'fax.1']);
});
