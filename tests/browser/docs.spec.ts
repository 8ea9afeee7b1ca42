// The documentation: readable by everybody, its themes do what they show, its recipes send what they say.
import { readdirSync } from 'node:fs';
import type { BrowserPage, Settings } from './driver/page.ts';
import { enter, expect, folder, once, overflow, runAxe, test, unfold, visit } from './glossary.ts';

const sources = folder('../../web/docs');

test.use({
  mounts: { '/': folder('../../web/dist/demo'), '/recipes': `${sources}/recipes` },
});

const paths = readdirSync(sources)
  .filter((file) => file.endsWith('.md'))
  .map((file) => (file === 'index.md' ? '/docs/' : `/docs/${file.slice(0, -3)}/`));

const themes = ['newspaper', 'product', 'developer'];
const calculatorOf = (theme: string) =>
  `document.querySelector('.${theme} contact-cost-calculator')`;

async function openThemes(page: BrowserPage): Promise<void> {
  await page.goto('/docs/theming/');
  for (const theme of themes) {
    await page.evaluate(`${calculatorOf(theme)}.scrollIntoView()`);
    await page.waitFor(`${calculatorOf(theme)}.shadowRoot.querySelector('[part~=settings]')`);
  }
}

const styleOf = (page: BrowserPage, theme: string, part: string, name: string) =>
  page.evaluate<string>(
    `getComputedStyle(${calculatorOf(theme)}.shadowRoot.querySelector('[part~=${part}]'))['${name}']`,
  );

async function eachOnAPhone(
  open: (settings: Settings) => Promise<BrowserPage>,
  look: (phone: BrowserPage, path: string) => Promise<void>,
): Promise<void> {
  expect(paths.length).toBeGreaterThan(10);
  const phone = await open({ viewport: { width: 320, height: 640 } });
  for (const path of paths) {
    if (path === '/docs/theming/') await openThemes(phone);
    else await phone.goto(path);
    await look(phone, path);
  }
}

test('nothing overflows 320 pixels on any page', async ({ open }) => {
  await eachOnAPhone(open, async (phone, path) => {
    expect(await phone.evaluate(overflow), path).toBe(false);
    expect(await phone.consoleErrors(), path).toEqual([]);
  });
});

test('axe finds nothing on any page', once, async ({ open }) => {
  await eachOnAPhone(open, async (phone, path) => {
    expect(await runAxe(phone), path).toEqual([]);
  });
});

test('each theme is its own, in the light', async ({ app }) => {
  await openThemes(app);
  expect(await styleOf(app, 'newspaper', 'input', 'borderTopWidth')).toBe('0px');
  expect(await styleOf(app, 'newspaper', 'input', 'borderBottomWidth')).toBe('1px');
  expect(await styleOf(app, 'newspaper', 'figure', 'fontFamily')).toContain('Noto Serif');
  expect(await styleOf(app, 'newspaper', 'figure', 'color')).toBe('rgb(26, 23, 19)');
  expect(await styleOf(app, 'product', 'input', 'backgroundColor')).toBe('rgb(242, 241, 248)');
  expect(await styleOf(app, 'product', 'input', 'borderTopLeftRadius')).toBe('11.2px');
  expect(await styleOf(app, 'product', 'figure', 'color')).toBe('rgb(74, 47, 196)');
  expect(await styleOf(app, 'developer', 'figure', 'color')).toBe('rgb(216, 222, 230)');
  expect(await styleOf(app, 'developer', 'formula', 'backgroundColor')).toBe('rgb(22, 28, 36)');
});

const dark = {
  newspaper: 'rgb(236, 229, 216)',
  product: 'rgb(196, 184, 255)',
  developer: 'rgb(216, 222, 230)', // as in the light
};

test('and in the dark, by the system or by the choice on the page', async ({ app, open }) => {
  const system = await open({ colorScheme: 'dark' });
  await openThemes(system);
  expect(await runAxe(system)).toEqual([]);
  await openThemes(app);
  await app.click('.schemes input[value=dark]');
  for (const page of [system, app]) {
    for (const [theme, colour] of Object.entries(dark))
      expect(await styleOf(page, theme, 'figure', 'color'), theme).toBe(colour);
    expect(await styleOf(page, 'product', 'input', 'backgroundColor')).toBe('rgb(42, 40, 56)');
  }
});

test('in forced colours the visitor’s win, and every edge is drawn', async ({ open }) => {
  const page = await open({ forcedColors: true });
  await openThemes(page);
  const text = await page.evaluate<string>('getComputedStyle(document.body).color');
  for (const theme of themes) {
    expect(await styleOf(page, theme, 'figure', 'color'), theme).toBe(text);
    for (const [part, edge] of [
      ['input', 'Bottom'],
      ['result', 'Top'],
      ['section', 'Top'],
    ] as const) {
      const width = await styleOf(page, theme, part, `border${edge}Width`);
      expect(Number.parseFloat(width), `${theme} ${part}`).toBeGreaterThanOrEqual(1);
    }
  }
});

const recipePage = (standIns: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Recipes</title>${standIns}
<script type="module" src="/recipes/gtm.js"></script>
<script type="module" src="/recipes/plausible.js"></script>
<script type="module" src="/calculator/define.js"></script></head><body><main><h1>Recipes</h1>
<contact-cost-calculator metric="cost-per-contact" currency="EUR" expose-values></contact-cost-calculator>
</main></body></html>`;

const standIns = `window.dataLayer = [{ event: 'gtm.js' }];
window.called = [];
window.plausible = (...words) => { window.called.push(words); };
window.heard = 0;
document.addEventListener('contact-cost-result', ({ detail }) => { window.heard += detail.inputs ? 1 : 0; });`;

const pushed = {
  event: 'contact_cost_result',
  contact_cost_metric: 'cost-per-contact',
  contact_cost_lang: 'en',
  contact_cost_currency: 'EUR',
  contact_cost_version: '0.1.0',
};

test('the recipes push what they say, once, and no figure', async ({ app, site }) => {
  site.put('/stand-ins.js', { body: standIns, type: 'text/javascript' });
  site.put('/recipe.html', recipePage('<script src="/stand-ins.js"></script>'));
  await visit(app, '/recipe.html');
  await enter(app, { 'total-cost': '71600' });
  expect(await app.evaluate('dataLayer.length + called.length')).toBe(1); // no result yet
  await enter(app, { contacts: '10000' });
  expect(await app.evaluate('heard')).toBe(10); // with figures in it, for they were asked for
  expect(await app.evaluate('dataLayer')).toEqual([{ event: 'gtm.js' }, pushed]);
  const props = { metric: 'cost-per-contact', lang: 'en', currency: 'EUR' };
  expect(await app.evaluate('called')).toEqual([['Contact cost result', { props }]]);
  expect(await app.evaluate('JSON.stringify([dataLayer, called])')).not.toMatch(/71600|1000|7\.16/);
  expect(await app.consoleErrors()).toEqual([]);
});

test('where neither service is, the one recipe leaves a note and the other nothing', async ({
  app,
  site,
}) => {
  site.put('/recipe.html', recipePage(''));
  await visit(app, '/recipe.html');
  const loaded = await app.requests();
  await enter(app, { 'total-cost': '5', contacts: '2' });
  expect(await app.evaluate('dataLayer')).toEqual([pushed]);
  expect(await app.evaluate("'plausible' in window")).toBe(false);
  expect(await app.requests()).toEqual(loaded);
  expect(await app.consoleErrors()).toEqual([]);
});

test('nothing is kept in the browser', async ({ app }) => {
  await visit(app, '/lv/cost-per-contact/');
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  await app.choose('contact-cost-calculator .settings p:first-child select', 'USD');
  await unfold(app, 'contact-cost-calculator .quoted details');
  const kept = await app.evaluate(async () => ({
    cookies: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.search + location.hash,
  }));
  expect(kept).toEqual({
    cookies: '',
    storage: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    address: '',
  });
});
