// What is asked of the server, when, and what happens where WebAssembly or JavaScript is refused.
import {
  enter,
  expect,
  figure,
  openCalculator,
  read,
  test,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const files = (requests: string[]) =>
  requests
    .filter((target) => target.startsWith('/calculator/'))
    .map((target) => target.slice(12))
    .sort();

const all = ['calculator.js', 'define.js', 'engine.wasm', 'locales/lv.js'];

test('before the calculator is near, only its shell is asked for', async ({ open }) => {
  const page = await open({ viewport: { width: 800, height: 300 } });
  await page.goto('/lv/cost-per-contact/');
  expect(files(await page.requests())).toEqual(['define.js']);
  await openCalculator(page);
  expect(files(await page.requests())).toEqual(all);
});

test('no request after load, whatever the visitor does', async ({ app }) => {
  await visit(app, '/lv/cost-per-call/');
  const loaded = await app.requests();
  await enter(app, { 'total-cost': '71600', calls: '10,000' });
  await app.click('contact-cost-calculator .choices button:last-child');
  await app.click('contact-cost-calculator summary');
  await app.click('contact-cost-calculator input[value=cost-per-lead]');
  await enter(app, { leads: 'x' });
  await app.choose('contact-cost-calculator .settings p:first-child select', 'USD');
  await app.click('contact-cost-calculator .reset');
  expect(await app.requests()).toEqual(loaded);
  expect(await app.consoleErrors()).toEqual([]);
});

test('under a strict policy with wasm-unsafe-eval the engine is WebAssembly', async ({ app }) => {
  await visit(app, '/lv/cost-per-contact/');
  expect(files(await app.requests())).toEqual(all);
  expect(await app.consoleErrors()).toEqual([]);
});

test('under a strict policy without it the same core runs as JavaScript', async ({ app }) => {
  await app.goto('/lv/cost-per-contact/', { policy: 'strict-without-wasm' });
  await openCalculator(app);
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  expect(await read(app, figure)).toBe('7,16 €');
  expect(files(await app.requests())).toContain('engine-fallback.js');
});

test('where WebAssembly is missing the same core runs as JavaScript', async ({ app, site }) => {
  site.put('/calculator/engine.wasm', { status: 404, body: 'gone' });
  await visit(app, '/lv/cost-per-contact/');
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  expect(await read(app, figure)).toBe('7,16 €');
});

test('a truncated engine is not used', async ({ app, site }) => {
  site.put('/calculator/engine.wasm', { body: '\0asm', type: 'application/wasm' });
  await visit(app, '/lv/cost-per-contact/');
  expect(await read(app, figure)).toContain('6,40 €');
});

test('where no engine starts the children stay', async ({ app, site }) => {
  site.put('/calculator/engine.wasm', { status: 404, body: 'gone' });
  site.put('/calculator/engine-fallback.js', { status: 404, body: 'gone' });
  await app.goto('/lv/cost-per-contact/');
  await app.evaluate(() => document.querySelector('contact-cost-calculator')?.scrollIntoView());
  await app.requests();
  expect(await app.visible('contact-cost-calculator p')).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ settings: { javaScript: false } });

  test('the page is whole, with its worked example', async ({ app }) => {
    await app.goto('/lv/cost-per-contact/');
    const fallback = await read(app, 'contact-cost-calculator');
    expect(fallback).toContain(
      'Viens kontakts jums izmaksā 6,40 €: mēnesī jūs iztērējat 48 000 € un apstrādājat 7500 kontaktu.',
    );
    expect(await app.visible('contact-cost-calculator p:first-child')).toBe(true);
    expect(await app.count('article h2')).toBe(10);
  });
});
