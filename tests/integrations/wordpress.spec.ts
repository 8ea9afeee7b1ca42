// The plugin in real WordPress, the oldest and the newest that Debian has, used by an editor who may not write
// arbitrary elements. Debian's packages of it, unpacked by wordpress/fetch.sh; the plugin from its archive.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { logIn, PostEditor, publishCode } from './wordpress/people.ts';
import { type Release, WordPress } from './wordpress/site.ts';

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 20_000 });

const releases: Release[] = ['oldest', 'newest'];

// Opens as a visitor, and notes what is asked of anybody else.
async function visit(page: Page, address: string): Promise<string[]> {
  const foreign: string[] = [];
  const own = new URL(address).origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol.startsWith('http')) foreign.push(request.url());
  });
  await page.goto(address);
  return foreign;
}

for (const release of releases)
  test.describe(`WordPress, ${release}`, () => {
    let folder: string;
    let site: WordPress;

    test.beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'contact-cost-wordpress-'));
      site = await WordPress.start(release, folder);
    });

    test.afterAll(async () => {
      await site?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    test.afterEach(async () => {
      expect(await site.complaints()).toEqual([]);
    });

    test('the block: inserted, set and published by an editor, it calculates for a visitor', async ({
      page,
      browser,
    }) => {
      await logIn(page, site, 'editor');
      const editor = new PostEditor(page, site);
      await editor.open();
      await editor.insert('Calculateur de coûts');
      await editor.setting('Indicateur').selectOption('cost-per-call');
      await editor.setting('Indicateur').selectOption('cost-per-contact');
      await editor.setting('Coût total').fill('71600');
      const canvas = await editor.canvas();
      await expect(canvas.locator('contact-cost-calculator math')).toBeVisible();
      const address = await editor.publish();

      const visitor = await browser.newPage();
      const foreign = await visit(visitor, address);
      const calculator = visitor.locator('contact-cost-calculator');
      await expect(calculator).toHaveAttribute('lang', 'lv');
      await expect(calculator.locator('input[name=total-cost]')).toHaveValue('71 600');
      await calculator.locator('input[name=contacts]').pressSequentially('10000');
      await expect(calculator.locator('.figure')).toHaveText('7,16 €');
      expect(foreign).toEqual([]);
      await visitor.close();
    });
  });
