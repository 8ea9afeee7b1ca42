// web/dist/package: the element as the page loads it, one file per moment.
//
//   define.js            registers the element; all that loads before the calculator nears the viewport
//   calculator.js        form, view, number reader and the engine's glue
//   engine.wasm          the core
//   locales/<id>.js      one language
//   engine-fallback.js   the core as JavaScript, only where WebAssembly is refused
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { minify } from 'terser';
import { compileCatalog } from './compile-messages.ts';
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
const later: Plugin = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /\/(calculator|engine-fallback|locales\/[\w-]+)\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/generated\//, './'),
      external: true,
    }));
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
  mkdirSync(join(folder, 'locales'), { recursive: true });
  await build({
    entryPoints: [join(paths.source, 'define.ts'), join(paths.source, 'calculator.ts')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [...plugins, styleText, later],
  });
  await squeeze(join(folder, 'define.js'));
  await squeeze(join(folder, 'calculator.js'));
  copyFileSync(join(paths.engine, 'engine.wasm'), join(folder, 'engine.wasm'));
  copyFileSync(join(paths.generated, 'engine-fallback.js'), join(folder, 'engine-fallback.js'));
}

export async function writeCatalog(folder: string, id: string, catalog: Catalog): Promise<void> {
  const { code } = await transform(compileCatalog(catalog), { minify: true, charset: 'utf8' });
  writeFileSync(join(folder, `locales/${id}.js`), code);
}

export async function buildPackage(): Promise<void> {
  await bundle(paths.package);
  for (const { id } of locales) await writeCatalog(paths.package, id, readMessages(id));
}
