// i18n/terms/<language>.md: the sheet of a language as a page to read.
import { localeIds, sourceLocale } from './catalogs.ts';
import { readSheet, type Term, wordOf } from './terms.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

const column = (term: Term): string[] => [
  (term.abbreviations ?? []).join(', '),
  (term.also ?? []).join('; '),
  Object.entries(term.refused ?? {})
    .map(([word, why]) => `${word} (${why})`)
    .join('; '),
  term.evidence ?? '',
];

export function termPage(locale: string): string {
  const sheet = readSheet(locale);
  const english = readSheet(sourceLocale);
  const rows = Object.entries(sheet).map(([id, term]) =>
    [
      `\`${id}\``,
      `${wordOf(id, sourceLocale)}: ${english[id]?.definition}`,
      wordOf(id, locale) ?? '',
      ...column(term),
    ].map(cell),
  );
  const head = ['id', 'term', locale, 'abbreviation', 'also called', 'refused', 'evidence'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# The words of the trade: ${locale}`,
    '',
    `Made of \`${locale}.json\` and the labels by \`node --import tsx i18n/written.ts --write\` in \`tests/\`;`,
    'no evidence given means: own knowledge of the language, no source found.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

export const termPages = (): [path: string, text: string][] =>
  localeIds.map((locale) => [`terms/${locale}.md`, termPage(locale)]);
