// node unbundled.mjs FOLDER: the calculator of web/src as a page can load it without a bundle, byte for byte at
// the places of the TypeScript, so that what the browser counts needs no map: types become spaces, and names of
// files keep their length.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asScript, isSource, web } from './sources.mjs';

const [target] = process.argv.slice(2);

const write = (path, text) => {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

cpSync(join(web, 'dist/package/cdn'), target, { recursive: true });
for (const folder of ['src', 'generated'])
  for (const name of readdirSync(join(web, folder), { recursive: true })) {
    const path = join(folder, name);
    const text = () => readFileSync(join(web, path), 'utf8');
    if (isSource(name)) write(path.replace(/ts$/, 'js'), asScript(text()));
    else if (name.endsWith('.js')) write(path, text());
    else if (name.endsWith('.css'))
      write(path.replace(/css$/, 'mjs'), `export default ${JSON.stringify(text())};`);
  }
write('define.js', "export * from './src/define.js';\n");

// What lies beside the bundle, beside the modules that ask for it.
const places = {
  locales: 'generated',
  metrics: 'src',
  later: 'src',
  'engine.wasm': 'src/engine',
  'engine-all.wasm': 'src/engine',
};
for (const [name, place] of Object.entries(places))
  cpSync(join(target, name), join(target, place, name), { recursive: true });
