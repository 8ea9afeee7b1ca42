// The catalog in use, where a message ends in what is put into it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { light } from './light-dom.ts';

const element = (textContent: string | null) => ({ textContent }) as unknown as Part;
const texts = new Texts({ whole: 'Whole.', amount: ({ amount }) => [amount as Part, '. More.'] });

test('a currency’s own full stop ends the sentence, be it text or an element', () => {
  assert.deepEqual(texts.parts('amount', { amount: '5 kr.' }), ['5 kr.', ' More.']);
  const [own, rest] = texts.parts('amount', { amount: element('5 kr.') });
  assert.deepEqual([light(own).textContent, rest], ['5 kr.', ' More.']);
});

test('any other amount leaves the full stop where it is', () => {
  assert.deepEqual(texts.parts('amount', { amount: '5 €' }), ['5 €', '. More.']);
  for (const text of ['5 €', '', null])
    assert.equal(texts.parts('amount', { amount: element(text) }).at(-1), '. More.');
});

test('a text is read whole; one that is not there is empty', () => {
  assert.equal(texts.text('whole'), 'Whole.');
  assert.equal(texts.text('amount', { amount: '5 kr.' }), '5 kr. More.');
  assert.deepEqual([texts.text('none'), texts.has('none'), texts.has('whole')], ['', false, true]);
});
