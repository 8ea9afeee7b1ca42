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
import { locales, readMessages } from './locales.ts';
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
    onResolve({ filter: /\/(calculator|engine-fallback|locales\/\w+)\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/generated\//, './'),
      external: true,
    }));
  },
};

// Terser after the bundler: another 5 %.
async function squeeze(file: string): Promise<void> {
  const path = join(paths.package, file);
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
  });
  writeFileSync(path, code ?? '');
}

export async function bundle(): Promise<void> {
  rmSync(paths.package, { recursive: true, force: true });
  mkdirSync(join(paths.package, 'locales'), { recursive: true });
  await build({
    entryPoints: [join(paths.source, 'define.ts'), join(paths.source, 'calculator.ts')],
    outdir: paths.package,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [styleText, later],
  });
  await squeeze('define.js');
  await squeeze('calculator.js');
  for (const { id } of locales) {
    const { code } = await transform(compileCatalog(readMessages(id)), {
      minify: true,
      charset: 'utf8',
    });
    writeFileSync(join(paths.package, `locales/${id}.js`), code);
  }
  copyFileSync(join(paths.engine, 'engine.wasm'), join(paths.package, 'engine.wasm'));
  copyFileSync(
    join(paths.generated, 'engine-fallback.js'),
    join(paths.package, 'engine-fallback.js'),
  );
}
