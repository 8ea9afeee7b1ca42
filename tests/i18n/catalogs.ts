// The catalogs on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, readBuilder, readGlossary, readMessages } from '../../web/build/locales.ts';
import { paths } from '../../web/build/paths.ts';
import type { Catalog } from './message.ts';

export const kinds = ['messages', 'glossary', 'builder'] as const;
export type Kind = (typeof kinds)[number];

export const sourceLocale = 'en';
export const localeIds = locales.map(({ id }) => id);

const readers: Record<Kind, (locale: string) => Catalog> = {
  messages: readMessages,
  glossary: readGlossary,
  builder: readBuilder,
};
export const readCatalog = (kind: Kind, locale: string): Catalog => readers[kind](locale);

export const i18nPath = (...parts: string[]): string => join(paths.i18n, ...parts);

export const readText = (...parts: string[]): string => readFileSync(i18nPath(...parts), 'utf8');

export const filesIn = (folder: string): string[] => readdirSync(i18nPath(folder)).sort();
