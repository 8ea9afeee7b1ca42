// A language as the pages and snippets say it: its compiled texts, and each metric's example in its words.
import { join } from 'node:path';
import type { Messages } from '../../src/locale/messages.ts';
import { Texts } from '../../src/locale/texts.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Catalog, type Locale, locales, readMessages } from '../locales.ts';
import { paths } from '../paths.ts';
import { type Example, examplesOf } from './examples.ts';

export interface Spoken {
  locale: Locale;
  glossary: Texts;
  widget: Texts;
  messages: Catalog;
  examples: ReadonlyMap<string, Example>;
}

// As generate() compiled them.
async function textsIn(folder: string, { id }: Locale): Promise<Texts> {
  const file = join(paths.generated, `${folder}/${id}.js`);
  const { default: messages } = (await import(file)) as { default: Messages };
  return new Texts(messages);
}

export const speakAll = (catalogue: Catalogue): Promise<Spoken[]> =>
  Promise.all(
    locales.map(async (locale) => ({
      locale,
      glossary: await textsIn('glossary', locale),
      widget: await textsIn('locales', locale),
      messages: readMessages(locale.id),
      examples: await examplesOf(catalogue, locale),
    })),
  );
