// What is asked of the server, when, and what happens where JavaScript is refused. What happens where a file
// does not come: hostile/network.spec.ts.
import {
  enter,
  expect,
  openCalculator,
  openSteps,
  read,
  test,
  unfold,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const files = (requests: string[]) =>
  requests.filter((target) => target.startsWith('/calculator/')).map((target) => target.slice(12));

const first = (metric: string, engine = 'engine.wasm') => [
  'calculator.js',
  'define.js',
  engine,
  'locales/lv.js',
  `metrics/${metric}/lv.js`,
];
const later = ['later.js', 'later/lv.js'];

test('before the calculator is near, only its shell is asked for', async ({ open }) => {
  const page = await open({ viewport: { width: 800, height: 300 } });
  await page.goto('/lv/cost-per-contact/');
  expect(files(await page.requests())).toEqual(['define.js']);
  await openCalculator(page);
  expect(files(await page.requests()).sort()).toEqual(
    [...first('cost-per-contact'), ...later].sort(),
  );
});

test('the first result needs five files, and what comes later waits for it', async ({ app }) => {
  await app.goto('/lv/cost-per-contact/');
  await openCalculator(app);
  const asked = files(await app.requests());
  expect(asked.slice(0, 5).sort()).toEqual(first('cost-per-contact'));
  expect(asked.slice(5).sort()).toEqual(later);
});

test('a metric beyond the first seven takes the larger engine, and no other metric’s texts', async ({
  app,
}) => {
  await visit(app, '/lv/csat/');
  expect(files(await app.requests()).sort()).toEqual(
    [...first('csat', 'engine-all.wasm'), ...later].sort(),
  );
});

test('no request after load, whatever the visitor does', async ({ app }) => {
  await visit(app, '/lv/cost-per-call/');
  const loaded = await app.requests();
  await enter(app, { 'total-cost': '71600', calls: '10,000' });
  await app.click('contact-cost-calculator .choices button:last-child');
  await openSteps(app);
  await app.click('contact-cost-calculator [data-quantity=calls] input[value=parts]');
  await enter(app, { 'calls-offered': 'x' });
  await app.choose('contact-cost-calculator .settings p:first-child select', 'USD');
  await unfold(app, 'contact-cost-calculator .quoted details');
  await app.click('contact-cost-calculator .reset');
  expect(await app.requests()).toEqual(loaded);
  expect(await app.consoleErrors()).toEqual([]);
});

test('another reading asks for its own texts, once, and for nothing else', async ({ app }) => {
  await visit(app, '/lv/cost-per-call/');
  const loaded = await app.requests();
  await enter(app, { 'total-cost': '45000' });
  for (const reading of ['cost-per-lead', 'cost-per-call', 'cost-per-lead']) {
    await app.click(`contact-cost-calculator input[value=${reading}]`);
    await app.waitFor(
      `document.querySelector('contact-cost-calculator').result.metric === '${reading}'`,
    );
  }
  expect(await app.requests()).toEqual([...loaded, '/calculator/metrics/cost-per-lead/lv.js']);
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
