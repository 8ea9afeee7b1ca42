// web/dist/demo: the demo glossary, static pages that any server delivers.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arguments } from '../../src/locale/messages.ts';
import type { Catalogue, CatalogueMetric } from '../catalogue.ts';
import { locales } from '../locales.ts';
import { paths } from '../paths.ts';
import type { Html } from '../render/html.ts';
import type { Spoken } from '../render/spoken.ts';
import { indexPage, type Page, rootPage, termPage } from './pages.ts';

function write(path: string, content: Html): void {
  const file = join(paths.site, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${content.text}\n`);
}

export function buildSite(catalogue: Catalogue, spoken: readonly Spoken[]): void {
  rmSync(paths.site, { recursive: true, force: true });
  cpSync(paths.cdn, join(paths.site, 'calculator'), { recursive: true });
  cpSync(join(paths.demo, 'site.css'), join(paths.site, 'site.css'));
  cpSync(join(paths.demo, 'icon.svg'), join(paths.site, 'icon.svg'));
  write('.', rootPage());
  for (const { locale, glossary, widget, messages, examples } of spoken) {
    const metrics: readonly CatalogueMetric[] = catalogue.metrics;
    const page: Page = { locale, glossary, widget, metrics, messages };
    write(locale.id, indexPage(page));
    for (const metric of metrics) {
      const example = examples.get(metric.id);
      const values: Arguments = example?.texts ?? {};
      write(`${locale.id}/${metric.id}`, termPage(page, metric, values));
    }
  }
  console.log(`  ${locales.length * (catalogue.metrics.length + 1) + 1} pages in web/dist/demo`);
}
