// Translators find every text described, with all that can stand in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, sourceLocale } from './catalogs.ts';
import { argumentsOf } from './message.ts';
import { matches } from './patterns.ts';
import { textsOf } from './provenance.ts';

const file = readText('descriptions.json');
const descriptions: Record<string, string> = JSON.parse(file);
const patterns = Object.keys(descriptions);
const texts = textsOf(sourceLocale);

// The pattern with the most letters tells most.
const patternOf = (key: string): string | undefined =>
  patterns
    .filter((pattern) => matches(pattern, key))
    .sort((left, right) => right.replaceAll('*', '').length - left.replaceAll('*', '').length)[0];

test('every text is described', () => {
  assert.deepEqual(
    Object.keys(texts).filter((key) => patternOf(key) === undefined),
    [],
  );
});

test('every description describes a text', () => {
  const used = new Set(Object.keys(texts).map(patternOf));
  assert.deepEqual(
    patterns.filter((pattern) => !used.has(pattern)),
    [],
  );
  assert.equal(file, `${JSON.stringify(descriptions, null, 2)}\n`);
});

test('a description names the arguments that its texts have, and no others', () => {
  const mentioned = (pattern: string) =>
    [...(descriptions[pattern] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const [key, text] of Object.entries(texts)) {
    const pattern = patternOf(key) ?? '';
    assert.deepEqual(
      mentioned(pattern).sort(),
      [...argumentsOf(text).keys()].sort(),
      `${key}: ${pattern}`,
    );
  }
});

test('a description is one line', () => {
  for (const [pattern, description] of Object.entries(descriptions))
    assert.match(description, /^[^\n\s][^\n]{10,180}[.?]$/, pattern);
});

test('a star stands for any text', () => {
  assert.ok(matches('hint.*', 'hint.total-cost'));
  assert.ok(matches('*.reduce.*.name', 'cost-per-call.reduce.1.name'));
  assert.ok(matches('echo', 'echo'));
  assert.ok(!matches('hint.*', 'hint'));
  assert.ok(!matches('a.b', 'a-b'));
  assert.ok(!matches('echo', 'echoes'));
});
