// Each rule of the lint finds what it is for, and no other rule minds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Problem, rules, type Subject } from './lint.ts';
import type { Catalog } from './message.ts';
import { unusedKeys } from './usage.ts';

const source: Catalog = {
  label: 'Average handle time',
  echo: 'Read as {number}',
  'term.summary': 'What it costs.',
  'result.cost':
    'You spend {sum}: {period, select, week {each week} other {each year}} you handle {calls, plural, one {# call} other {# calls}}.',
};

const catalogs: Record<string, Catalog> = {
  en: source,
  lv: {
    label: 'Vidējais apstrādes laiks',
    echo: 'Nolasīts kā {number}',
    'term.summary': 'Cik tas maksā.',
    'result.cost':
      'Jūs tērējat {sum}: {period, select, week {nedēļā} other {gadā}} jūs apstrādājat {calls, plural, zero {# zvanu} one {# zvanu} other {# zvanus}}.',
  },
  fr: {
    label: 'Durée moyenne de traitement',
    echo: 'Valeur lue\u202f: {number}',
    'term.summary': 'Ce que cela coûte.',
    'result.cost':
      'Vous dépensez {sum}\u202f: {period, select, week {chaque semaine} other {chaque année}}, vous traitez {calls, plural, one {# appel} many {# d’appels} other {# appels}}.',
  },
  zh: {
    label: '平均处理时长',
    echo: '识别为 {number}',
    'term.summary': '成本是多少。',
    'result.cost':
      '您支出 {sum}：{period, select, week {每周} other {每年}}处理 {calls, plural, other {# 次通话}}。',
  },
};

function complaints(subject: Subject): Record<string, Problem[]> {
  const all = Object.entries(rules).map(([name, rule]) => [name, rule(subject)] as const);
  return Object.fromEntries(all.filter(([, problems]) => problems.length > 0));
}

function lint(
  locale: string,
  changes: Record<string, string | undefined>,
): Record<string, Problem[]> {
  const changed = Object.entries({ ...catalogs[locale], ...changes });
  const catalog = Object.fromEntries(changed.filter(([, text]) => text !== undefined)) as Catalog;
  return complaints({ locale, catalog, source });
}

for (const locale of Object.keys(catalogs))
  test(`a good catalog passes: ${locale}`, () => {
    assert.deepEqual(lint(locale, {}), {});
  });

const cost = catalogs.lv?.['result.cost'] ?? '';

// What is wrong, with which rule, in which language, in which text.
const faults: readonly (readonly [
  what: string,
  rule: keyof typeof rules,
  locale: string,
  key: string,
  text: string | undefined,
])[] = [
  ['a missing key', 'keys', 'lv', 'echo', undefined],
  ['a key of its own', 'keys', 'lv', 'echos', 'Nolasīts'],
  ['an argument forgotten', 'arguments', 'lv', 'echo', 'Nolasīts'],
  ['an argument misspelt', 'arguments', 'lv', 'echo', 'Nolasīts kā {numurs}'],
  ['an argument more', 'arguments', 'lv', 'label', 'Laiks {time}'],
  [
    'a plural made an argument',
    'arguments',
    'zh',
    'result.cost',
    catalogs.zh?.['result.cost']?.replace(', plural, other {# 次通话}', '') ?? '',
  ],
  [
    'a select without one of its words',
    'arguments',
    'lv',
    'result.cost',
    cost.replace('week {nedēļā} ', ''),
  ],
  [
    'a select with a word translated',
    'arguments',
    'lv',
    'result.cost',
    cost.replace('week {', 'nedēļa {'),
  ],
  ['a plural category absent', 'plurals', 'lv', 'result.cost', cost.replace('zero {# zvanu} ', '')],
  [
    'a plural category absent in French',
    'plurals',
    'fr',
    'result.cost',
    catalogs.fr?.['result.cost']?.replace('many {# d’appels} ', '') ?? '',
  ],
  [
    'a plural category that is never picked',
    'plurals',
    'zh',
    'result.cost',
    catalogs.zh?.['result.cost']?.replace('other {#', 'one {# 次通话} other {#') ?? '',
  ],
  [
    'an exact number',
    'formats',
    'lv',
    'result.cost',
    cost.replace('zero {', '=0 {# zvanu} zero {'),
  ],
  [
    'a number not shown',
    'plurals',
    'lv',
    'result.cost',
    cost.replace('one {# zvanu}', 'one {vienu zvanu}'),
  ],
  ['an offset', 'formats', 'lv', 'result.cost', cost.replace('plural, ', 'plural, offset:1 ')],
  ['an ordinal', 'formats', 'lv', 'result.cost', cost.replace('plural, ', 'selectordinal, ')],
  ['a brace never closed', 'formats', 'lv', 'echo', 'Nolasīts kā {number'],
  ['a number sign outside a plural', 'formats', 'lv', 'label', 'Zvans #'],
  ['letters in pieces', 'normalized', 'lv', 'label', 'Vide\u0304jais laiks'],
  ['ASCII quotation marks', 'quotes', 'lv', 'label', 'Vidējais "laiks"'],
  ['an ASCII apostrophe', 'quotes', 'fr', 'label', "Temps d'appel moyen"],
  ['an entity', 'markup', 'lv', 'label', 'Laiks &amp; maksa'],
  ['a sign of inequality', 'markup', 'lv', 'label', 'Laiks > 0'],
  ['a space in front', 'spaces', 'lv', 'label', ' Vidējais laiks'],
  ['a no-break space at the end', 'spaces', 'lv', 'label', 'Vidējais laiks\u00a0'],
  ['two spaces', 'spaces', 'lv', 'label', 'Vidējais  laiks'],
  [
    'two spaces where a branch begins',
    'spaces',
    'lv',
    'result.cost',
    cost.replace('week {', 'week { '),
  ],
  ['a line end', 'spaces', 'lv', 'label', 'Vidējais\nlaiks'],
  ['a plain space before a French colon', 'punctuation', 'fr', 'echo', 'Valeur lue : {number}'],
  ['no space before a French question mark', 'punctuation', 'fr', 'label', 'Lequel?'],
  ['a no-break space that is not narrow', 'punctuation', 'fr', 'label', 'Lequel\u00a0?'],
  ['guillemets without spaces', 'punctuation', 'fr', 'label', '«Temps»'],
  ['a space before a comma', 'punctuation', 'lv', 'label', 'Laiks , vidējais'],
  ['a Western comma in Chinese', 'punctuation', 'zh', 'label', '平均,处理'],
  ['an empty text', 'empty', 'lv', 'label', ''],
  ['a text left in English', 'untranslated', 'lv', 'label', 'Average handle time'],
  ['a refused word', 'words', 'lv', 'label', 'Maksa par zvanu'],
  [
    'a million without its preposition',
    'millions',
    'fr',
    'result.cost',
    catalogs.fr?.['result.cost']?.replace('# d’appels', '# appels') ?? '',
  ],
  ['a vowel before a vowel', 'elision', 'fr', 'label', 'Durée de appel'],
  ['no space between Chinese and a number', 'numbers', 'zh', 'echo', '识别为{number}'],
  ['a space before a percent sign', 'numbers', 'lv', 'label', 'Vismaz 5 %'],
  ['a unit twice', 'units', 'lv', 'result.cost', cost.replace('{sum}', '{sum} €')],
  ['a summary too long', 'summaries', 'lv', 'term.summary', 'ā'.repeat(156)],
];

for (const [what, rule, locale, key, text] of faults)
  test(`${rule}: ${what}`, () => {
    const found = lint(locale, { [key]: text });
    assert.deepEqual(Object.keys(found), [rule]);
    assert.deepEqual([...new Set(found[rule]?.map((problem) => problem.key))], [key]);
  });

test('every rule has a fault of its own', () => {
  const tested = new Set(faults.map(([, rule]) => rule));
  assert.deepEqual([...tested].sort(), Object.keys(rules).sort());
});

test('tags are neither text nor syntax', () => {
  assert.deepEqual(Object.keys(lint('lv', { label: 'Vidējais <b>laiks</b>' })), [
    'formats',
    'markup',
  ]);
});

test('a short text may be the same, and one of 155 characters is no longer than that', () => {
  const short = { ...source, label: 'Hardware' };
  assert.deepEqual(
    complaints({ locale: 'lv', catalog: { ...catalogs.lv, label: 'Hardware' }, source: short }),
    {},
  );
  assert.deepEqual(lint('lv', { 'term.summary': 'ā'.repeat(155) }), {});
});

test('a key is used where a source names it, whole or with a known word in it', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: sources, not texts
  const sources = [
    "texts.text('echo'); texts.parts(`result.${response.metric}`, values); texts.has(`hint.${id}`)",
    'const question = `either.${section.id}.${side}`; h(`${key}: ${value}`); `${id}`',
  ];
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: sources, not texts
  const words = ['cost-per-call', 'calls', 'whole'];
  const used = ['echo', 'result.cost-per-call', 'hint.calls', 'either.calls.whole', 'calls'];
  const unused = [
    'echoes',
    'result.cost-per-foo',
    'result.',
    'either.calls.half',
    'hint.calls.more',
    'wages',
  ];
  assert.deepEqual(unusedKeys([...used, ...unused], sources, words), unused);
});
