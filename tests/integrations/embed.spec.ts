// The page in a frame: it computes, its frame follows its height, and it leaves the page around it alone.
import { expect, type Page, test } from '@playwright/test';
import { EmbedHost } from './embed-host.ts';

const query = 'metric=cost-per-contact&lang=lv&total-cost=71600&contacts=10000';
const strictest = 'sandbox="allow-scripts"';

async function withHost(use: (host: EmbedHost) => Promise<void>, allOrigins = true): Promise<void> {
  const host = await EmbedHost.start(allOrigins);
  try {
    await use(host);
  } finally {
    await host.stop();
  }
}

const inside = (page: Page) => page.frameLocator('iframe');
const heightOf = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const figureIn = (page: Page) => inside(page).locator('.figure');

// The height of the frame's content, when it is that of the frame.
async function fits(page: Page): Promise<number> {
  const body = inside(page).locator('body');
  const own = async () =>
    Math.ceil((await body.evaluate((it) => it.getBoundingClientRect())).height);
  await expect.poll(async () => (await heightOf(page)) - (await own())).toBe(0);
  return own();
}

const sandboxes = {
  'in a sandbox without an origin': strictest,
  'in a sandbox with its origin': 'sandbox="allow-scripts allow-same-origin"',
  'without a sandbox': '',
};

for (const [where, attributes] of Object.entries(sandboxes))
  test(`${where} it computes, and the frame follows its height`, ({ page }) =>
    withHost(async (host) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const address = host.page(host.script + host.frame(query, `data-contact-cost ${attributes}`));
      await page.goto(address);
      await expect(figureIn(page)).toHaveText('7,16\u00a0€');
      await expect(inside(page).locator('[part~=settings]')).toBeAttached();
      const closed = await fits(page);
      expect(closed).toBeGreaterThan(300);
      await inside(page).locator('[part=steps] summary').click();
      await expect.poll(() => heightOf(page)).toBeGreaterThan(closed + 40);
      await fits(page);
      await inside(page).locator('[part=steps] summary').click();
      await expect.poll(() => heightOf(page)).toBe(closed); // it shrinks again: nothing feeds itself
      expect(page.url()).toBe(address);
      expect(errors).toEqual([]);
    }));

test('where the host has no script the frame keeps its height and scrolls', ({ page }) =>
  withHost(async (host) => {
    await page.goto(host.page(host.frame(query, strictest)));
    await expect(figureIn(page)).toHaveText('7,16\u00a0€');
    expect(await heightOf(page)).toBe(300);
  }));

test('a script that comes late asks for the height', ({ page }) =>
  withHost(async (host) => {
    await page.goto(host.page(host.frame(query)));
    await expect(inside(page).locator('[part~=settings]')).toBeAttached();
    await page.addScriptTag({ url: host.file('frame.js') });
    await fits(page);
  }));

test('a server without the header for all origins cannot serve a frame without one, and it is said', ({
  page,
}) =>
  withHost(async (host) => {
    await page.goto(host.page(host.frame(query, strictest)));
    await expect(inside(page).locator('.note[lang=lv]')).toBeVisible();
    await page.goto(host.page(host.frame(query, 'sandbox="allow-scripts allow-same-origin"')));
    await expect(figureIn(page)).toHaveText('7,16\u00a0€');
  }, false));

test('without JavaScript it says why there is nothing, without a link', async ({ browser }) =>
  withHost(async (host) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(host.file(`embed.html?${query}`));
    await expect(page.locator('.note[lang=en]')).toBeVisible();
    expect(await page.locator('a').count()).toBe(0);
    await page.close();
  }));

test('only the window of the frame itself is heard, and only numbers, within bounds', ({ page }) =>
  withHost(async (host) => {
    await page.goto(host.page(`${host.script}${host.frame(query)}<iframe id="other"></iframe>`));
    const frame = page.locator('iframe[data-contact-cost]');
    const own = page.frameLocator('iframe[data-contact-cost]');
    await expect(own.locator('[part~=settings]')).toBeAttached();
    const height = () => frame.evaluate((it: HTMLElement) => it.style.height);
    const settled = await height();
    const type = 'contact-cost-height';
    await page.evaluate((type) => postMessage({ type, height: 777 }, '*'), type);
    await page
      .frameLocator('#other')
      .locator('body')
      .evaluate((_, type) => parent.postMessage({ type, height: 778 }, '*'), type);
    const say = (message: unknown) =>
      own.locator('body').evaluate((_, message) => parent.postMessage(message, '*'), message);
    for (const wrong of [NaN, Infinity, '500', null]) await say({ type, height: wrong });
    for (const message of [null, 'x', { height: 779 }, { type: 'other', height: 780 }])
      await say(message);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await height()).toBe(settled);
    await say({ type, height: 1e9 });
    await expect.poll(height).toBe('100000px');
    await say({ type, height: -5 });
    await expect.poll(height).toBe('100px');
  }));

test('language, title, look and presets are those of the address, and nothing else gets in', ({
  page,
}) =>
  withHost(async (host) => {
    const wanted = `${query}&currency=USD&theme=dark&accent=%23aa0000&radius=12px`;
    const unwanted = '&gap=url(x)&fault=red&onclick=alert(1)&expose-values=1&style=color:red';
    await page.goto(host.file(`embed.html?${wanted}${unwanted}`));
    const root = page.locator('html');
    await expect(page).toHaveTitle('Viena kontakta izmaksas');
    await expect(root).toHaveAttribute('lang', 'lv');
    await expect(root).toHaveAttribute('dir', 'ltr');
    await expect(root).toHaveCSS('color-scheme', 'dark');
    await expect(page.locator('.figure')).toHaveText('7,16\u00a0$');
    const style = await root.getAttribute('style');
    expect(style).toBe('--contact-cost-accent: #aa0000; --contact-cost-radius: 12px;');
    const names = await page
      .locator('contact-cost-calculator')
      .evaluate((element) => element.getAttributeNames().sort());
    expect(names).toEqual(['contacts', 'currency', 'metric', 'total-cost']);
  }));

test('a metric that is none is said to be, and loads nothing of its name', ({ page }) =>
  withHost(async (host) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.file('embed.html?metric=../../evil&lang=fr'));
    await expect(page.locator('.note')).toHaveCount(1);
    await expect(page.locator('.note')).toContainText('configuré');
    expect(asked.filter((url) => url.includes('evil') && !url.includes('embed.html'))).toEqual([]);
  }));

test('what a visitor does is told to the host only where it is asked for, without numbers', ({
  page,
}) =>
  withHost(async (host) => {
    const heard = () => page.evaluate('window.heard ?? []');
    const listen = `document.addEventListener('contact-cost-result', (e) => (window.heard ??= []).push(e.detail))`;
    for (const events of ['', '&events']) {
      await page.goto(
        host.page(host.script + host.frame(`${query}${events}`, `data-contact-cost ${strictest}`)),
      );
      await page.evaluate(listen);
      await inside(page).locator('input[name=contacts]').fill('20000');
      await expect(figureIn(page)).toHaveText('3,58\u00a0€');
      if (events === '') expect(await heard()).toEqual([]);
      else
        await expect.poll(heard).toContainEqual({
          metric: 'cost-per-contact',
          lang: 'lv',
          currency: 'EUR',
          status: 'ok',
          example: false,
          version: expect.any(String),
        });
    }
  }));

test('a link in the frame opens beside the host, never in its place', ({ page, context }) =>
  withHost(async (host) => {
    const address = host.page(
      host.frame('metric=cost-per-call&lang=en', `${strictest.slice(0, -1)} allow-popups"`),
    );
    await page.goto(address);
    await inside(page).locator('.quoted summary').click();
    const link = inside(page).locator('.quoted a').first();
    await link.evaluate(
      (it: HTMLAnchorElement, url) => it.setAttribute('href', url),
      host.file('embed.css'),
    );
    const opened = context.waitForEvent('page');
    await link.click();
    expect((await opened).url()).toBe(host.file('embed.css'));
    expect(page.url()).toBe(address);
    await expect(figureIn(page)).toBeVisible();
  }));
