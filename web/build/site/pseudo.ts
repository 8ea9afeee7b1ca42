// web/dist/pseudo: the calculator in a language that nobody speaks, for the tests. English written with
// Hebrew letters from right to left, a third longer; what is still English afterwards is no message.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'esbuild';
import type { Catalogue } from '../catalogue.ts';
import { type Catalog, readMessages } from '../locales.ts';
import { deliverToPages, writeCatalog } from '../package/pages-delivery.ts';
import { paths } from '../paths.ts';

const alphabet = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

const foreign = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => alphabet[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);

function write(elements: MessageFormatElement[]): string {
  const parts = elements.map((element) => {
    if (element.type === TYPE.literal) return foreign(element.value);
    if (element.type === TYPE.pound) return '#';
    if (element.type !== TYPE.plural && element.type !== TYPE.select)
      return 'value' in element ? `{${element.value}}` : '';
    const branches = Object.entries(element.options).map(
      ([keyword, { value }]) => `${keyword} {${write(value)}}`,
    );
    const kind = element.type === TYPE.plural ? 'plural' : 'select';
    return `{${element.value}, ${kind}, ${branches.join(' ')}}`;
  });
  return parts.join('');
}

const pseudoCatalog = (catalog: Catalog): Catalog =>
  Object.fromEntries(
    Object.entries(catalog).map(([key, message]) => {
      const text = write(parse(message));
      return [key, `${text} ${'ם'.repeat(Math.ceil(message.length / 6))}`];
    }),
  );

const onlyPseudo: Plugin = {
  name: 'only-pseudo',
  setup({ onLoad }) {
    onLoad({ filter: /generated.locales\.ts$/ }, () => ({
      loader: 'ts',
      contents: `const he = { currency: 'EUR', dir: 'rtl', load: () => import('../locales/he.js') };
        export const locales = { he, en: he };`,
    }));
    onLoad({ filter: /generated.currencies\.ts$/ }, () => ({
      loader: 'ts',
      contents: 'export const exampleScale = { EUR: 1 };',
    }));
  },
};

export async function buildPseudo(catalogue: Catalogue): Promise<void> {
  rmSync(paths.pseudo, { recursive: true, force: true });
  await deliverToPages(paths.pseudo, [onlyPseudo]);
  await writeCatalog(paths.pseudo, 'he', pseudoCatalog(readMessages('en')), catalogue);
  writeFileSync(
    join(paths.pseudo, 'index.html'),
    `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>rtl</title>
<meta name="viewport" content="width=device-width"><script type="module" src="define.js"></script></head>
<body><main><h1>rtl</h1><contact-cost-calculator metric="cost-per-call"></contact-cost-calculator></main></body></html>
`,
  );
}
