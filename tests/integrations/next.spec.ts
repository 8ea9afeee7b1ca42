// The package in a real Next: rendered on the server, alive in the browser.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Site } from '../browser/server.ts';
import { pack, succeed } from './consumer.ts';

const folder = fileURLToPath(new URL('next/', import.meta.url));
let site: Site;

test.beforeAll(async () => {
  const archives = await mkdtemp(join(folder, 'archive-'));
  await succeed(folder, 'npm', 'install', '--no-save', '--no-audit', await pack(archives));
  await rm(archives, { recursive: true });
  await rm(join(folder, 'out'), { recursive: true, force: true });
  const next = join(folder, 'node_modules/next/dist/bin/next');
  await succeed(folder, 'env', 'NEXT_TELEMETRY_DISABLED=1', process.execPath, next, 'build');
  site = await Site.start();
  site.reset({ '/': join(folder, 'out') });
});

test.afterAll(() => site.close());

test('the server renders the element with its children', async () => {
  const html = await readFile(join(folder, 'out/index.html'), 'utf8');
  expect(html).toContain(
    '<contact-cost-calculator metric="cost-per-contact"><p>6,40 €</p></contact-cost-calculator>',
  );
});

test('the page calculates, and React finds nothing changed', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(site.url('plain', '/'));
  await page.locator('input[name=total-cost]').fill('71600');
  await page.locator('input[name=contacts]').fill('10000');
  await expect(page.locator('.figure')).toHaveText('7,16 €');
  expect(faults).toEqual([]);
});
