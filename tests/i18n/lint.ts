// What a catalog must be, one rule a function. The tools that there are miss absent plural categories.

import { TYPE } from './icu.ts';
import {
  argumentsOf,
  type Catalog,
  elementsOf,
  pluralCategories,
  pluralsOf,
  sentencesOf,
} from './message.ts';
import { refusedIn } from './terms.ts';

export interface Subject {
  locale: string;
  catalog: Catalog;
  source: Catalog; // the English one
}

export interface Problem {
  key: string;
  problem: string;
}

export type Rule = (subject: Subject) => Problem[];

// A rule that looks at each text by itself.
const forEachText =
  (check: (text: string, subject: Subject, key: string) => (string | false | undefined)[]): Rule =>
  (subject) =>
    Object.entries(subject.catalog).flatMap(([key, text]) =>
      check(text, subject, key)
        .filter((problem) => typeof problem === 'string')
        .map((problem) => ({ key, problem })),
    );

// A rule that looks at what visitors read. A message that says nothing is the rule `formats`' concern.
const forEachSentence = (
  check: (sentence: string, locale: string) => (string | false | undefined)[],
) =>
  forEachText((text, { locale }) => {
    try {
      return sentencesOf(text, locale).flatMap((sentence) => check(sentence, locale));
    } catch {
      return [];
    }
  });

const keys: Rule = ({ catalog, source }) => [
  ...Object.keys(source)
    .filter((key) => !(key in catalog))
    .map((key) => ({ key, problem: 'missing' })),
  ...Object.keys(catalog)
    .filter((key) => !(key in source))
    .map((key) => ({ key, problem: 'not in English' })),
];

const takes = forEachText((text, { source }, key) => {
  const original = source[key];
  if (original === undefined || elementsOf(text).length === 0) return [];
  const own = argumentsOf(text);
  const expected = argumentsOf(original);
  return [...new Set([...own.keys(), ...expected.keys()])].map(
    (name) =>
      own.get(name) !== expected.get(name) &&
      `{${name}} is ${own.get(name) ?? 'absent'}, in English ${expected.get(name) ?? 'absent'}`,
  );
});

const plurals = forEachText((text, { locale }) => {
  const expected = pluralCategories(locale);
  return pluralsOf(text).flatMap(({ value, options }) => [
    ...expected
      .filter((category) => !(category in options))
      .map((category) => `{${value}} lacks the category ${category}`),
    ...Object.keys(options)
      .filter((category) => !expected.includes(category) && !category.startsWith('='))
      .map((category) => `{${value}} has ${category}, which is never picked in ${locale}`),
    ...Object.entries(options)
      .filter(([, branch]) => !branch.value.some((element) => element.type === TYPE.pound))
      .map(([category]) => `{${value}} does not show # in ${category}`),
  ]);
});

const formats = forEachText((text, { locale }) => {
  try {
    return sentencesOf(text, locale).map((sentence) => {
      const hole = /undefined|\[object|[{}#]/.exec(sentence);
      return hole !== null && `says “${hole[0]}” in “${sentence}”`;
    });
  } catch (error) {
    return [`does not compile: ${(error as Error).message}`];
  }
});

const normalized = forEachText((text) => [text !== text.normalize('NFC') && 'is not in NFC']);

const quotes = forEachText((text) => {
  const mark = /["'`´]/.exec(text);
  return [mark !== null && `has ${mark[0]} where the language has marks of its own`];
});

const markup = forEachText((text) => {
  const tag = /<|>|&\w+;|&#/.exec(text);
  return [tag !== null && `has ${tag[0]}: texts are no HTML`];
});

const spaces = forEachSentence((sentence) => [
  /^\s|\s$/.test(sentence) && `begins or ends with a space: “${sentence}”`,
  /\s{2}/.test(sentence) && `has two spaces together: “${sentence}”`,
  /[\t\n\r]/.test(sentence) && 'has a tab or a line end',
]);

const frenchMarks = /(?<!\u202f)[;?!:%»]|«(?!\u202f)/u;
const chineseMarks = /\p{Script=Han}\s*[,;:?!]|[,;:?!]\s*\p{Script=Han}/u;
const otherMarks = /\s[,;:?!.]/u;

const punctuation = forEachSentence((sentence, locale) => {
  if (locale === 'fr') {
    const found = frenchMarks.exec(sentence);
    return [found !== null && `no narrow no-break space beside ${found[0]}: “${sentence}”`];
  }
  const found = (locale === 'zh' ? chineseMarks : otherMarks).exec(sentence);
  return [found !== null && `“${found[0]}” in “${sentence}”`];
});

const empty = forEachText((text) => [text.trim() === '' && 'is empty']);

// Texts that are rightly the same as the English ones, as "lv echo": "the reason".
export const sameAsEnglish: Readonly<Record<string, string>> = {};

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
const fewLetters = 12; // "Hardware" is Danish, too

const untranslated = forEachText((text, { locale, source }, key) => [
  locale !== 'en' &&
    text === source[key] &&
    letters(text) > fewLetters &&
    !(`${locale} ${key}` in sameAsEnglish) &&
    'is still English',
]);

const summaryLength = 155; // what search engines show of a description

const summaries = forEachText((text, _, key) => [
  key.endsWith('.summary') &&
    [...text].length > summaryLength &&
    `has ${[...text].length} characters, more than ${summaryLength}`,
]);

// Branches for a million that have no noun after the number: "1 000 000 au travail".
export const withoutNoun: readonly string[] = [
  'result.required-staff',
  'csat.example.1',
  'fcr-gross.example.1',
];

// A million is a noun in French: "1 000 000 de contacts", "1 000 000 d’appels".
const millions = forEachText((text, { locale }, key) => {
  if (locale !== 'fr' || withoutNoun.includes(key)) return [];
  return pluralsOf(text).map(({ value, options }) => {
    const many = options.many?.value ?? [];
    const next = many[many.findIndex(({ type }) => type === TYPE.pound) + 1];
    const said = next?.type === TYPE.literal ? next.value : '';
    return many.length > 0 && !/^ d(e |’)/.test(said) && `{${value}} lacks de or d’ for a million`;
  });
});

const elided =
  /(?<![-\p{L}])(?:de|le|la|que|ne|je|se|ce|lorsque|puisque|si(?= ils? )) [aàâeéèêiîoôuy]\p{L}*/iu;

const elision = forEachSentence((sentence, locale) => {
  const found = locale === 'fr' ? elided.exec(sentence) : null;
  return [found !== null && `“${found[0]}” without elision in “${sentence}”`];
});

// Between a number and its sign, and between Chinese and what is not.
const gaps: Readonly<Record<string, RegExp>> = {
  da: /\d(?!\u00a0)\s?%/u,
  zh: /\p{Script=Han}[\dA-Za-z⟨]|[\dA-Za-z%⟩]\p{Script=Han}|\d\s%/u,
};
const noGap = /\d\s%/u;

const numbers = forEachSentence((sentence, locale) => {
  if (locale === 'fr') return []; // punctuation
  const found = (gaps[locale] ?? noGap).exec(sentence);
  return [found !== null && `the space of “${found[0]}” in “${sentence}”`];
});

const units = forEachText((text) => {
  const found = /\{\w+\}[\s]?(?:[%€$₫¥元]|kr\b|sek\b)/u.exec(text);
  return [found !== null && `has ${found[0]}: what is filled in has its unit`];
});

// The words of the trade, as the term sheets have them.
const words = forEachSentence((sentence, locale) => refusedIn(sentence, locale));

export const rules = {
  keys,
  arguments: takes,
  plurals,
  formats,
  normalized,
  quotes,
  markup,
  spaces,
  punctuation,
  empty,
  untranslated,
  summaries,
  words,
  millions,
  elision,
  numbers,
  units,
} satisfies Record<string, Rule>;
