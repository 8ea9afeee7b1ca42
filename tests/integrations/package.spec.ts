// From the packed package alone, in an empty folder: each consumer builds, and the page calculates.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Policy, Site } from '../browser/server.ts';
import { bundlers } from './bundlers.ts';
import { compiler, execute, install, module, page as pageOf, project, tool } from './consumer.ts';

let folder: string;
let site: Site;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contact-cost-package-'));
  await install(folder);
  site = await Site.start();
});

test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function calculates(
  page: Page,
  root: string,
  { path = '/', policy = 'strict' }: { path?: string; policy?: Policy } = {},
): Promise<string[]> {
  site.reset({ '/': root });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(site.url(policy, path));
  const costs = page.locator('input[name=total-cost]');
  await costs.waitFor({ timeout: 20_000 }).catch(() => expect(faults).toEqual(['a calculator']));
  await costs.fill('71600');
  await page.locator('input[name=contacts]').fill('10000');
  await expect(page.locator('.figure')).toHaveText('7,16 €');
  await expect(page.locator('[part=formula]')).toBeVisible();
  expect(faults).toEqual([]);
  return site.log.map(({ target }) => target);
}

const define = "import 'contact-cost-calculator/define';";

test.describe('one bundle after the other', () => {
  test.describe.configure({ mode: 'serial' }); // they share the site

  for (const [name, build] of Object.entries(bundlers)) {
    test(`${name}: all in one`, async ({ page }) => {
      const consumer = await project(folder, `whole ${name}`, define);
      await build(consumer);
      const asked = await calculates(page, consumer.dist);
      expect(asked.filter((target) => target.endsWith('.wasm'))).toEqual([]);
    });

    test(`${name}: one language`, async ({ page }) => {
      const entry = "import 'contact-cost-calculator/locales/lv';";
      const consumer = await project(folder, `language ${name}`, entry);
      await build(consumer);
      await calculates(page, consumer.dist);
    });

    test(`${name}: without WebAssembly`, async ({ page }) => {
      const consumer = await project(folder, `js ${name}`, "import 'contact-cost-calculator/js';");
      await build(consumer);
      await calculates(page, consumer.dist);
    });
  }

  // esbuild copies no file that a script names; see web/docs.
  for (const name of ['vite', 'webpack'] as const)
    test(`${name}: split, with the engine as a file of its own`, async ({ page }) => {
      const entry = "import 'contact-cost-calculator/split';";
      const consumer = await project(folder, `split ${name}`, entry);
      await bundlers[name](consumer);
      // What webpack loads chunks with is refused where Trusted Types are demanded.
      const policy = name === 'webpack' ? 'plain' : 'strict';
      const asked = await calculates(page, consumer.dist, { policy });
      expect(asked.filter((target) => target.endsWith('.wasm'))).toHaveLength(1);
    });

  for (const file of ['define.js', 'locales/lv.js', 'js.js', 'split/define.js'])
    test(`no bundler: ${file} from a static server`, async ({ page }) => {
      const address = `/node_modules/contact-cost-calculator/${file}`;
      await writeFile(join(folder, 'plain.html'), pageOf(module(address)));
      await calculates(page, folder, { path: '/plain.html' });
    });

  test('the class alone registers nothing', async ({ page }) => {
    const consumer = await project(
      folder,
      'class',
      `import { ContactCostCalculator } from 'contact-cost-calculator';
      window.before = customElements.get('contact-cost-calculator') === undefined;
      customElements.define('contact-cost-calculator', ContactCostCalculator);`,
    );
    await bundlers.esbuild(consumer);
    await calculates(page, consumer.dist);
    expect(await page.evaluate('window.before')).toBe(true);
  });
});

for (const entry of ['', '/define', '/split', '/js', '/locales/lv'])
  test(`contact-cost-calculator${entry} can be imported on a server`, async () => {
    const script = `const { ContactCostCalculator } = await import('contact-cost-calculator${entry}');
      console.log(typeof ContactCostCalculator, ContactCostCalculator.version);`;
    const { said } = await execute(folder, 'node', '--input-type=module', '--eval', script);
    expect(said).toMatch(/^function \d+\.\d+\.\d+\n$/);
  });

test('snippets are there to be read', async () => {
  const script = `import { readFileSync } from 'node:fs'; import { fileURLToPath } from 'node:url';
    console.log(readFileSync(fileURLToPath(import.meta.resolve('contact-cost-calculator/snippets/lv/cost-per-contact.html')), 'utf8'));`;
  const { said } = await execute(folder, 'node', '--input-type=module', '--eval', script);
  expect(said).toMatch(/ir 6,40\s€\.<\/p>\s*$/);
});

test('types: the element, its properties and its event', async () => {
  await writeFile(
    join(folder, 'typed.ts'),
    `import 'contact-cost-calculator/define';
import 'contact-cost-calculator/locales/da';
import { ContactCostCalculator } from 'contact-cost-calculator';
const element = document.createElement('contact-cost-calculator');
const same: ContactCostCalculator = element;
element.inputs = { contacts: { value: '2500', period: 'week' }, 'total-cost': '50000' };
const status: string | undefined = element.result?.status;
element.addEventListener('contact-cost-result', ({ detail }) => detail.metric.length);
void element.ready.then((ready) => ready.inputs);
// @ts-expect-error a number has already been rounded
element.inputs = { contacts: 2500 };
// @ts-expect-error the result is the element's to give
element.result = null;
export { same, status };
`,
  );
  const { said, status } = await execute(
    folder,
    process.execPath,
    compiler,
    ...['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2022,dom', 'typed.ts'],
  );
  expect(said).toBe('');
  expect(status).toBe(0);
});

test('publint and are-the-types-wrong find nothing', async () => {
  const installed = join(folder, 'node_modules/contact-cost-calculator');
  const lint = await execute(installed, process.execPath, tool('publint/src/cli.js'), '--strict');
  expect(lint.said).toContain('All good!');
  const types = await execute(
    installed,
    process.execPath,
    tool('@arethetypeswrong/cli/dist/index.js'),
    ...['--pack', '.', '--profile', 'esm-only', '--no-color'],
  );
  expect(types.said.match(/"contact-cost-calculator.*/g)).toHaveLength(15);
  expect([lint.status, types.status]).toEqual([0, 0]);
});
