// The calculator for pages: one file for each moment, so that a visitor waits for the least.
//
//   define.js            registers the element; all that loads before the calculator nears the viewport
//   calculator.js        form, view, number reader and the engine's glue
//   engine.wasm          the core with the metrics that most pages show
//   engine-all.wasm      the core with all of them
//   locales/<id>.js      what every calculator says in one language
//   metrics/<metric>/<id>.js   what one metric asks for, and says
//   later.js             after the first result: settings, steps, rows, levers, pictures, figures often quoted
//   later/<id>.js        what they say, and what is said of faults
//   engine-fallback.js   the core as JavaScript, only where WebAssembly is refused
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle, squeeze, writeModule } from '../bundle.ts';
import type { Catalogue } from '../catalogue.ts';
import { split } from '../generate/catalogs.ts';
import { compileCatalog } from '../generate/compile-messages.ts';
import { factsOf } from '../generate/generate.ts';
import type { Catalog } from '../locales.ts';
import { paths } from '../paths.ts';

// What is loaded later stays a file of its own.
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve(
      { filter: /\/(calculator|later|engine-fallback|locales\/[\w-]+)\.js$/ },
      ({ path }) => ({
        path: path.replace(/^.*\/generated\//, './'),
        external: true,
      }),
    );
  },
};

// later.js takes from calculator.js what exports.ts names, and carries no second copy of it.
const sharedModules = [
  ...readFileSync(join(paths.source, 'exports.ts'), 'utf8').matchAll(/from '(.*)'/g),
].map(([, path = '']) => join(paths.source, path));

const shared: Plugin = {
  name: 'shared',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      sharedModules.includes(join(resolveDir, path))
        ? { path: './calculator.js', external: true }
        : undefined,
    );
  },
};

export async function deliverToPages(folder: string, plugins: Plugin[] = []): Promise<void> {
  const bundleOf = (names: string[], extra: Plugin[]) =>
    bundle({
      entryPoints: names.map((name) => join(paths.source, `${name}.ts`)),
      outdir: folder,
      plugins: [...plugins, apart, ...extra],
    });
  await bundleOf(['define', 'calculator'], []);
  await bundleOf(['later'], [shared]);
  for (const file of ['define.js', 'calculator.js', 'later.js']) await squeeze(join(folder, file));
  for (const file of ['engine.wasm', 'engine-all.wasm'])
    copyFileSync(join(paths.engine, file), join(folder, file));
  copyFileSync(join(paths.generated, 'engine-fallback.js'), join(folder, 'engine-fallback.js'));
}

// One language, cut as a page loads it.
export async function writeCatalog(
  folder: string,
  id: string,
  catalog: Catalog,
  { metrics }: Catalogue,
): Promise<void> {
  const { ofAll, ofOne, ofLater } = split(catalog, metrics);
  await writeModule(join(folder, `locales/${id}.js`), compileCatalog(ofAll));
  await writeModule(join(folder, `later/${id}.js`), compileCatalog(ofLater));
  for (const metric of metrics) {
    const facts = JSON.stringify(factsOf(metric));
    const messages = compileCatalog(ofOne.get(metric.id) ?? {}, `facts:${facts},messages:`);
    await writeModule(join(folder, `metrics/${metric.id}/${id}.js`), messages);
  }
}
