// i18n/ as data: the languages, each one's three catalogs, and what else a term is called.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from './paths.ts';

export interface Locale {
  id: string;
  name: string;
  currency: string;
  dir?: 'rtl';
}

export type Catalog = Record<string, string>;

const readJson = (path: string) => JSON.parse(readFileSync(join(paths.i18n, path), 'utf8'));

export const { locales, currencies, signs } = readJson('locales.json') as {
  locales: Locale[];
  currencies: Record<string, number>;
  signs: Record<string, string[]>;
};

export const readMessages = (locale: string): Catalog => readJson(`messages/${locale}.json`);
export const readGlossary = (locale: string): Catalog => readJson(`glossary/${locale}.json`);
export const readBuilder = (locale: string): Catalog => readJson(`builder/${locale}.json`);

type Terms = Record<string, { also?: string[] }>;

export const otherNamesOf = (term: string, locale: string): readonly string[] =>
  (readJson(`terms/${locale}.json`) as Terms)[term]?.also ?? [];
