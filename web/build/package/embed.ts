// embed.html, embed.js, embed.css: the page for a frame; frame.js: the script for the page around it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle, minifiedStyle, squeeze } from '../bundle.ts';
import { locales, readBuilder } from '../locales.ts';
import { paths } from '../paths.ts';
import { html } from '../render/html.ts';

const sources = join(paths.web, 'embed');

// The calculator's own files lie beside embed.js.
const beside: Plugin = {
  name: 'beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/(define|locales\/[\w-]+)\.js$/ }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};

async function script(name: string, format: 'esm' | 'iife', outdir: string): Promise<void> {
  const entryPoints = [join(sources, `${name}.ts`)];
  for (const file of await bundle({ entryPoints, outdir, format, plugins: [beside] }))
    await squeeze(file);
}

function page(): string {
  const notes = locales.map(
    ({ id, dir }) =>
      html`<p class="note" lang="${id}"${dir && html` dir="${dir}"`}>${readBuilder(id)['embed.no-script']}</p>\n`,
  );
  const source = readFileSync(join(sources, 'embed.html'), 'utf8');
  return source.replace('<!-- notes -->\n', html`${notes}`.text);
}

export async function buildEmbed(folder: string): Promise<void> {
  await script('embed', 'esm', folder);
  await script('frame', 'iife', folder); // a script of any kind, at any place of the host's page
  writeFileSync(join(folder, 'embed.css'), await minifiedStyle(join(sources, 'embed.css')));
  writeFileSync(join(folder, 'embed.html'), page());
}
