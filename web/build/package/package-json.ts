// package.json: what may be imported from the package.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { frameworks } from './frameworks.ts';
import { tagName } from './manifest.ts';

const entry = (file: string) => ({
  types: `./${file.replace(/\.js$/, '.d.ts')}`,
  default: `./${file}`,
});

// The element, and what a framework's compiler knows of it.
const typed = (name: string) => ({
  types: `./frameworks/${name}.d.ts`,
  default: './define.js',
});

export function writePackageJson({ version }: Catalogue): void {
  const content = {
    name: tagName,
    version,
    description:
      'Custom element for glossary pages: contact-centre cost metrics, computed exactly and explained',
    keywords: ['custom-element', 'web-component', 'calculator', 'contact-centre', 'webassembly'],
    license: 'MIT',
    type: 'module',
    exports: {
      '.': entry('index.js'),
      './define': entry('define.js'),
      './split': entry('split/define.js'),
      './js': entry('js.js'),
      ...Object.fromEntries(frameworks.map((name) => [`./${name}`, typed(name)])),
      './locales/*': { types: './locales/*.d.ts', default: './locales/*.js' },
      './snippets/*': './snippets/*',
      './cdn/*': './cdn/*',
      './metrics.json': './metrics.json',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    unpkg: './cdn/calculator.min.js',
    jsdelivr: './cdn/calculator.min.js',
    sideEffects: ['./define.js', './js.js', './locales/*', './split/*', './shared-*', './cdn/*'],
    customElements: 'custom-elements.json',
    'web-types': 'web-types.json',
  };
  writeFileSync(join(paths.package, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
  copyFileSync(join(paths.web, '../LICENSE'), join(paths.package, 'LICENSE'));
}
