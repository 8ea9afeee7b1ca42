// What editors and readers know of the element, read off its source: custom-elements.json, and from it the
// data of VS Code and JetBrains. Inputs come from the core's catalogue, with the English texts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import type { Catalogue, CatalogueInput } from '../catalogue.ts';
import { readMessages } from '../locales.ts';
import { paths } from '../paths.ts';

// Its own types leave these two out.
const { create, ts } = analyzer as unknown as {
  create(options: { modules: object[] }): Manifest;
  ts: { createSourceFile(name: string, source: string, target: number, parents: true): object };
};
const latest = 99; // ts.ScriptTarget.Latest

export const tagName = 'contact-cost-calculator';

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface ElementManifest {
  description: string;
  attributes: Described[];
  members: (Described & { privacy?: string; static?: boolean; kind: string })[];
  events: Described[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: Described[];
}

export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: ElementManifest[]; exports: object[] }[];
}

const messages = readMessages('en');

// An input that several metrics take is the same in all of them.
export function inputsOf({ metrics }: Catalogue): (CatalogueInput & { metrics: string[] })[] {
  const inputs = new Map<string, CatalogueInput & { metrics: string[] }>();
  for (const metric of metrics)
    for (const input of metric.inputs) {
      if (input.role === 'in-rows') continue;
      const known = inputs.get(input.id) ?? { ...input, metrics: [] };
      known.metrics.push(metric.id);
      inputs.set(input.id, known);
    }
  return [...inputs.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

const attributeOf = ({ id, unit, metrics }: ReturnType<typeof inputsOf>[number]): Described => ({
  name: id,
  type: { text: 'string' },
  description: `${messages[id]} (${unit}), a decimal number. Of ${metrics.join(', ')}.`,
});

export function readManifest(catalogue: Catalogue): Manifest {
  const source = readFileSync(join(paths.source, 'element.ts'), 'utf8');
  const module = ts.createSourceFile('index.js', source, latest, true);
  const manifest = create({ modules: [module] });
  const [{ declarations, exports }] = manifest.modules as [Manifest['modules'][number]];
  const isElement = (one: object) => 'tagName' in one;
  const [element] = declarations.filter(isElement);
  if (!element) throw new Error('element.ts declares no custom element');
  const isPublic = ({ name, privacy, kind }: ElementManifest['members'][number]) =>
    privacy !== 'private' && kind === 'field' && !['speak', 'formAssociated'].includes(name);
  element.members = element.members.filter(isPublic).map(({ default: _, ...member }) => member);
  element.attributes.push(...inputsOf(catalogue).map(attributeOf));
  return {
    schemaVersion: '2.1.0',
    modules: [
      { path: 'index.js', declarations: [element], exports },
      {
        path: 'define.js',
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: 'ContactCostCalculator', module: 'index.js' },
          },
        ],
      },
    ],
  };
}

export function writeManifests(catalogue: Catalogue): void {
  const write = (file: string, content: string) =>
    writeFileSync(join(paths.package, file), `${content.trimEnd()}\n`);
  const manifest = readManifest(catalogue);
  write('custom-elements.json', JSON.stringify(manifest, null, 2));
  // Each writes into what it is given.
  const copy = () => structuredClone(manifest) as never;
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(copy(), {}));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(copy(), {}));
  const { version } = catalogue;
  const webTypes = JSON.parse(getWebTypesData(copy(), {}));
  write('web-types.json', JSON.stringify({ ...webTypes, name: tagName, version }, null, 2));
}
