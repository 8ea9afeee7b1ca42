// The catalogs on disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, readGlossary, readMessages } from '../../web/build/locales.ts';
import { paths } from '../../web/build/paths.ts';
import type { Catalog } from './message.ts';

export const kinds = ['messages', 'glossary'] as const;
export type Kind = (typeof kinds)[number];

export const sourceLocale = 'en';
export const localeIds = locales.map(({ id }) => id);

export const readCatalog = (kind: Kind, locale: string): Catalog =>
  kind === 'messages' ? readMessages(locale) : readGlossary(locale);

export const i18nPath = (...parts: string[]): string => join(paths.i18n, ...parts);

export const readText = (...parts: string[]): string => readFileSync(i18nPath(...parts), 'utf8');

export const filesIn = (folder: string): string[] => readdirSync(i18nPath(folder)).sort();
