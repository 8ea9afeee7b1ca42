// What is made of the texts, to be read and to show what a change changes: the pages of the term sheets, and
// every sentence that the texts can say. In tests/:
//
//   node --import tsx i18n/written.ts --write
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { i18nPath, localeIds } from './catalogs.ts';
import { sentences } from './sentences.ts';
import { termPages } from './term-pages.ts';

export const command = 'cd tests && node --import tsx i18n/written.ts --write';

const here = fileURLToPath(new URL('.', import.meta.url));

export const sentencesFile = (locale: string): string => join(here, 'sentences', `${locale}.txt`);

export const written = (): [path: string, text: string][] => [
  ...termPages().map(([path, text]): [string, string] => [i18nPath(path), text]),
  ...localeIds.map((locale): [string, string] => [sentencesFile(locale), sentences(locale)]),
];

export const onDisk = (path: string): string => readFileSync(path, 'utf8');

function main(): void {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  if (!values.write) throw new Error('--write');
  for (const [path, text] of written()) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
