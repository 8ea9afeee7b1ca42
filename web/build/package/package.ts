// web/dist/package: the npm package.
//
//   index.js define.js locales/<id>.js   all in modules without assets; what they share is in shared-*.js
//   js.js                                the same as define.js, with the engine as JavaScript alone
//   split/                               for bundlers: the engine as .wasm, each language a file
//   cdn/                                 for script tags: pages-delivery.ts, and all in one file
//   snippets/<id>/<metric>.html          what stands inside the element until it runs
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle, instead, squeeze } from '../bundle.ts';
import type { Catalogue } from '../catalogue.ts';
import { locales, readMessages } from '../locales.ts';
import { paths } from '../paths.ts';
import { deliverToPages, writeCatalog } from './pages-delivery.ts';

const whole = {
  'src/library.ts': 'src/whole/library.ts',
  'src/load-calculator.ts': 'src/whole/load-calculator.ts',
  'generated/locales.ts': 'src/whole/languages.ts',
};

// The fallback stays a file beside the one that holds all: most visitors never need it.
const fallbackApart: Plugin = {
  name: 'fallback-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine-fallback\.js$/ }, () => ({
      path: './engine-fallback.js',
      external: true,
    }));
  },
};

const registering = (id: string) => join(paths.generated, `registering/${id}.ts`);

async function modules(): Promise<void> {
  await bundle({
    entryPoints: [
      { in: join(paths.source, 'whole/index.ts'), out: 'index' },
      { in: registering('all'), out: 'define' },
      ...locales.map(({ id }) => ({ in: registering(id), out: `locales/${id}` })),
    ],
    outdir: paths.package,
    splitting: true,
    chunkNames: 'shared-[hash]',
    plugins: [instead(whole)],
  });
  await bundle({
    entryPoints: [{ in: registering('all'), out: 'js' }],
    outdir: paths.package,
    plugins: [instead({ ...whole, 'src/whole/engine.ts': 'src/whole/engine-js.ts' })],
  });
}

async function splitModules(): Promise<void> {
  const folder = join(paths.package, 'split');
  await bundle({
    entryPoints: [join(paths.source, 'define.ts')],
    outdir: folder,
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [
      instead({
        'src/library.ts': 'src/split/library.ts',
        'src/calculator.js': 'src/calculator.ts',
      }),
    ],
  });
  copyFileSync(join(paths.engine, 'engine-all.wasm'), join(folder, 'engine-all.wasm'));
}

async function scripts(): Promise<void> {
  const outdir = paths.cdn;
  for (const [id, name] of [
    ['all', 'calculator'],
    ...locales.map(({ id }) => [id, `calculator.${id}`]),
  ])
    for (const file of await bundle({
      entryPoints: [{ in: registering(id ?? ''), out: `${name}.min` }],
      outdir,
      plugins: [instead(whole), fallbackApart],
    }))
      await squeeze(file);
}

export async function buildPackage(catalogue: Catalogue): Promise<void> {
  rmSync(paths.package, { recursive: true, force: true });
  mkdirSync(paths.cdn, { recursive: true });
  await deliverToPages(paths.cdn);
  for (const { id } of locales) await writeCatalog(paths.cdn, id, readMessages(id), catalogue);
  await modules();
  await splitModules();
  await scripts();
}
