// Pages behind a real nginx: under the sample policy, without WebAssembly, from another site, in a frame.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { type Nginx, startNginx } from './nginx.ts';
import { builtFiles, layOutSite, versionPath } from './nginx-site.ts';

const note = 'kopējās izmaksas ÷ kontakti';

const html = (tags: string) => `<!doctype html><html lang="lv"><meta charset="utf-8">
<title>Viena kontakta izmaksas</title><link rel="icon" href="icon.svg">
${tags}`;

const element = `<contact-cost-calculator metric="cost-per-contact" style="min-block-size: 20em">
<p>${note}</p></contact-cost-calculator>`;

const oneFile = 'calculator.lv.min.js';
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(join(builtFiles, oneFile)))
  .digest('base64')}`;

let folder: string;
let nginx: Nginx;

test.beforeEach(async () => {
  folder = await layOutSite();
});

test.afterEach(async () => {
  await nginx.stop();
  await rm(folder, { recursive: true });
});

const writePage = (script: string) =>
  writeFileSync(
    join(folder, 'site/glossary/page.html'),
    html(`<script type="module" src="${versionPath}${script}"></script>${element}`),
  );
const writeStranger = (tags: string) =>
  writeFileSync(join(folder, 'stranger/page.html'), html(tags));

interface Heard {
  readonly errors: string[];
  readonly asked: string[];
}

function listen(page: Page): Heard {
  const heard: Heard = { errors: [], asked: [] };
  page.on('pageerror', ({ message }) => heard.errors.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') heard.errors.push(said.text());
  });
  page.on('requestfinished', (request) => {
    heard.asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  return heard;
}

async function compute(page: Page | FrameLocator): Promise<void> {
  await page.locator('input[name=total-cost]').fill('71600');
  await page.locator('input[name=contacts]').fill('10000');
  await expect(page.locator('.figure')).toHaveText(/^7,16\s€$/);
}

for (const script of ['define.js', oneFile])
  test(`${script} computes with WebAssembly under the sample policy`, async ({ page }) => {
    writePage(script);
    nginx = await startNginx({ folder });
    const { errors, asked } = listen(page);
    const answer = await page.goto(`${nginx.origin}/glossary/page.html`);
    expect(answer?.headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
    await compute(page);
    expect(errors).toEqual([]);
    expect(asked).not.toContain('engine-fallback.js');
    if (script === 'define.js') expect(asked).toContain('engine.wasm');
  });

for (const script of ['define.js', oneFile])
  test(`${script} computes without WebAssembly where the policy refuses it`, async ({ page }) => {
    writePage(script);
    nginx = await startNginx({ folder, without: " 'wasm-unsafe-eval'" });
    const { asked } = listen(page);
    const answer = await page.goto(`${nginx.origin}/glossary/page.html`);
    expect(answer?.headers()['content-security-policy']).not.toContain('wasm');
    await compute(page);
    expect(asked).toContain('engine-fallback.js');
  });

test('the reserved space is the one style that a policy must allow', async ({ page }) => {
  writePage('define.js');
  nginx = await startNginx({ folder, without: "; style-src-attr 'unsafe-inline'" });
  const { errors } = listen(page);
  await page.goto(`${nginx.origin}/glossary/page.html`);
  await compute(page);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('inline style');
});

const tagFor = (hash: string) =>
  `<script type="module" src="${nginx.origin}${versionPath}${oneFile}" integrity="${hash}" crossorigin></script>`;

test('another site takes the script with its integrity', async ({ page }) => {
  nginx = await startNginx({ folder });
  writeStranger(tagFor(integrity) + element);
  const { errors } = listen(page);
  await page.goto(`${nginx.strangerOrigin}/page.html`);
  await compute(page);
  expect(errors).toEqual([]);
});

test('bytes of another release are refused, and the note stays', async ({ page }) => {
  nginx = await startNginx({ folder });
  const other = `sha384-${createHash('sha384').update('another release').digest('base64')}`;
  writeStranger(tagFor(other) + element);
  const { errors } = listen(page);
  await page.goto(`${nginx.strangerOrigin}/page.html`);
  await expect.poll(() => errors.join('\n')).toContain('integrity');
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.locator('input')).toHaveCount(0);
});

test('a sandboxed frame on another site computes under the policy of its own', async ({ page }) => {
  nginx = await startNginx({ folder });
  const source = `${nginx.origin}${versionPath}embed.html?metric=cost-per-contact&lang=lv`;
  writeStranger(
    `<iframe sandbox="allow-scripts" src="${source}" width="600" height="600"></iframe>`,
  );
  const { errors } = listen(page);
  await page.goto(`${nginx.strangerOrigin}/page.html`);
  await compute(page.frameLocator('iframe'));
  expect(errors).toEqual([]);
});
