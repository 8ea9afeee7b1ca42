// web/dist/package: the element as the page loads it, one file per moment.
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
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { minify } from 'terser';
import { split } from './catalogs.ts';
import type { Catalogue } from './catalogue.ts';
import { compileCatalog } from './compile-messages.ts';
import { factsOf } from './generate.ts';
import { type Catalog, locales, readMessages } from './locales.ts';
import { paths } from './paths.ts';

// Style sheets become minified strings.
const styleText: Plugin = {
  name: 'style-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

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

// Terser after the bundler: another 5 %.
async function squeeze(path: string): Promise<void> {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
  });
  writeFileSync(path, code ?? '');
}

export async function bundle(folder: string, plugins: Plugin[] = []): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundleOf = (names: string[], extra: Plugin[]) =>
    build({
      entryPoints: names.map((name) => join(paths.source, `${name}.ts`)),
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      plugins: [...plugins, styleText, apart, ...extra],
    });
  await bundleOf(['define', 'calculator'], []);
  await bundleOf(['later'], [shared]);
  await squeeze(join(folder, 'define.js'));
  await squeeze(join(folder, 'calculator.js'));
  await squeeze(join(folder, 'later.js'));
  for (const file of ['engine.wasm', 'engine-all.wasm'])
    copyFileSync(join(paths.engine, file), join(folder, file));
  copyFileSync(join(paths.generated, 'engine-fallback.js'), join(folder, 'engine-fallback.js'));
}

async function writeModule(file: string, source: string): Promise<void> {
  const { code } = await transform(source, { minify: true, charset: 'utf8' });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
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

export async function buildPackage(catalogue: Catalogue): Promise<void> {
  await bundle(paths.package);
  for (const { id } of locales) await writeCatalog(paths.package, id, readMessages(id), catalogue);
}
