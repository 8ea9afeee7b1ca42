// web/dist/demo/docs: the documentation, for those who put calculators into pages, in English. What is known
// elsewhere is filled in from there, and what nobody knows stops the build.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../budget.ts';
import type { Catalogue } from '../catalogue.ts';
import { dependenciesOf } from '../dependencies/tables.ts';
import { readResults } from '../measured/results.ts';
import { scalePlot } from '../measured/scale.ts';
import { measuredTable } from '../measured/tables.ts';
import { paths } from '../paths.ts';
import type { Spoken } from '../render/spoken.ts';
import { Code } from './code.ts';
import { brotliOf } from './files.ts';
import { Markdown } from './markdown.ts';
import { baseOf, type DocText, docPage } from './page.ts';
import { channels, type DocPage, docPages, topics } from './pages.ts';
import { type Fill, fileBlock, fill, interfaceBlock } from './placeholders.ts';
import { table, tablesOf } from './tables.ts';
import { liveTheme, schemeChoice, themes } from './themes.ts';

const sources = join(paths.web, 'docs');
const output = join(paths.site, 'docs');

const listOf = (pages: readonly DocPage[], about: string) =>
  table(
    ['page', about],
    pages.map(({ name, label, summary }) => [`[${label}](${name}.md)`, summary]),
  );

export function fillsOf(catalogue: Catalogue, spoken: readonly Spoken[]): Record<string, Fill> {
  const english = spoken.find(({ locale }) => locale.id === 'en');
  if (!english) throw new Error('the documentation is in English');
  const code = new Code(catalogue, spoken);
  const tables: Record<string, () => string> = {
    ...tablesOf(catalogue, english),
    channels: () => listOf(channels, 'for whom'),
    topics: () => listOf(topics, 'about'),
  };
  return {
    version: () => catalogue.version,
    languages: () => spoken.map(({ locale }) => `${locale.name} (\`${locale.id}\`)`).join(', '),
    table(name = '') {
      const own = tables[name];
      if (!own) throw new Error(`no table ${name}`);
      return own();
    },
    size: (file = '') =>
      file === 'first-result'
        ? `${(measure().toFirstResult / 1000).toFixed(1)} kB`
        : brotliOf(file),
    dependencies: (what) => table(...dependenciesOf(what)),
    'scale-plot': () => scalePlot,
    measured: (...words) => measuredTable(readResults(), ...words),
    file: fileBlock,
    interface: interfaceBlock,
    code: (...words) => code.block(...words),
    'defined-term': (...words) => code.definedTerm(...words),
  };
}

// A line `[[live NAME]]` becomes what Markdown cannot say.
function textOf(page: DocPage, markdown: string, live: Record<string, string>): DocText {
  const writer = new Markdown(baseOf(page));
  const pieces = markdown.split(/^\[\[live ([a-z-]+)\]\]$/m);
  const body = pieces.map((piece, i) => {
    if (i % 2 === 0) return writer.render(piece);
    if (!live[piece]) throw new Error(`nothing live is called ${piece}`);
    return live[piece];
  });
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  if (!title) throw new Error(`${page.name}.md has no title`);
  return { title, body: body.join(''), live: pieces.length > 1 };
}

const packageTitle = `# contact-cost-calculator

A calculator of contact-centre cost metrics for glossary pages: a custom element that computes exactly, in the
page's language, and shows its steps. MIT licence.
`;

// The package says of itself what its channel's page says.
const packageReadme = (fills: Record<string, Fill>): string =>
  fill(readFileSync(join(sources, 'npm.md'), 'utf8').replace('# npm\n', packageTitle), fills);

export function buildDocs(catalogue: Catalogue, spoken: readonly Spoken[]): void {
  const written = readdirSync(sources).filter((file) => file.endsWith('.md'));
  const listed = docPages.map(({ name }) => `${name}.md`);
  if (written.sort().join() !== listed.sort().join())
    throw new Error(`web/build/docs/pages.ts lists ${listed}; in web/docs there are ${written}`);
  const fills = fillsOf(catalogue, spoken);
  const [english] = spoken.filter(({ locale }) => locale.id === 'en') as [Spoken];
  const live = Object.fromEntries(
    themes.map((name) => [name, liveTheme(name, catalogue, english)]),
  );
  for (const page of docPages) {
    const markdown = fill(readFileSync(join(sources, `${page.name}.md`), 'utf8'), fills);
    const text = textOf(page, markdown, { ...live, schemes: schemeChoice() });
    const folder = page.name === 'index' ? output : join(output, page.name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), `${docPage(page, text).text}\n`);
  }
  writeFileSync(join(paths.package, 'README.md'), packageReadme(fills));
  copyFileSync(join(sources, 'docs.css'), join(output, 'docs.css'));
  copyFileSync(join(paths.scale, 'scale.svg'), join(output, 'scale.svg'));
  const styles = themes.map((name) => readFileSync(join(sources, `themes/${name}.css`), 'utf8'));
  writeFileSync(join(output, 'themes.css'), styles.join('\n'));
  console.log(`  ${docPages.length} pages in web/dist/demo/docs`);
}
