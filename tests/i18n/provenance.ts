// i18n/provenance: who wrote each text, from which English text, and who has reviewed it. From tests/:
//
//   node --import tsx i18n/provenance.ts --write
//   node --import tsx i18n/provenance.ts --still-right lv 'hint.*' echo
//   node --import tsx i18n/provenance.ts --reviewed-by 'Anna Bērziņa' lv 'hint.*' echo
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { i18nPath, kinds, localeIds, readCatalog, readText, sourceLocale } from './catalogs.ts';
import type { Catalog } from './message.ts';
import { matches } from './patterns.ts';

export interface Entry {
  source: string; // hash of the English text that this one says
  text: string; // hash of this one
  'reviewed-by'?: string;
}

export interface Provenance {
  locale: string;
  origin: 'source' | 'machine draft';
  state: 'unreviewed' | 'partly reviewed' | 'reviewed';
  reviewed: number;
  of: number;
  note: string;
  texts: Record<string, Entry>;
}

export const command = 'node --import tsx i18n/provenance.ts --write';

const hash = (text = '') => createHash('sha256').update(text).digest('hex').slice(0, 12);

// Of all catalogs: no key is in two.
export const textsOf = (locale: string): Catalog =>
  Object.assign({}, ...kinds.map((kind) => readCatalog(kind, locale)));

function withSummary(locale: string, texts: Record<string, Entry>): Provenance {
  const of = Object.keys(texts).length;
  const reviewed = Object.values(texts).filter((entry) => entry['reviewed-by']).length;
  const isSource = locale === sourceLocale;
  const origin = isSource
    ? 'A machine draft, and the source of the translations.'
    : 'Drafted by a machine from the English texts.';
  const review =
    reviewed === 0
      ? 'No native speaker has reviewed it.'
      : `Native speakers have reviewed ${reviewed} of its ${of} texts.`;
  return {
    locale,
    origin: isSource ? 'source' : 'machine draft',
    state: reviewed === 0 ? 'unreviewed' : reviewed < of ? 'partly reviewed' : 'reviewed',
    reviewed,
    of,
    note: `${origin} ${review}`,
    texts,
  };
}

// What is known of the texts as they are now. A text that has changed says the English of today, and its
// review was one of another text. A text that has not changed says the English it was written from, and its
// review ends with that.
export function refresh(
  locale: string,
  texts: Catalog,
  sources: Catalog,
  previous?: Provenance,
): Provenance {
  const entries = Object.entries(texts).map(([key, text]): [string, Entry] => {
    const now = { source: hash(sources[key]), text: hash(text) };
    const before = previous?.texts[key];
    if (before?.text !== now.text) return [key, now];
    return [
      key,
      before.source === now.source ? before : { source: before.source, text: before.text },
    ];
  });
  return withSummary(locale, Object.fromEntries(entries));
}

// The texts whose English has changed since.
export const staleIn = ({ texts }: Provenance, sources: Catalog): string[] =>
  Object.keys(texts).filter((key) => texts[key]?.source !== hash(sources[key]));

// Somebody has looked: these texts say what the English ones say today.
export function accept(
  provenance: Provenance,
  sources: Catalog,
  patterns: readonly string[],
  reviewer?: string,
): Provenance {
  for (const pattern of patterns)
    if (!Object.keys(provenance.texts).some((key) => matches(pattern, key)))
      throw new Error(`no text ${pattern}`);
  const entries = Object.entries(provenance.texts).map(([key, entry]): [string, Entry] => {
    if (!patterns.some((pattern) => matches(pattern, key))) return [key, entry];
    return [
      key,
      { ...entry, source: hash(sources[key]), ...(reviewer && { 'reviewed-by': reviewer }) },
    ];
  });
  return withSummary(provenance.locale, Object.fromEntries(entries));
}

const oneLine = (entry: Entry) => JSON.stringify(entry, null, 1).replace(/\n\s*/g, ' ');

// One text a line, for the sake of diffs.
export function serialize({ texts, ...rest }: Provenance): string {
  const lines = Object.entries(texts).map(
    ([key, entry]) => `    ${JSON.stringify(key)}: ${oneLine(entry)}`,
  );
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "texts": {\n${lines.join(',\n')}\n  }\n}\n`;
}

const fileOf = (locale: string) => `${locale}.json`;

export const readProvenance = (locale: string): Provenance | undefined =>
  existsSync(i18nPath('provenance', fileOf(locale)))
    ? JSON.parse(readText('provenance', fileOf(locale)))
    : undefined;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      'still-right': { type: 'boolean', default: false },
      'reviewed-by': { type: 'string' },
    },
  });
  const [chosen, ...patterns] = positionals;
  const accepting = values['still-right'] || values['reviewed-by'] !== undefined;
  if (accepting ? !chosen || patterns.length === 0 : !values.write || positionals.length > 0)
    throw new Error('--write, or --still-right or --reviewed-by NAME with a language and keys');
  if (accepting && !localeIds.includes(chosen ?? '')) throw new Error(`no language ${chosen}`);
  const sources = textsOf(sourceLocale);
  for (const locale of localeIds) {
    let provenance = refresh(locale, textsOf(locale), sources, readProvenance(locale));
    if (accepting && locale === chosen)
      provenance = accept(provenance, sources, patterns, values['reviewed-by']);
    writeFileSync(i18nPath('provenance', fileOf(locale)), serialize(provenance));
    const { reviewed, of } = provenance;
    const stale = staleIn(provenance, sources).length;
    console.log(`${locale}: ${reviewed} of ${of} reviewed, ${stale} older than their English`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
