// package.json and custom-elements.json of the package, read off the sources.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { paths } from './paths.ts';

const tagName = 'contact-cost-calculator';

const unique = (names: Iterable<string>) => [...new Set(names)].sort();

function matches(text: string, pattern: RegExp): string[] {
  return unique([...text.matchAll(pattern)].map(([, name = '']) => name));
}

function customElements(catalogue: Catalogue): object {
  const view = join(paths.source, 'view');
  const sources = [join(paths.source, 'calculator.ts')]
    .concat(readdirSync(view).map((file) => join(view, file)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const styles = readFileSync(join(paths.source, 'styles.css'), 'utf8');
  const inputs = unique(catalogue.metrics.flatMap((metric) => metric.inputs.map(({ id }) => id)));
  const named = (names: string[]) => names.map((name) => ({ name }));
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'define.js',
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: 'ContactCostCalculator',
            tagName,
            attributes: named(['metric', 'lang', 'currency', 'period', 'expose-values', ...inputs]),
            members: ['inputs', 'result', 'ready'].map((name) => ({ kind: 'field', name })),
            events: named(['contact-cost-result']),
            slots: [{ name: '', description: 'shown until the calculator is there' }],
            cssParts: named(matches(sources, /\bpart: '([\w-]+)'/g)),
            cssProperties: named(matches(styles, /var\((--contact-cost-[\w-]+)/g)),
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: 'ContactCostCalculator' },
          },
        ],
      },
    ],
  };
}

export function writeManifests(catalogue: Catalogue): void {
  const write = (file: string, content: object) =>
    writeFileSync(join(paths.package, file), `${JSON.stringify(content, null, 2)}\n`);
  write('custom-elements.json', customElements(catalogue));
  write('package.json', {
    name: tagName,
    version: catalogue.version,
    description: 'A calculator of contact-centre cost metrics that lives inside glossary pages',
    license: 'MIT',
    type: 'module',
    exports: { '.': './define.js', './custom-elements.json': './custom-elements.json' },
    sideEffects: ['./define.js'],
    customElements: 'custom-elements.json',
  });
}
