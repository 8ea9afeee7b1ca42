// web/dist/hugo/contact-cost: the component as a site takes it, as a folder in themes/ or as a module.
//
//   layouts/, hugo.toml, go.mod   as they stand in web/integrations/hugo
//   assets/contact-cost/          what its shortcode reads: metrics.json, the notes, and the scripts in a folder
//                                 of their version, so that old and new never mix in a cache
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locales.ts';
import { paths } from '../paths.ts';

export const hugoComponent = join(paths.web, 'dist/hugo/contact-cost/');

export function buildHugo(): void {
  rmSync(hugoComponent, { recursive: true, force: true });
  cpSync(join(paths.web, 'integrations/hugo'), hugoComponent, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(paths.package, 'metrics.json'), 'utf8'));
  const assets = join(hugoComponent, 'assets/contact-cost');
  const scripts = join(assets, version);
  mkdirSync(scripts, { recursive: true });
  for (const name of ['metrics.json', 'snippets'])
    cpSync(join(paths.package, name), join(assets, name), { recursive: true });
  cpSync(join(paths.package, 'LICENSE'), join(hugoComponent, 'LICENSE'));
  for (const name of ['engine-fallback.js', ...locales.map(({ id }) => `calculator.${id}.min.js`)])
    cpSync(join(paths.cdn, name), join(scripts, name));
}
