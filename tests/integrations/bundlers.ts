// Each bundler as its users call it, with no setting that is about the calculator.
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

interface Project {
  folder: string;
  dist: string;
}

export const bundlers = {
  async esbuild({ folder, dist }: Project) {
    await esbuild({
      entryPoints: [join(folder, 'main.js')],
      outfile: join(dist, 'main.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    });
  },
  async 'esbuild with splitting'({ folder, dist }: Project) {
    await esbuild({
      entryPoints: [join(folder, 'main.js')],
      outdir: dist,
      bundle: true,
      splitting: true,
      format: 'esm',
      logLevel: 'error',
    });
  },
  async vite({ folder, dist }: Project) {
    await vite({ root: folder, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
  },
  async webpack({ folder, dist }: Project) {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: './main.js',
      output: { path: dist, filename: 'main.js', publicPath: 'auto' },
      performance: { hints: false },
    });
    await new Promise<void>((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error || stats?.hasErrors() || stats?.hasWarnings())
          reject(error ?? new Error(stats?.toString()));
        else compiler.close(() => resolve());
      });
    });
  },
} satisfies Record<string, (project: Project) => Promise<void>>;
