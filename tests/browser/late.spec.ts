// Every request takes its time: nothing that was typed or chosen meanwhile is lost.
import { code, fill, preset, written } from './builder-page.ts';
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
  read,
  test,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const byId = (id: string) => `document.getElementById('${id}')`;
const hasCode = async (page: BrowserPage, text: string) =>
  page.waitFor(`${byId('script-page-code')}.textContent.includes(${JSON.stringify(text)})`);

test('builder: chosen and typed before its script is there', async ({ app, site }) => {
  site.delay('/builder/builder.js', 1500);
  await app.goto('/en/builder/');
  await app.choose('#metric', 'cost-per-call');
  await app.choose('#lang', 'da');
  await app.choose('#currency', 'GBP');
  await fill(app, '#accent', '#aa3300');
  await hasCode(app, 'metric="cost-per-call" lang="da" currency="GBP"');
  await hasCode(app, '--contact-cost-accent:#aa3300');
  expect(await app.value('#accent')).toBe('#aa3300');
  expect(await app.value('#currency')).toBe('GBP');
});

test('builder: typed while texts, metrics and snippets are on their way', async ({ app, site }) => {
  site.delayAll(400);
  await app.goto('/lv/builder/');
  await app.waitFor(`document.querySelector('${preset('contacts')}')`);
  await app.choose('#metric', 'cost-per-call');
  await app.choose('#lang', 'da');
  await app.choose('#currency', 'EUR');
  await fill(app, preset('total-cost'), '71 600,');
  await app.waitFor(`document.querySelector('${preset('calls-offered')}')`);
  expect(await app.focused()).toBe('input#preset-total-cost');
  await app.type('5');
  expect(await app.value(preset('total-cost'))).toBe('71 600,5');
  await fill(app, preset('calls'), '1000');
  await app.choose('#currency', 'USD');
  await hasCode(app, 'currency="USD" total-cost="71600.5" calls="1000"');
  expect(await app.value(preset('total-cost'))).toBe('71 600,5');
  expect(await written(app, 'script-page')).toContain('metric="cost-per-call" lang="da"');
  expect(await app.visible(code('script-page'))).toBe(true);
});

for (const path of ['/en/cost-per-contact/', '/calculator/embed.html?metric=cost-per-contact'])
  test(`calculator: typed while the rest is on its way, ${path}`, async ({ app, site }) => {
    site.delayAll(500);
    await app.goto(path);
    await firstResult(app);
    await enter(app, { 'total-cost': '71600', contacts: '1000' });
    await app.evaluate(`${element}.setAttribute('lang', 'da')`);
    await app.type('0');
    await app.waitForText(figure, '7,16');
    await openCalculator(app);
    expect(await app.value(field('total-cost'))).toBe('71600');
    expect(await app.value(field('contacts'))).toBe('10000');
    expect(await app.focused()).toBe('input[name=contacts]');
  });

test('the reading that was chosen last is shown, though another comes later', async ({
  app,
  site,
}) => {
  await visit(app, '/en/cost-per-call/');
  const before = await read(app, `${calculator} .sentence`);
  site.delay('/calculator/metrics/cost-per-sale/en.js', 1500);
  await app.click(`${calculator} input[value=cost-per-sale]`);
  await app.click(`${calculator} input[value=cost-per-call]`);
  await enter(app, { calls: '5' });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await app.value(field('calls'))).toBe('5');
  expect(await read(app, `${calculator} .sentence`)).not.toBe(before);
  expect(await app.evaluate(`${element}.result.metric ?? 'cost-per-call'`)).toBe('cost-per-call');
});

test('a language that comes later brings the reading that was chosen meanwhile', async ({
  app,
  site,
}) => {
  await visit(app, '/en/cost-per-call/');
  site.delayAll(500);
  await app.click(`${calculator} input[value=cost-per-sale]`);
  await app.evaluate(`${element}.setAttribute('lang', 'da')`);
  await app.waitFor(`${element}.shadowRoot.querySelector('[lang=da] input[name=sales]')`);
});
