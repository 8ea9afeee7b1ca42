// web/dist/demo/<language>/builder/: the page that makes the code for an editor's page, in every language; and
// web/dist/demo/builder/: what these pages load.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../src/locale/messages.ts';
import { Texts } from '../../src/locale/texts.ts';
import { bundle, minifiedStyle, squeeze, writeModule } from '../bundle.ts';
import type { Catalogue } from '../catalogue.ts';
import { compileCatalog } from '../generate/compile-messages.ts';
import { type Catalog, readBuilder } from '../locales.ts';
import { snippetOf } from '../package/snippets.ts';
import { paths } from '../paths.ts';
import type { Spoken } from '../render/spoken.ts';
import { builderBody } from './builder-page.ts';
import { layout, type Page } from './pages.ts';

const sources = join(paths.web, 'builder');
const folder = join(paths.site, 'builder');

// What the calculator itself says of a number that was typed.
const alike = ['error.malformed-number', 'echo'];

async function compile(id: string, messages: Catalog): Promise<Texts> {
  const borrowed = Object.fromEntries(alike.map((key) => [key, messages[key] ?? '']));
  const file = join(folder, `${id}.js`);
  await writeModule(file, compileCatalog({ ...readBuilder(id), ...borrowed }));
  const { default: compiled } = (await import(file)) as { default: Messages };
  return new Texts(compiled);
}

async function script(): Promise<void> {
  const entryPoints = [join(sources, 'builder.ts')];
  for (const file of await bundle({ entryPoints, outdir: folder })) await squeeze(file);
  const style = await minifiedStyle(join(sources, 'builder.css'));
  writeFileSync(join(folder, 'builder.css'), style);
}

// After the package and the other pages.
export async function buildBuilder(
  { metrics }: Catalogue,
  spoken: readonly Spoken[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await script();
  copyFileSync(join(paths.package, 'metrics.json'), join(folder, 'metrics.json'));
  for (const one of spoken) {
    const { locale, glossary, widget, messages } = one;
    const snippets = metrics.map((metric) => [metric.id, snippetOf(metric, one)]);
    const file = join(folder, `snippets.${locale.id}.json`);
    writeFileSync(file, JSON.stringify(Object.fromEntries(snippets)));
    const texts = await compile(locale.id, messages);
    const page: Page = { locale, glossary, widget, metrics, messages };
    const title = `${texts.text('builder.title')} – ${glossary.text('site.title')}`;
    const body = builderBody(page, texts);
    const html = layout(page, 'builder/', title, texts.text('builder.summary'), body);
    mkdirSync(join(paths.site, locale.id, 'builder'), { recursive: true });
    writeFileSync(join(paths.site, locale.id, 'builder/index.html'), `${html.text}\n`);
  }
}
