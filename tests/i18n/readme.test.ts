// What i18n/README.md tells translators is so.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { compileCatalog } from '../../web/build/generate/compile-messages.ts';
import type { Argument, Message } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { i18nPath, localeIds, readText } from './catalogs.ts';
import { argumentsOf, pluralCategories } from './message.ts';

const readme = readText('README.md');

// The rows of the table under a heading, without its head.
function tableUnder(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    );
}

test('every example says what the table says', () => {
  const rows = tableUnder('ICU MessageFormat in one minute');
  assert.ok(rows.length >= 5);
  for (const [message = '', given = '', expected] of rows) {
    const [name = '', value = ''] = given.split(' = ');
    const isPlural = argumentsOf(message).get(name) === 'plural';
    const plural = new Intl.PluralRules('en').select(Number(value));
    const argument: Argument = isPlural ? { text: value, plural } : value;
    const script = compileCatalog({ message }).replace('export default', 'return');
    const texts = new Texts(new Function(script)() as Record<string, Message>);
    assert.equal(texts.text('message', { [name]: argument }), expected);
  }
});

test('every language has its plural categories listed, with numbers that are in them', () => {
  const rows = tableUnder('Plural categories');
  assert.deepEqual(rows.map(([locale]) => locale).sort(), [...localeIds].sort());
  for (const [locale = '', categories = '', examples = ''] of rows) {
    assert.deepEqual(categories.split(', ').sort(), [...pluralCategories(locale)].sort(), locale);
    const listed = examples.split('; ').map((example) => example.split(': '));
    assert.deepEqual(listed.map(([category]) => category).sort(), categories.split(', ').sort());
    for (const [category, numbers = ''] of listed)
      for (const number of numbers.split(', '))
        assert.equal(
          new Intl.PluralRules(locale).select(Number(number)),
          category,
          `${locale} ${number}`,
        );
  }
});

test('every file that it names is there', () => {
  const rows = readme.split('\n## ')[0]?.matchAll(/^\| `([^`]+)` \|/gm) ?? [];
  const files = [...rows].map(([, file = '']) => file);
  assert.equal(files.length, 9);
  for (const file of files)
    for (const locale of localeIds) {
      const path = i18nPath(file.replace('<language>', locale));
      assert.ok(existsSync(path), path);
    }
});
