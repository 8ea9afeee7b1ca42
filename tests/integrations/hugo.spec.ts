// The Hugo component in a site of three languages, one of which the calculator does not speak.
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Site } from '../browser/server.ts';
import { type Built, buildSite, pageWith } from './hugo.ts';

let server: Site;
const built: Built[] = [];

async function build(...asked: Parameters<typeof buildSite>): Promise<Built> {
  const one = await buildSite(...asked);
  built.push(one);
  return one;
}

async function published(...asked: Parameters<typeof buildSite>): Promise<string> {
  const one = await build(...asked);
  expect(one.status, one.said).toBe(0);
  return one.published;
}

test.beforeAll(async () => {
  server = await Site.start();
});
test.afterEach(async () => {
  for (const { folder } of built.splice(0)) await rm(folder, { recursive: true });
});
test.afterAll(() => server.close());

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(server.url('plain', path));
}

async function compute(page: Page, figure: RegExp): Promise<void> {
  const calculator = page.locator('contact-cost-calculator').first();
  await calculator.locator('input[name=total-cost]').fill('71600');
  await calculator.locator('input[name=contacts]').fill('10000');
  await expect(calculator.locator('.figure')).toHaveText(figure);
}

const scripts = (page: Page) =>
  page
    .locator('script[src]')
    .evaluateAll((tags) =>
      tags.map((tag) => [tag.getAttribute('src') ?? '', tag.getAttribute('integrity') ?? '']),
    );

const sha384 = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

for (const parameters of [[], ['--minify']])
  test(`each language computes ${parameters.join(' ')}`, async ({ page }) => {
    const folder = await published(parameters);
    server.reset({ '/': folder });
    for (const [path, lang, figure, note] of [
      ['/lv/cost-per-contact/', 'lv', /^7,16\s€$/, 'Viena kontakta izmaksas ir'],
      ['/en/cost-per-contact/', 'en', /^\$7\.16$/, 'Cost per contact is'],
      ['/de/cost-per-contact/', 'en', /^\$7\.16$/, 'Cost per contact is'],
      ['/lv/cost-per-contact/print.html', 'lv', /^7,16\s€$/, 'Viena kontakta izmaksas ir'],
    ] as const) {
      await visit(page, path);
      await expect(page.locator('contact-cost-calculator')).toHaveAttribute('lang', lang);
      await expect(page.locator('contact-cost-calculator > p').first()).toContainText(note);
      await compute(page, figure);
      const tags = await scripts(page);
      expect(tags).toHaveLength(1);
      for (const [src = '', integrity] of tags)
        expect(integrity).toBe(sha384(readFileSync(join(folder, src))));
    }
  });

test('one script for each language of a page, however many calculators', async ({ page }) => {
  server.reset({ '/': await published() });
  for (const path of ['/lv/two/', '/lv/two/print.html']) {
    await visit(page, path);
    const names = (await scripts(page)).map(([src]) => /calculator\.(\w+)/.exec(src ?? '')?.[1]);
    expect(names).toEqual(['lv', 'da']);
    for (const [index, lang, figure] of [
      [0, 'lv', /^7,16\s£$/],
      [1, 'lv', /^84%/],
      [2, 'da-DK', /kr\./],
    ] as const) {
      const calculator = page.locator('contact-cost-calculator').nth(index);
      await calculator.scrollIntoViewIfNeeded();
      await expect(calculator).toHaveAttribute('lang', lang);
      await expect(calculator.locator('.figure')).toHaveText(figure);
    }
    await expect(page.getByRole('radiogroup', { name: 'Samlede omkostninger' })).toBeVisible();
  }
});

test('nothing moves when the calculator takes over', async ({ page }) => {
  server.reset({ '/': await published() });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, '/lv/cost-per-contact/');
  await expect(page.locator('contact-cost-calculator:state(ready)')).toBeVisible();
  expect(await page.evaluate('shift')).toBe(0);
});

test('a site below a path computes, with and without WebAssembly', async ({ page }) => {
  const folder = await published(['--baseURL', 'https://glossary.example/help/costs/']);
  server.reset({ '/help/costs': folder });
  await visit(page, '/help/costs/lv/cost-per-contact/');
  await compute(page, /^7,16\s€$/);
  expect(server.log.map(({ target }) => target).join()).not.toContain('engine-fallback');
  await page.addInitScript('delete globalThis.WebAssembly');
  await visit(page, '/help/costs/lv/cost-per-contact/');
  await compute(page, /^7,16\s€$/);
  expect(server.log.map(({ target }) => target).join()).toContain('engine-fallback');
  expect(server.log.filter(({ status }) => status !== 200)).toEqual([]);
});

test('a script that somebody changed is refused, and the notes stay', async ({ page }) => {
  const folder = await published();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.includes('calculator.lv.')) appendFileSync(join(folder, file), '\n');
  server.reset({ '/': folder });
  const errors: string[] = [];
  page.on('console', (said) => errors.push(said.text()));
  await visit(page, '/lv/cost-per-contact/');
  await expect.poll(() => errors.join('\n')).toContain('integrity');
  await expect(page.getByText('Viena kontakta izmaksas ir').first()).toBeVisible();
  await expect(page.locator('input')).toHaveCount(0);
});

test('as a module of the site', async ({ page }) => {
  const folder = await published(['--config', 'hugo.toml,module.toml'], {
    'module.toml': 'theme = []\n[module]\n[[module.imports]]\npath = "contact-cost"\n',
  });
  server.reset({ '/': folder });
  await visit(page, '/lv/cost-per-contact/');
  await compute(page, /^7,16\s€$/);
});

test('amid a paragraph the notes stay inside the element', async ({ page }) => {
  const folder = await published([], {
    'content/amid.lv.md': pageWith('Pirms {{< contact-cost metric="csat" >}} un pēc tā.'),
  });
  server.reset({ '/': folder });
  await page.route('**/calculator.*', (route) => route.abort());
  await visit(page, '/lv/amid/');
  await expect(page.locator('contact-cost-calculator')).toContainText('Aprēķina piemērs');
});

test('what Markdown would remove stops the build', async () => {
  const { status, said } = await build([], {
    'content/wrong.en.md': pageWith('{{% contact-cost metric="csat" %}}'),
  });
  expect(status).not.toBe(0);
  expect(said).toContain('write it with {{< and >}}');
});

for (const [written, said] of [
  [
    'metric="cost-per-contract"',
    'there is no metric "cost-per-contract"; write one of: total-cost, cost-per-contact,',
  ],
  ['lang="lv"', 'there is no metric ""; write one of: total-cost,'],
  ['csat', 'write what you want by name, such as metric="cost-per-contact"'],
  [
    'metric="csat" wages="1"',
    'csat takes no "wages"; write any of: lang, currency, period, expose-values, satisfied-answers, all-answers',
  ],
  [
    'metric="csat" currency="XYZ"',
    'there is no currency "XYZ"; write one of: EUR, USD, GBP, DKK, CNY, VND',
  ],
  [
    'metric="csat" all-answers="1,5"',
    'all-answers="1,5" is no number; write it as 71600 or "7.16"',
  ],
] as const)
  test(`{{< contact-cost ${written} >}} stops the build and says where`, async () => {
    const { status, said: all } = await build([], {
      'content/wrong.en.md': pageWith(`{{< contact-cost ${written} >}}`),
    });
    expect(status).not.toBe(0);
    expect(all).toContain('wrong.en.md:4:1');
    expect(all).toContain(said);
  });

const text = (path: string) => readFileSync(new URL(`../../web/${path}`, import.meta.url), 'utf8');

test('what the documentation says to paste builds, and the component says the same', async () => {
  const page = text('docs/hugo.md');
  const shortcodes = page.match(/^\{\{< .* >\}\}$/gm) ?? [];
  expect(shortcodes.length).toBeGreaterThan(2);
  await published([], { 'content/documented.en.md': pageWith(shortcodes.join('\n\n')) });
  const blocks = text('integrations/hugo/README.md').match(/^```.*?^```$/gms) ?? [];
  expect(blocks).toHaveLength(3);
  for (const block of blocks) expect(page).toContain(block);
});

test('the documentation names every language and currency', () => {
  const { languages, currencies } = JSON.parse(text('dist/package/metrics.json')) as {
    languages: { id: string }[];
    currencies: string[];
  };
  const listed = (names: string[]) => names.map((name) => `\`${name}\``).join(', ');
  expect(text('docs/hugo.md')).toContain(listed(languages.map(({ id }) => id)));
  expect(text('docs/hugo.md')).toContain(listed(currencies));
});
