// The element's contract with its page: attributes, properties, language, the event, forms.

import type { BrowserPage } from './driver/page.ts';
import {
  element,
  enter,
  expect,
  figure,
  openCalculator,
  overflow,
  read,
  sentence,
  test,
  usePages,
} from './glossary.ts';

usePages();

// Under `plain`, because these pages insert HTML by script.
async function show(page: BrowserPage, html: string): Promise<void> {
  await page.goto('/plain.html', { policy: 'plain' });
  await page.evaluate((markup: string) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
  }, html);
  await openCalculator(page);
}

test('presets from attributes, in the language of the nearest ancestor', async ({ app }) => {
  await show(
    app,
    '<div lang="lv"><contact-cost-calculator metric="cost-per-contact" total-cost="71600" contacts="10000"></contact-cost-calculator></div>',
  );
  expect(await read(app, figure)).toBe('7,16 €');
  expect(await app.value('contact-cost-calculator input[name=total-cost]')).toBe('71600');
});

test('its own language and currency win; both are live', async ({ app }) => {
  await show(
    app,
    '<contact-cost-calculator lang="en" currency="EUR" metric="cost-per-contact" total-cost="7.125" contacts="1"></contact-cost-calculator>',
  );
  expect(await read(app, figure)).toBe('€7.13');
  await app.evaluate(`${element}.setAttribute('lang', 'lv')`);
  await app.waitForText(figure, '7,13');
  expect(await app.value('contact-cost-calculator input[name=total-cost]')).toBe('7,125');
  expect(await app.count('contact-cost-calculator .choices')).toBe(0);
  await app.evaluate(`${element}.setAttribute('currency', 'USD')`);
  await app.waitForText(figure, '$');
  await app.evaluate(`${element}.setAttribute('contacts', '2')`);
  await app.waitForText(figure, '3,56');
});

test('a number goes with its attribute, and one set for another metric is there when that is shown', async ({
  app,
}) => {
  await show(
    app,
    '<contact-cost-calculator lang="en" metric="cost-per-sale" total-cost="100" sales="4"></contact-cost-calculator>',
  );
  expect(await read(app, figure)).toBe('$25.00');
  await app.evaluate(`${element}.setAttribute('contacts', '8')`);
  await app.evaluate(`${element}.setAttribute('metric', 'cost-per-contact')`);
  await app.waitForText(figure, '12.50');
  await app.evaluate(`${element}.setAttribute('sales', '5')`);
  await app.evaluate(`${element}.setAttribute('metric', 'cost-per-sale')`);
  await app.waitForText(figure, '20.00');
  await app.evaluate(`${element}.removeAttribute('sales')`);
  await app.waitForText(figure, '0.833 example'); // as if it had never been given
  expect(await app.value('contact-cost-calculator input[name=total-cost]')).toBe('100');
});

test('a language without a catalog falls back to English, for numbers too', async ({ app }) => {
  await show(
    app,
    '<contact-cost-calculator lang="pt-BR" metric="cost-per-sale"></contact-cost-calculator>',
  );
  expect(await read(app, figure)).toBe('$300.00 example');
  expect(await app.attribute('contact-cost-calculator .container', 'lang')).toBe('en');
});

for (const [place, before, after] of [
  ['a float', '<div style="float: inline-start">', '</div>'],
  ['a row beside a text', '<div style="display: flex"><p style="flex: none">Text</p>', '</div>'],
  ['the cell of a table', '<table><tr><td>', '</td></tr></table>'],
])
  test(`in ${place} it is wide enough to be used, and no wider than a phone`, async ({ open }) => {
    for (const [width, least] of [
      [320, 200],
      [1000, 480],
    ] as const) {
      const page = await open({ viewport: { width, height: 640 } });
      const tag = '<contact-cost-calculator metric="cost-per-contact"></contact-cost-calculator>';
      await show(page, `${before}${tag}${after}`);
      const own = await page.evaluate<number>(`${element}.getBoundingClientRect().width`);
      expect(own).toBeGreaterThanOrEqual(least);
      expect(await page.evaluate(overflow)).toBe(false);
    }
  });

test('the language of the page may change under it', async ({ app }) => {
  await show(
    app,
    '<contact-cost-calculator metric="cost-per-contact" total-cost="71600" contacts="10000"></contact-cost-calculator>',
  );
  expect(await read(app, figure)).toBe('7,16 kr.');
  await app.evaluate("document.documentElement.lang = 'fr'");
  await app.waitForText(sentence, 'Un contact');
  expect(await read(app, figure)).toBe('7,16 DKK'); // what was given in kroner is kroner
});

test('properties: inputs, result, ready', async ({ app }) => {
  await app.goto('/plain.html', { policy: 'plain' });
  await app.evaluate(() => {
    const calculator = document.createElement('contact-cost-calculator');
    calculator.setAttribute('metric', 'cost-per-contact');
    calculator.setAttribute('lang', 'en');
    Object.assign(calculator, {
      inputs: {
        'total-cost': { value: '50000', period: 'month' },
        contacts: { value: '2500', period: 'week' },
      },
    });
    document.querySelector('main')?.append(calculator);
  });
  await openCalculator(app);
  const seen = await app.evaluate(`${element}.ready.then((e) => ({
    same: e === ${element}, frozen: Object.isFrozen(e.result), exact: e.result.exact, inputs: e.inputs }))`);
  expect(seen).toEqual({
    same: true,
    frozen: true,
    exact: '336/73',
    inputs: {
      'total-cost': { value: '50000', period: 'month' },
      contacts: { value: '2500', period: 'week' },
    },
  });
});

test('the event: on user action only, without numbers unless the page asks for them', async ({
  app,
}) => {
  await show(
    app,
    '<contact-cost-calculator lang="en" metric="cost-per-sale" total-cost="100"></contact-cost-calculator>',
  );
  await app.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener('contact-cost-result', (event) =>
      heard.push((event as CustomEvent).detail),
    );
  });
  await app.evaluate(`${element}.setAttribute('total-cost', '200')`);
  await app.waitForText(figure, /./);
  expect(await app.evaluate('heard')).toEqual([]);
  await enter(app, { sales: '4' });
  expect(await app.evaluate('heard')).toEqual([
    {
      metric: 'cost-per-sale',
      lang: 'en',
      currency: 'USD',
      status: 'ok',
      example: false,
      version: '0.1.0',
    },
  ]);
  await app.evaluate(`${element}.setAttribute('expose-values', '')`);
  await app.type('0');
  const last = await app.evaluate<{ result: { rounded: string } }>('heard.at(-1)');
  expect(last.result.rounded).toBe('5.00');
});

test('many on one page share one engine; a second script is harmless', async ({ app }) => {
  const tag = (metric: string, lang: string) =>
    `<contact-cost-calculator metric="${metric}" lang="${lang}"></contact-cost-calculator>`;
  await show(
    app,
    tag('cost-per-call', 'en') + tag('total-cost', 'lv') + tag('return-on-investment', 'da'),
  );
  await app.evaluate("import('/calculator/define.js?again')");
  await app.evaluate(
    `(async () => { for (const e of document.querySelectorAll('contact-cost-calculator')) { e.scrollIntoView(); await e.ready; } })()`,
  );
  const requests = await app.requests();
  expect(requests.filter((target) => target.endsWith('engine.wasm'))).toHaveLength(1);
  expect(await app.consoleErrors()).toEqual([]);
});

test('inside another shadow root, moved, and taken out and put back', async ({ app }) => {
  await app.goto('/plain.html', { policy: 'plain' });
  await app.evaluate(async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<contact-cost-calculator metric="cost-per-lead"></contact-cost-calculator>';
    document.querySelector('main')?.append(host);
    const calculator = host.shadowRoot?.querySelector('contact-cost-calculator') as HTMLElement & {
      ready: Promise<unknown>;
    };
    await calculator.ready;
    calculator.remove();
    document.querySelector('main')?.append(calculator);
  });
  await app.waitForText(figure, 'kr.');
  await enter(app, { 'total-cost': '90', leads: '2' });
  expect(await read(app, figure)).toBe('45,00 kr.');
});

test('in a form: the result is its value, and reset brings the presets back', async ({ app }) => {
  await show(
    app,
    '<form><contact-cost-calculator name="cost" lang="en" metric="cost-per-call" total-cost="27000" calls="10000"></contact-cost-calculator></form>',
  );
  const value = "new FormData(document.querySelector('form')).get('cost')";
  expect(await app.evaluate(value)).toBe('2.70');
  await app.click('contact-cost-calculator input[name=calls]');
  await app.press('End');
  await app.type('0');
  expect(await app.evaluate(value)).toBe('0.27');
  await app.evaluate("document.querySelector('form').reset()");
  expect(await app.evaluate(value)).toBe('2.70');
});

test('another period or metric on the host takes nothing from what was typed', async ({ app }) => {
  await show(
    app,
    '<contact-cost-calculator lang="en" metric="cost-per-call" total-cost="100" calls="10"></contact-cost-calculator>',
  );
  await app.click('contact-cost-calculator input[name=total-cost]');
  await app.press('End');
  await app.type('0');
  expect(await read(app, figure)).toBe('$100.00');
  await app.evaluate(`${element}.setAttribute('period', 'year')`);
  await app.waitForText(sentence, 'each year');
  expect(await read(app, figure)).toBe('$100.00');
  await app.evaluate(`${element}.inputs = { calls: '50' }`);
  await app.waitForText(figure, '$20.00');
});

test('bad attributes never throw', async ({ app }) => {
  await show(
    app,
    '<contact-cost-calculator lang="x!" currency="nonsense" period="day" metric="cost-per-contact" total-cost="1,5" contacts="<b>"></contact-cost-calculator>',
  );
  expect(await read(app, figure)).toBe('–');
  expect(await app.value('contact-cost-calculator input[name=contacts]')).toBe('<b>');
  await app.evaluate(`${element}.setAttribute('metric', 'cost-per-foo')`);
  await app.waitForText('contact-cost-calculator .note', 'unknown-metric');
  expect(await app.consoleErrors()).toEqual([]);
});
