// i18n/terms: the words of the trade in each language, and what a text says instead of one of them.
import { readFileSync } from 'node:fs';
import { i18nPath, readCatalog, sourceLocale } from './catalogs.ts';

export interface Term {
  definition?: string; // English only
  label?: string; // English only: the message that is the word, if it is not the one of the term's own name
  word?: string; // of a term that no message is
  abbreviations?: string[];
  also?: string[];
  refused?: Record<string, string>; // why, by word; a star stands for any letters
  except?: string[]; // phrases in which a refused word is right
  evidence?: string;
}

export type Sheet = Record<string, Term>;

const sheets = new Map<string, Sheet>();

export function readSheet(locale: string): Sheet {
  const known = sheets.get(locale);
  if (known) return known;
  const sheet: Sheet = JSON.parse(readFileSync(i18nPath('terms', `${locale}.json`), 'utf8'));
  sheets.set(locale, sheet);
  return sheet;
}

// What the calculator calls it, or the sheet where the calculator never does.
export const wordOf = (id: string, locale: string): string | undefined =>
  readSheet(locale)[id]?.word ??
  readCatalog('messages', locale)[readSheet(sourceLocale)[id]?.label ?? id];

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');

// Chinese writes no spaces between words.
function finder(phrase: string, locale: string): RegExp {
  const body = phrase
    .split(' ')
    .map((word) => word.split('*').map(escaped).join('[\\p{L}\\p{M}-]*'))
    .join('\\s+');
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  return new RegExp(locale === 'zh' ? body : `(?<!${letter})${body}(?!${letter})`, 'giu');
}

interface Refused {
  term: string;
  word: string;
  why: string;
  find: RegExp;
}

interface Rules {
  refused: Refused[];
  allowed: RegExp[];
}

const rules = new Map<string, Rules>();

export function rulesOf(locale: string): Rules {
  const known = rules.get(locale);
  if (known) return known;
  const terms = Object.entries(readSheet(locale));
  const refused = terms.flatMap(([term, { refused: own = {}, also = [] }]) => [
    ...Object.entries(own).map(([word, why]) => ({ term, word, why })),
    ...also.map((word) => ({
      term,
      word,
      why: 'another name, which the page of the term says once',
    })),
  ]);
  const labels = terms.flatMap(([term, { also }]) => (also ? [wordOf(term, locale) ?? ''] : []));
  const allowed = [...terms.flatMap(([, { except = [] }]) => except), ...labels];
  const made = {
    refused: refused.map((entry) => ({ ...entry, find: finder(entry.word, locale) })),
    allowed: allowed.filter(Boolean).map((phrase) => finder(phrase, locale)),
  };
  rules.set(locale, made);
  return made;
}

// What is wrong with the words of a text.
export function refusedIn(text: string, locale: string): string[] {
  const { refused, allowed } = rulesOf(locale);
  const rest = allowed.reduce((left, phrase) => left.replace(phrase, '…'), text);
  return refused.flatMap(({ term, word, why, find }) => {
    const [found] = rest.match(find) ?? [];
    if (found === undefined) return [];
    return [
      `says “${found}” (${word}), which is not the word for ${term}: ${why}; say “${wordOf(term, locale)}”`,
    ];
  });
}

// The exceptions that a text needs.
export const exceptionsUsed = (text: string, phrases: readonly string[], locale: string) =>
  phrases.filter((phrase) => finder(phrase, locale).test(text));
