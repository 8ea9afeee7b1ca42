// Layout shift as the one engine tells it that measures it: of every metric, outside and within the calculator.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { languages, metrics } from '../browser/glossary.ts';
import { measure, reserved, withSpare } from '../browser/reserve.ts';
import { Site } from '../browser/server.ts';
import { built, inline, snippetPage } from '../browser/snippet-page.ts';

let site: Site;

test.beforeAll(async () => {
  site = await Site.start();
  const pages = fileURLToPath(new URL('../browser/pages/', import.meta.url));
  site.reset({ '/': pages, '/calculator': `${built}cdn` });
});

test.afterAll(() => site.close());

const shifts = () => {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return entries.reduce((sum, { value }) => sum + value, 0);
};

const windows = {
  'a phone': { width: 390, height: 844 },
  'a small phone': { width: 320, height: 640 },
  'a wide window': { width: 1024, height: 1400 },
};

for (const [name, viewport] of Object.entries(windows))
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    for (const [i, metric] of metrics.entries())
      test(`${metric}: nothing moves when the calculator takes over`, async ({ page }) => {
        const lang = languages[i % languages.length] ?? '';
        site.put(`/${metric}-${lang}.html`, snippetPage(metric, lang, inline(metric)));
        await page.goto(site.url('plain', `/${metric}-${lang}.html`));
        await page.locator('[part=settings]').waitFor({ state: 'attached' });
        await page.evaluate(() => new Promise((painted) => setTimeout(painted, 100)));
        expect(await page.evaluate(shifts)).toBe(0);
      });
  });

test('without the room that is kept, a shift is seen', async ({ page }) => {
  site.put('/no-room.html', snippetPage('cost-per-contact', 'lv', {}));
  await page.goto(site.url('plain', '/no-room.html'));
  await page.locator('[part=settings]').waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 100)));
  expect(await page.evaluate(shifts)).toBeGreaterThan(0.05);
});

test('the room kept for each metric is what it needs; else, in tests/: node --import tsx browser/reserve.ts --write', async () => {
  const measured = await measure(metrics, languages);
  // Fonts differ between systems, by less than what is spare.
  for (const [metric, heights] of Object.entries(reserved()))
    for (const [window, kept] of Object.entries(heights)) {
      const needed = measured[metric]?.[window as keyof typeof heights] ?? Number.NaN;
      expect(kept, `${metric} ${window}`).toBeGreaterThanOrEqual(needed);
      expect(kept, `${metric} ${window}`).toBeLessThanOrEqual(withSpare(withSpare(needed)));
    }
  expect(Object.keys(measured)).toEqual(Object.keys(reserved()));
});
