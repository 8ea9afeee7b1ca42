// The term sheets, and the texts held to them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, localeIds, readCatalog, readText, sourceLocale } from './catalogs.ts';
import { metricIds } from './core-keys.ts';
import { textsOf } from './provenance.ts';
import { exceptionsUsed, readSheet, refusedIn, rulesOf, wordOf } from './terms.ts';

const english = readSheet(sourceLocale);
const ids = Object.keys(english);

test('the English sheet defines every term once, and every metric is a term', () => {
  assert.ok(ids.length >= 60);
  for (const id of ids) assert.match(english[id]?.definition ?? '', /^.{15,}[.]$/, id);
  const definitions = ids.map((id) => english[id]?.definition);
  assert.equal(new Set(definitions).size, definitions.length);
  const missing = metricIds.filter((id) => !(id in english));
  assert.deepEqual(missing, []);
});

for (const locale of localeIds) {
  const sheet = readSheet(locale);
  const texts = textsOf(locale);

  test(`${locale}: the sheet has all terms in one order, each with one word that no other term has`, () => {
    assert.deepEqual(Object.keys(sheet), ids);
    const words = ids.map((id) => wordOf(id, locale));
    assert.deepEqual(
      ids.filter((_, i) => !words[i]),
      [],
    );
    assert.equal(new Set(words).size, words.length);
    const file = readText('terms', `${locale}.json`);
    assert.equal(file, `${JSON.stringify(sheet, null, 2)}\n`);
  });

  test(`${locale}: a word is written down here only where no label has it`, () => {
    const labels = readCatalog('messages', locale);
    for (const id of ids)
      assert.equal('word' in (sheet[id] ?? {}), !((english[id]?.label ?? id) in labels), id);
  });

  test(`${locale}: a refused word planted in a text is found, the word chosen is not`, () => {
    const { refused } = rulesOf(locale);
    assert.ok(refused.length >= 5);
    for (const { term, word } of refused) {
      const planted = `${word.replaceAll('*', '')} 1 ${wordOf('total-cost', locale)}`;
      const found = refusedIn(planted, locale);
      assert.ok(
        found.some((problem) => problem.includes(`the word for ${term}`)),
        word,
      );
    }
    for (const id of ids) assert.deepEqual(refusedIn(wordOf(id, locale) ?? '', locale), [], id);
  });

  test(`${locale}: every exception is needed`, () => {
    const phrases = Object.values(sheet).flatMap(({ except = [] }) => except);
    const used = Object.values(texts).flatMap((text) => exceptionsUsed(text, phrases, locale));
    assert.deepEqual(
      phrases.filter((phrase) => !used.includes(phrase)),
      [],
    );
  });

  test(`${locale}: the page of a term says the abbreviations of the trade`, () => {
    for (const id of metricIds)
      for (const abbreviation of sheet[id]?.abbreviations ?? []) {
        const page = Object.entries(texts).filter(([key]) =>
          [`${id}.title`, `${id}.definition`].some((start) => key.startsWith(start)),
        );
        const said = page.some(([, text]) =>
          text.toLowerCase().includes(abbreviation.toLowerCase()),
        );
        assert.ok(said, `${id}: ${abbreviation}`);
      }
  });

  test(`${locale}: only a term with a page is also called something`, () => {
    for (const id of ids) if (sheet[id]?.also) assert.ok(metricIds.includes(id), id);
  });
}

test('what translators are told is held to the English sheet, too', () => {
  const descriptions: Record<string, string> = JSON.parse(readText('descriptions.json'));
  const problems = Object.entries(descriptions).flatMap(([key, text]) =>
    refusedIn(text, sourceLocale).map((problem) => `${key}: ${problem}`),
  );
  assert.deepEqual(problems, []);
  assert.equal(kinds.length, 3);
});
