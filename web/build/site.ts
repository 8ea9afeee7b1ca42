// web/dist/demo: the demo glossary, static pages that any server delivers.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arguments, Messages } from '../src/locale/messages.ts';
import { Texts } from '../src/locale/texts.ts';
import type { Catalogue, CatalogueMetric } from './catalogue.ts';
import { examplesOf } from './examples.ts';
import type { Html } from './html.ts';
import { type Locale, locales, readMessages } from './locales.ts';
import { indexPage, type Page, rootPage, termPage } from './pages.ts';
import { paths } from './paths.ts';

// As generate() compiled them.
async function textsOf({ id }: Locale): Promise<{ glossary: Texts; widget: Texts }> {
  const load = async (folder: string) => {
    const file = join(paths.generated, `${folder}/${id}.js`);
    const { default: messages } = (await import(file)) as { default: Messages };
    return new Texts(messages);
  };
  return { glossary: await load('glossary'), widget: await load('locales') };
}

function write(path: string, content: Html): void {
  const file = join(paths.site, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${content.text}\n`);
}

export async function buildSite(catalogue: Catalogue): Promise<void> {
  rmSync(paths.site, { recursive: true, force: true });
  cpSync(paths.cdn, join(paths.site, 'calculator'), { recursive: true });
  cpSync(join(paths.demo, 'site.css'), join(paths.site, 'site.css'));
  cpSync(join(paths.demo, 'icon.svg'), join(paths.site, 'icon.svg'));
  write('.', rootPage());
  for (const locale of locales) {
    const { glossary, widget } = await textsOf(locale);
    const examples = await examplesOf(catalogue, locale);
    const metrics: readonly CatalogueMetric[] = catalogue.metrics;
    const page: Page = { locale, glossary, widget, metrics, messages: readMessages(locale.id) };
    write(locale.id, indexPage(page));
    for (const metric of metrics) {
      const example = examples.get(metric.id);
      const values: Arguments = example?.texts ?? {};
      write(`${locale.id}/${metric.id}`, termPage(page, metric, values));
    }
  }
  console.log(`  ${locales.length * (catalogue.metrics.length + 1) + 1} pages in web/dist/demo`);
}
