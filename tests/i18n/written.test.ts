// What is made of the texts is current, and shows what a changed text says.
import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test } from 'node:test';
import { localeIds } from './catalogs.ts';
import { pluralCategories, pluralsOf } from './message.ts';
import { textsOf } from './provenance.ts';
import { numbers, sentences } from './sentences.ts';
import { command, onDisk, sentencesFile, written } from './written.ts';

// The lines of one that the other has not.
function news(from: string, to: string): string[] {
  const known = new Set(from.split('\n'));
  return to.split('\n').filter((line) => !known.has(line));
}

for (const [path, text] of written())
  test(`${relative('..', path)} is current`, () => {
    const before = onDisk(path);
    if (before === text) return;
    const lines = [
      ...news(text, before).map((line) => `- ${line}`),
      ...news(before, text).map((line) => `+ ${line}`),
    ];
    assert.fail(
      `the texts say other sentences; read them, then run: ${command}\n${lines.slice(0, 40).join('\n')}`,
    );
  });

for (const locale of localeIds) {
  const texts = textsOf(locale);

  test(`${locale}: the numbers are of every form that the language has`, () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(numbers.map((number) => rules.select(Number(number))));
    assert.deepEqual([...forms].sort(), [...pluralCategories(locale)].sort());
  });

  test(`${locale}: a wrong plural planted in any message changes its sentences`, () => {
    const before = onDisk(sentencesFile(locale));
    for (const category of pluralCategories(locale)) {
      const key = Object.keys(texts).find((candidate) =>
        pluralsOf(texts[candidate] ?? '').some(({ options }) => category in options),
      );
      assert.ok(key, category);
      const planted = (texts[key] ?? '').replace(`${category} {#`, `${category} {# wrong`);
      assert.notEqual(planted, texts[key]);
      const changed = news(before, sentences(locale, { ...texts, [key]: planted }));
      assert.ok(changed.length > 0, `${key} ${category}`);
      for (const line of changed) assert.match(line, /wrong/);
    }
  });
}
