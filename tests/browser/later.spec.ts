// What is loaded after the first result may be slow, or never come: typing goes on meanwhile.
import { readFileSync } from 'node:fs';
import type { BrowserPage } from './driver/page.ts';
import {
  calculator,
  element,
  enter,
  expect,
  field,
  figure,
  firstResult,
  openCalculator,
  openSteps,
  read,
  sentence,
  steps,
  test,
  useGlossary,
} from './glossary.ts';
import type { Site } from './server.ts';

useGlossary();

const built = (path: string) =>
  readFileSync(new URL(`../../web/dist/demo/calculator/${path}`, import.meta.url), 'utf8');

// The server takes its time over one file.
function slow(site: Site, path: string, delay = 2000): void {
  site.put(`/calculator/${path}`, { body: built(path), type: 'text/javascript', delay });
}

const arrived = async (page: BrowserPage) => {
  await page.waitFor(`${element}.shadowRoot.querySelector('[part~=settings]')`);
};
const settings = (page: BrowserPage) => page.count(`${calculator} [part=settings]`);

test('typing before it is there keeps focus, caret and text', async ({ app, site }) => {
  slow(site, 'later.js');
  await app.goto('/en/cost-per-contact/');
  await firstResult(app);
  await enter(app, { 'total-cost': '71600', contacts: '1000' });
  for (let i = 0; i < 2; i += 1) await app.press('ArrowLeft');
  const caret = `${element}.shadowRoot.activeElement.selectionStart`;
  expect(await app.evaluate(caret)).toBe(2);
  expect(await settings(app)).toBe(0);
  expect(await read(app, figure)).toBe('$71.60');

  await arrived(app);
  expect(await app.focused()).toBe('input[name=contacts]');
  expect(await app.evaluate(caret)).toBe(2);
  expect(await app.value(field('contacts'))).toBe('1000');
  expect(await app.value(field('total-cost'))).toBe('71600');
  await app.type('0'); // 10|000
  expect(await app.value(field('contacts'))).toBe('10000');
  expect(await read(app, figure)).toBe('$7.16');
  await openSteps(app);
  expect(await read(app, `${steps} ol`)).toContain('$71,600');
});

for (const missing of ['later.js', 'later/en.js'])
  test(`without ${missing} the figure follows what is typed`, async ({ app, site }) => {
    site.put(`/calculator/${missing}`, { status: 404, body: 'gone' });
    await app.goto('/en/cost-per-contact/');
    await firstResult(app);
    await app.requests();
    await enter(app, { 'total-cost': '71600', contacts: '10000' });
    expect(await read(app, figure)).toBe('$7.16');
    expect(await read(app, sentence)).toBe(
      'One contact costs you $7.16: each month you spend $71,600 and handle 10,000 contacts.',
    );
    expect(await settings(app)).toBe(0);
    await app.press('Backspace');
    expect(await read(app, figure)).toBe('$71.60');
  });

test('a page without a metric’s levers or rows still shows its example', async ({ app, site }) => {
  site.put('/calculator/later.js', { status: 404, body: 'gone' });
  await app.goto('/en/npv/');
  await app.evaluate(`${element}.scrollIntoView()`);
  await app.requests();
  expect(await app.visible(`${calculator} p`)).toBe(true);
});

test('a fault typed meanwhile is explained as soon as it can be', async ({ app, site }) => {
  slow(site, 'later.js');
  await app.goto('/en/cost-per-contact/');
  await firstResult(app);
  await enter(app, { 'total-cost': '71600', contacts: 'ten' });
  expect(await read(app, figure)).toBe('–');
  expect(await app.attribute(field('contacts'), 'aria-invalid')).toBe('true');
  await arrived(app);
  const note = await app.attribute(field('contacts'), 'aria-describedby');
  expect(
    await app.evaluate(
      `${element}.shadowRoot.getElementById('${note?.split(' ')[0]}').textContent`,
    ),
  ).toContain('This cannot be read as a number.');
});

test('lines have their total, whether they are there at first', async ({ app }) => {
  await app.goto('/en/total-cost/');
  await openCalculator(app);
  await enter(app, { wages: '30000' });
  expect(await read(app, `${calculator} .total`)).toMatch(/^Total\s+\$30,000$/);
  expect(await read(app, `${calculator} [data-quantity=total-cost]`)).toContain(
    'an empty line is not counted',
  );
});

test('or are chosen before all is loaded', async ({ app, site }) => {
  slow(site, 'later.js');
  await app.goto('/en/cost-per-contact/');
  await firstResult(app);
  await app.click(`${calculator} [data-quantity=total-cost] input[value=parts]`);
  await enter(app, { wages: '3000' });
  expect(await settings(app)).toBe(0);
  await arrived(app);
  expect(await app.focused()).toBe('input[name=wages]');
  expect(await read(app, `${calculator} .total`)).toMatch(/^Total\s+\$3,000$/);
});

test('another language chosen meanwhile is the language of all of it', async ({ app, site }) => {
  slow(site, 'later.js');
  await app.goto('/en/cost-per-contact/');
  await firstResult(app);
  await app.evaluate(`${element}.setAttribute('lang', 'da')`);
  await app.waitForText(figure, 'kr.');
  expect(await settings(app)).toBe(0);
  await arrived(app);
  expect(await read(app, `${calculator} .formula`)).not.toContain('The formula');
  expect(await read(app, `${calculator} .settings`)).not.toContain('Currency');
  await enter(app, { 'total-cost': 'x' });
  expect(await read(app, `${calculator} [data-quantity=total-cost]`)).not.toContain('cannot be');
});

test('another reading chosen meanwhile has its messages too', async ({ app, site }) => {
  slow(site, 'later.js', 1500);
  slow(site, 'metrics/cost-per-sale/en.js', 2500);
  await app.goto('/en/cost-per-call/');
  await firstResult(app);
  await enter(app, { 'total-cost': '45000' });
  await app.click(`${calculator} input[value=cost-per-sale]`);
  await app.waitFor(`${element}.shadowRoot.querySelector('input[name=sales]')`);
  await arrived(app);
  expect(await read(app, sentence)).toContain('Nothing missing is counted as zero.');
  await enter(app, { sales: '150' });
  expect(await read(app, figure)).toBe('$300.00');
  expect(await read(app, `${calculator} .formula`)).toContain('The formula');
});
