// How sources become the scripts of a page: esbuild bundles, terser squeezes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { minify } from 'terser';
import { paths } from './paths.ts';

export async function minifiedStyle(path: string): Promise<string> {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
  return code;
}

// Style sheets become minified strings.
const styleText: Plugin = {
  name: 'style-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const style = await minifiedStyle(path);
      return { contents: style.trim(), loader: 'text' };
    });
  },
};

// Other modules in the place of some: from a path within web/ to another.
export const instead = (modules: Record<string, string>): Plugin => ({
  name: 'instead',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
      const other = modules[relative(paths.web, resolve(resolveDir, path))];
      const target = other && join(paths.web, other);
      return target && target !== importer ? { path: target } : undefined;
    });
  },
});

export const options: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.wasm': 'base64' },
};

export async function bundle({ plugins = [], ...own }: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    ...own,
    metafile: true,
    absWorkingDir: paths.web,
    plugins: [...plugins, styleText],
  });
  return Object.keys(metafile.outputs).map((path) => join(paths.web, path));
}

// Terser after the bundler: another 5 %.
export async function squeeze(path: string): Promise<void> {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
  });
  writeFileSync(path, code ?? '');
}

export async function writeModule(file: string, source: string): Promise<void> {
  const { code } = await transform(source, { minify: true, charset: 'utf8' });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}
