// What the visitor or the page put in stays theirs: through another language, a reset, Back and a reload; and
// nothing of the example is sent as a figure of theirs.
import type { BrowserPage } from '../driver/page.ts';
import {
  calculator,
  clear,
  element,
  enter,
  expect,
  field,
  figure,
  openCalculator,
  read,
  sentence,
  test,
  usePages,
} from '../glossary.ts';
import type { Site } from '../server.ts';

usePages();

const page = (body: string, lang = 'en') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Kept</title>
<script type="module" src="/calculator/define.js"></script>
</head><body>${body}</body></html>`;

async function put(app: BrowserPage, site: Site, body: string, lang = 'en'): Promise<void> {
  site.put('/kept.html', page(body, lang));
  await app.goto('/kept.html', { policy: 'plain' });
  await openCalculator(app);
}

const one = (attributes: string) =>
  `<contact-cost-calculator name="own" ${attributes}></contact-cost-calculator>`;
const cost = 'metric="cost-per-contact"';
const submitted = `new FormData(document.querySelector('form')).get('own')`;

const given: [name: string, attributes: string, typed: Record<string, string>][] = [
  ['preset', 'total-cost="71600" contacts="10000"', {}],
  ['typed', '', { 'total-cost': '71600', contacts: '10000' }],
];
for (const [name, attributes, typed] of given)
  test(`amounts that were ${name} stay in their currency when the page is translated`, async ({
    app,
    site,
  }) => {
    await put(app, site, one(`${cost} ${attributes}`), 'da');
    await enter(app, typed);
    expect(await read(app, figure)).toBe('7,16 kr.');
    await app.evaluate(`document.documentElement.lang = 'vi'`);
    await app.waitForText(sentence, 'Bạn');
    expect(await read(app, figure)).toMatch(/^7,16 (DKK|kr)/);
    await app.evaluate(`${element}.setAttribute('currency', 'EUR')`);
    await app.waitForText(figure, '€');
  });

test('what was typed stays as it was typed where it reads alike', async ({ app, site }) => {
  await put(app, site, one(cost), 'da');
  await enter(app, { 'total-cost': '48.000,50', contacts: '10000' });
  await app.evaluate(`document.documentElement.lang = 'vi'`);
  await app.waitForText(sentence, 'Bạn');
  expect(await app.value(field('total-cost'))).toBe('48.000,50');
  expect(await read(app, figure)).toMatch(/^4,80/);
});

test('an example, whole or in part, is not submitted, and says what it is', async ({
  app,
  site,
}) => {
  await put(app, site, `<form>${one(cost)}</form>`);
  expect(await app.evaluate(submitted)).toBe(null);
  expect(await app.evaluate(`${element}.usesExample`)).toBe(true);
  expect(await app.evaluate(`${element}.inputs`)).toEqual({});
  await put(app, site, `<form>${one(`${cost} total-cost="71600"`)}</form>`);
  expect(await app.evaluate(submitted)).toBe(null);
  expect(await app.evaluate(`Object.keys(${element}.inputs)`)).toEqual(['total-cost']);
  await app.evaluate(`document.addEventListener('contact-cost-result', ({ detail }) => {
    document.title = String(detail.example);
  })`);
  await enter(app, { contacts: '10000' });
  expect(await app.evaluate('document.title')).toBe('false');
  expect(await app.evaluate(submitted)).toBe('7.16');
  await app.click(`${calculator} .reset`);
  expect(await app.evaluate(submitted)).toBe(null);
  expect(await app.evaluate('document.title')).toBe('true');
});

const exposing: [attributes: string, exposes: boolean][] = [
  ['', false],
  ['expose-values="false"', false],
  ['expose-values="0"', false],
  ['expose-values="FALSE"', false],
  ['expose-values', true],
  ['expose-values="true"', true],
];
for (const [attributes, exposes] of exposing)
  test(`${attributes || 'nothing said'}: values are ${exposes ? 'in' : 'not in'} the event`, async ({
    app,
    site,
  }) => {
    await put(app, site, one(`${cost} ${attributes}`));
    await app.evaluate(`document.addEventListener('contact-cost-result', ({ detail }) => {
      document.title = String('inputs' in detail || 'result' in detail);
    })`);
    await enter(app, { contacts: '7' });
    expect(await app.evaluate('document.title')).toBe(String(exposes));
    expect(await app.evaluate(`${element}.exposeValues`)).toBe(exposes);
    await app.evaluate(`${element}.exposeValues = ${!exposes}`);
    await enter(app, { contacts: '8' });
    expect(await app.evaluate('document.title')).toBe(String(!exposes));
  });

test('a reset comes back to what the page gave by the property', async ({ app, site }) => {
  await put(app, site, `<form>${one('metric="npv"')}</form>`);
  await app.evaluate(`${element}.inputs = { 'cash-flows': [
    { 'cash-flow': '-50000' }, { 'cash-flow': '30000' }, { 'cash-flow': '40000' },
  ], rate: '8' }`);
  for (const id of ['cash-flow.1', 'rate']) {
    await clear(app, id);
    await app.type('7');
  }
  await app.evaluate(`document.querySelector('form').reset()`);
  const ids = ['cash-flow.1', 'cash-flow.2', 'cash-flow.3', 'rate'];
  const values = await Promise.all(ids.map((id) => app.value(field(id))));
  expect(values).toEqual(['-50000', '30000', '40000', '8']);
});

test('the same again, by attribute or property, leaves what was typed and chosen', async ({
  app,
  site,
}) => {
  await put(app, site, one(`${cost} currency="EUR" total-cost="71600" contacts="10000"`));
  await clear(app, 'total-cost');
  await app.type('50000');
  await app.choose(`${calculator} .settings p:first-of-type select`, 'GBP');
  await app.evaluate(`(() => {
    for (const name of ['currency', 'total-cost', 'metric', 'contacts'])
      ${element}.setAttribute(name, ${element}.getAttribute(name));
    ${element}.inputs = { contacts: { value: '10000' } };
  })()`);
  await app.evaluate(`new Promise((resolve) => setTimeout(resolve, 100))`);
  expect(await app.value(field('total-cost'))).toBe('50000');
  expect(await read(app, figure)).toBe('£5.00');
  await app.evaluate(`${element}.setAttribute('total-cost', '71601')`);
  await app.waitForText(figure, '£7.16');
});

test('a fieldset that is disabled disables its fields, and enables them again', async ({
  app,
  site,
}) => {
  await put(app, site, `<form><fieldset disabled>${one(cost)}</fieldset></form>`);
  const states = (disabled: boolean) =>
    `[...${element}.shadowRoot.querySelectorAll('input, select, button')].every((one) => one.disabled === ${disabled})`;
  expect(await app.evaluate(states(true))).toBe(true);
  await app.evaluate(`document.querySelector('fieldset').disabled = false`);
  expect(await app.evaluate(states(false))).toBe(true);
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  await app.evaluate(`document.querySelector('fieldset').disabled = true`);
  expect(await app.evaluate(states(true))).toBe(true);
  expect(await read(app, figure)).toBe('$7.16');
});

test('an element without a box of its own starts', async ({ app, site }) => {
  await put(app, site, one(`${cost} style="display: contents"`));
  expect(await read(app, figure)).toBe('$6.40 example');
});

test('it writes no attribute on itself, and a copy is not ready before it is', async ({
  app,
  site,
}) => {
  await put(app, site, one(cost));
  expect(await app.evaluate(`${element}.getAttributeNames()`)).toEqual(['name', 'metric']);
  expect(await app.evaluate(`${element}.cloneNode(true).matches(':state(ready)')`)).toBe(false);
});

test('the sheets that others put in stay, over its own', async ({ app, site }) => {
  site.delay('/calculator/later.js', 300);
  site.put('/kept.html', page(one(cost)));
  await app.goto('/kept.html', { policy: 'plain' });
  await app.waitFor(`${element}.matches(':state(ready)')`);
  await app.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.figure { outline: 3px solid red }');
    ${element}.shadowRoot.adoptedStyleSheets.push(sheet);
  })()`);
  await openCalculator(app);
  await app.evaluate(`document.body.append(${element})`);
  const sheets = `${element}.shadowRoot.adoptedStyleSheets`;
  expect(await app.evaluate(`${sheets}.at(-1).cssRules[0].selectorText`)).toBe('.figure');
  expect(await app.evaluate(`${sheets}.length`)).toBe(3);
});

// Chromium and Firefox keep no page with an `unload` listener. What browsers keep of a form's fields they offer
// to elements, too; through a reload, Firefox alone keeps them.
const restoring = { back: ['chromium', 'firefox', 'webkitgtk'], reload: ['firefox'] };
for (const way of ['back', 'reload'] as const)
  test(`what was typed is there again after ${way}`, async ({ app, site }, info) => {
    const listener = `<script>addEventListener('unload', () => {})</script>`;
    site.put('/other.html', page('<p>Other</p>'));
    const link = '<a id="other" href="/other.html">Other</a>';
    await put(app, site, `${listener}<form>${one(cost)}</form>${link}`);
    await enter(app, { 'total-cost': '71600', contacts: '2500' });
    await app.choose('contact-cost-calculator [data-quantity=contacts] select', 'week');
    await app.choose('contact-cost-calculator [data-quantity=total-cost] select', 'month');
    await app.choose(`${calculator} .settings p:first-of-type select`, 'GBP');
    expect(await read(app, figure)).toBe('£6.59');
    if (way === 'back') {
      await app.click('#other');
      await app.waitFor(`document.querySelector('p')?.textContent === 'Other'`);
      await app.back();
    } else await app.reload();
    await openCalculator(app);
    if (!restoring[way].includes(info.project.name)) {
      expect(await read(app, figure)).toBe('$6.40 example');
      return;
    }
    expect(await read(app, figure)).toBe('£6.59');
    expect(await app.value(field('total-cost'))).toBe('71600');
    expect(await app.value('contact-cost-calculator [data-quantity=contacts] select')).toBe('week');
    expect(await app.evaluate(submitted)).toBe('6.59');
  });
