// The element as the compilers of frameworks know it, read off the manifest: an entry for each framework, which
// declares its tag, and beside them its attributes. What is not declared of one, that framework would not pass on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { readManifest, tagName } from './manifest.ts';

interface Named {
  name: string;
  description?: string;
  type?: { text: string };
}

const typeOf = (text: string): string =>
  text.includes('|')
    ? text
        .split('|')
        .map((value) => `'${value}'`)
        .join(' | ')
    : text;

const member = ({ name, description, type }: Named): string =>
  `    /** ${description} */\n    '${name}'?: ${typeOf(type?.text ?? 'string')};\n`;

const members = (name: string, all: readonly Named[]): string =>
  `export interface ${name} {\n${all.map(member).join('')}}\n`;

function attributes(catalogue: Catalogue): string {
  const [{ declarations = [] } = {}] = readManifest(catalogue).modules;
  const [element] = declarations;
  if (!element) throw new Error('the manifest has no element');
  const settable = element.members.filter((one) => !('readonly' in one));
  const styles = element.cssProperties.map(({ type: _, ...property }) => property);
  return `import type { ContactCostResultDetail, Presets } from '../index.js';
export type Listener = (event: CustomEvent<ContactCostResultDetail>) => void;
${members('Attributes', element.attributes)}${members('Properties', settable)}${members('Style', styles)}`;
}

const result = 'contact-cost-result';
const imports = `import type { ContactCostCalculator } from '../index.js';
import type { Attributes, Listener, Properties, Style } from './attributes.js';
`;
const inJsx = (module: string, type: string): string =>
  `declare module '${module}' {
    namespace JSX {
        interface IntrinsicElements {
            '${tagName}': ${type};
        }
    }
}
`;

const entries: Record<string, string> = {
  react: `import type * as React from 'react';
${imports}/** React 18 writes attributes alone. */
type Since19 = typeof React extends {
    use: unknown;
} ? Properties & {
    'on${result}'?: Listener;
} : {
    class?: string;
};
type Html = React.DetailedHTMLProps<React.HTMLAttributes<ContactCostCalculator>, ContactCostCalculator>;
type Props = Omit<Html, 'style'> & Attributes & Since19 & {
    style?: React.CSSProperties & Style;
};
${inJsx('react', 'Props')}`,
  preact: `import type { HTMLAttributes } from 'preact';
${imports}type Props = HTMLAttributes<ContactCostCalculator> & Attributes & Properties & {
    'on${result}'?: Listener;
    style?: string | Style;
};
${inJsx('preact', 'Props')}`,
  solid: `import type { JSX } from 'solid-js';
${imports}/** Solid sets what changes as a property, unless it is told otherwise. */
type Told = {
    [Name in keyof Attributes as \`attr:\${Name}\`]?: Attributes[Name];
};
type Props = JSX.HTMLAttributes<ContactCostCalculator> & Attributes & Properties & Told & {
    'on:${result}'?: Listener;
    style?: JSX.CSSProperties & Style | string;
};
${inJsx('solid-js', 'Props')}`,
  vue: `import type { HTMLAttributes, StyleValue } from 'vue';
${imports}/** As Vue's compiler looks a hyphenated name up. */
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Camels = {
    [Name in keyof Attributes as Camel<Name>]?: Attributes[Name];
};
type Props = HTMLAttributes & Camels & Properties & {
    onContactCostResult?: Listener;
    style?: StyleValue | Style;
};
declare module 'vue' {
    interface GlobalComponents {
        '${tagName}': new () => ContactCostCalculator & {
            $props: Props;
        };
    }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${imports}type Props = HTMLAttributes<ContactCostCalculator> & Attributes & Properties & {
    'on${result}'?: Listener;
};
declare module 'svelte/elements' {
    interface SvelteHTMLElements {
        '${tagName}': Props;
    }
}
`,
};

export const frameworks = Object.keys(entries);

export function writeFrameworks(catalogue: Catalogue): void {
  const folder = join(paths.package, 'frameworks');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string) =>
    writeFileSync(join(folder, `${name}.d.ts`), content);
  write('attributes', attributes(catalogue));
  for (const [name, content] of Object.entries(entries)) write(name, content);
}
