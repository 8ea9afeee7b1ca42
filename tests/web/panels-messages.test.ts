// Every text that the levers and the quoted figures ask for by an id.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessages } from '../../web/build/locales.ts';
import { comparisons } from '../../web/src/panels/comparison.ts';
import { levers } from '../../web/src/panels/levers-data.ts';
import { bands } from '../../web/src/panels/quoted-data.ts';

const messages = readMessages('en');

const missing = (keys: readonly string[]) => keys.filter((key) => !(key in messages));

test('every lever has its name, what it moves and what is known of it', () => {
  const keys = levers.flatMap(({ id }) => [
    `lever.${id}`,
    `lever.${id}.text`,
    `lever.${id}.evidence`,
  ]);
  assert.deepEqual(missing(keys), []);
});

test('every lever’s fields have their labels', () => {
  assert.deepEqual(missing(levers.flatMap(({ inputs }) => inputs.map(({ id }) => id))), []);
});

test('every quoted figure says what it is for and where it is from', () => {
  const keys = bands.flatMap(({ per, note, region }) => [per, note ?? per, region ?? per]);
  assert.deepEqual(missing(keys), []);
});

test('every mark of every source has its words', () => {
  const marks = [...levers, ...bands].map(({ mark }) => `evidence.${mark}`);
  assert.deepEqual(missing(['evidence.undated', 'evidence.source', ...marks]), []);
});

test('every row of a comparison has its name', () => {
  const names = Object.values(comparisons).flatMap(({ rows }) => rows.map(([name]) => name));
  assert.deepEqual(missing(names), []);
});

test('the lever that has no slider names the calculator that has the answer', () => {
  assert.match(messages['lever.cloud.text'] ?? '', /\{calculator\}/);
  assert.ok('tco-compare' in messages);
});
