// ICU MessageFormat to JavaScript, and what the result says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCatalog, compileMessage } from '../../web/build/generate/compile-messages.ts';
import type { Arguments, Messages } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';

async function textsOf(catalog: Record<string, string>): Promise<Texts> {
  const source = compileCatalog(catalog);
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  const { default: messages } = (await import(url)) as { default: Messages };
  return new Texts(messages);
}

async function said(message: string, values: Arguments = {}): Promise<string> {
  return (await textsOf({ message })).text('message', values);
}

const count = (text: string, plural: string) => ({ text, plural });

test('a text without arguments is a string', async () => {
  assert.equal(compileMessage('The formula'), '"The formula"');
  assert.equal(await said('1 year = 52 weeks; “quoted” – ok'), '1 year = 52 weeks; “quoted” – ok');
  assert.equal(await said('back\\slash'), 'back\\slash');
});

test('arguments stay parts of their own', async () => {
  const texts = await textsOf({ echo: 'Read as {number}, not {other}.' });
  assert.deepEqual(texts.parts('echo', { number: '7', other: '8' }), [
    'Read as ',
    '7',
    ', not ',
    '8',
    '.',
  ]);
});

test('a plural picks by category and shows the number as it was written', async () => {
  const message = 'You handle {calls, plural, one {# call} other {# calls}}.';
  assert.equal(await said(message, { calls: count('1', 'one') }), 'You handle 1 call.');
  assert.equal(await said(message, { calls: count('7 500', 'other') }), 'You handle 7 500 calls.');
  assert.equal(await said(message, { calls: count('3', 'few') }), 'You handle 3 calls.');
});

test('a select picks by keyword, or other', async () => {
  const message =
    '{outcome, select, loss {You lose {sum}.} even {Nothing.} other {You gain {sum}.}}';
  assert.equal(await said(message, { outcome: 'loss', sum: '5' }), 'You lose 5.');
  assert.equal(await said(message, { outcome: 'even', sum: '5' }), 'Nothing.');
  assert.equal(await said(message, { outcome: 'gain', sum: '5' }), 'You gain 5.');
});

test('text nests', async () => {
  const message =
    '{period, select, week {each week {n, plural, one {# call} other {# calls}}} other {{n, plural, one {#} other {# in all}}}}!';
  assert.equal(await said(message, { period: 'week', n: count('1', 'one') }), 'each week 1 call!');
  assert.equal(await said(message, { period: 'year', n: count('2', 'other') }), '2 in all!');
});

test('a number sign belongs to the plural around it', async () => {
  const message =
    '{a, plural, one {#: {b, plural, one {#} other {# b}}} other {# a, {b, plural, one {#} other {# b}}}}';
  assert.equal(await said(message, { a: count('5', 'other'), b: count('1', 'one') }), '5 a, 1');
  assert.equal(await said('No. # of {n}', { n: '3' }), 'No. # of 3');
});

test('quoting is undone', async () => {
  assert.equal(await said("{n} o''clock, '{'n'}'", { n: '5' }), "5 o'clock, {n}");
});

test('quoting is undone in a text without arguments, too', async () => {
  assert.equal(await said("It''s '{'braces'}'"), "It's {braces}");
});

test('a key is text, whatever is in it', async () => {
  const texts = await textsOf({ 'unit.money/call': '{amount} per call', 'a"b': 'c' });
  assert.equal(texts.text('unit.money/call', { amount: '5 €' }), '5 € per call');
  assert.equal(texts.text('a"b'), 'c');
});

test('a key whose file is not there yet says nothing, and is not there', async () => {
  const texts = await textsOf({ a: 'b' });
  assert.equal(texts.text('missing.key'), '');
  assert.deepEqual(texts.parts('missing.key'), ['']);
  assert.ok(texts.has('a'));
  assert.ok(!texts.has('missing.key'));
});

test('a full stop of an argument ends the sentence, too', async () => {
  const texts = await textsOf({
    costs: 'It costs {sum}.',
    says: '{sum}. {sum}.',
    more: '{sum}… {n}.',
  });
  assert.equal(texts.text('costs', { sum: '5 kr.' }), 'It costs 5 kr.');
  assert.equal(texts.text('costs', { sum: '5 €' }), 'It costs 5 €.');
  assert.equal(texts.text('says', { sum: '5 kr.' }), '5 kr. 5 kr.');
  assert.equal(texts.text('more', { sum: '5 kr.', n: '3' }), '5 kr.… 3.');
});

test('a module can tell more than its messages', async () => {
  const source = compileCatalog({ a: 'b {c}' }, 'facts:{"unit":"money"},messages:');
  const { default: told } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  assert.deepEqual(told.facts, { unit: 'money' });
  assert.equal(new Texts(told.messages).text('a', { c: '5' }), 'b 5');
});

const refused: readonly (readonly [why: string, message: string])[] = [
  ['a number format', '{n, number}'],
  ['a number skeleton', '{n, number, ::currency/EUR}'],
  ['a date', '{d, date, short}'],
  ['a time', '{t, time}'],
  ['markup', 'a <b>bold</b> word'],
  ['a plural without other', '{n, plural, one {# call}}'],
  ['a select without other', '{p, select, week {w}}'],
  ['an open brace', 'a {b'],
  ['an argument without a name', '{}'],
  ['a name that is none in JavaScript', '{a-b}'],
];

for (const [why, message] of refused)
  test(`refused: ${why}`, () => {
    assert.throws(() => compileMessage(message));
  });

// The compiler would drop what these ask for.
const unsupported: readonly (readonly [why: string, message: string])[] = [
  ['an ordinal', '{n, selectordinal, one {#st} other {#th}}'],
  ['an offset', '{n, plural, offset:1 one {# other} other {# others}}'],
  ['an exact number', '{n, plural, =0 {none} one {#} other {#}}'],
];

for (const [why, message] of unsupported)
  test(`refused, not misunderstood: ${why}`, () => {
    assert.throws(() => compileMessage(message));
  });
