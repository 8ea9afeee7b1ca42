// What a page, or whoever writes into it, gives the element: too long, misleading, meant to be run.
import type { BrowserPage } from '../driver/page.ts';
import {
  calculator,
  element,
  expect,
  figure,
  once,
  openCalculator,
  read,
  sentence,
  test,
  usePages,
} from '../glossary.ts';

usePages();

const note = 'contact-cost-calculator .note';

const given = {
  metric: 'cost-per-contact',
  lang: 'lv',
  currency: 'EUR',
  'total-cost': '71600',
  contacts: '10000',
};

// In place of the one before. `repeated` is what an attribute has a megabyte of; `inputs` is an expression.
async function show(
  page: BrowserPage,
  attributes: Record<string, string>,
  { inputs, repeated = {} }: { inputs?: string; repeated?: Record<string, string> } = {},
): Promise<void> {
  await page.evaluate(`(() => {
    ${element}?.remove();
    const calculator = document.createElement('contact-cost-calculator');
    for (const [name, value] of Object.entries(${JSON.stringify(attributes)}))
      calculator.setAttribute(name, value);
    for (const [name, unit] of Object.entries(${JSON.stringify(repeated)}))
      calculator.setAttribute(name, calculator.getAttribute(name) + unit.repeat(1e6 / unit.length));
    ${inputs === undefined ? '' : `calculator.inputs = ${inputs};`}
    document.querySelector('main').append(calculator);
  })()`);
}

async function showAndOpen(...values: Parameters<typeof show>): Promise<void> {
  await show(...values);
  await openCalculator(values[0]);
}

test.describe('attributes of a megabyte', () => {
  test.beforeEach(async ({ app }) => {
    await app.goto('/plain.html', { policy: 'plain' });
    app.patience = 10_000;
  });

  test('settings: the usual ones stand in, or the page is told', async ({ app }) => {
    await showAndOpen(
      app,
      { ...given, currency: 'EUR', period: 'month', name: 'n', class: 'c', extra: 'x' },
      { repeated: { currency: 'EUR', period: 'month', name: 'n', class: ' c', extra: 'x' } },
    );
    expect(await read(app, figure)).toBe('7,16 €');
    // Well formed, and half a minute of work for Intl.
    await showAndOpen(app, { ...given, lang: 'lv-x' }, { repeated: { lang: '-aaaaaaaa' } });
    expect(await read(app, figure)).toBe('7,16 €');
    await showAndOpen(app, { ...given, lang: 'a' }, { repeated: { lang: '-a' } });
    expect(await read(app, figure)).toBe('€7.16');
    await show(app, { ...given, metric: 'm' }, { repeated: { metric: 'm' } });
    await app.waitForText(note, 'Šajā lapā kalkulators ir iestatīts nepareizi (unknown-metric).');
    expect(await app.consoleErrors()).toEqual([]);
  });

  for (const [what, digit] of [
    ['digits', '9'],
    ['digits of another script', '９'],
    ['groups', '1 '],
  ] as const)
    test(`${what}: kept, refused, and the next key is not kept waiting`, async ({ app }, info) => {
      await showAndOpen(app, { ...given, contacts: '' }, { repeated: { contacts: digit } });
      expect(await read(app, figure)).toBe('–');
      expect(await app.count('contact-cost-calculator [data-state=wrong]')).toBe(1);
      expect(
        await app.evaluate(`${element}.shadowRoot.querySelector('[name=contacts]').value.length`),
      ).toBe(info.project.name === 'webkitgtk' ? 524_288 : 1e6); // WebKit lets no field hold more
      // Without the browser's own drawing of it.
      const milliseconds = await app.evaluate<number>(`(() => {
        const field = ${element}.shadowRoot.querySelector('[name=total-cost]');
        const start = performance.now();
        for (let i = 0; i < 10; i += 1) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return (performance.now() - start) / 10;
      })()`);
      expect(milliseconds).toBeLessThan(1000); // seconds before, when each look at a field read it all
    });
});

const mark = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';

test('HTML in any string is text', once, async ({ app }) => {
  await app.goto('/plain.html', { policy: 'plain' });
  const metric = { metric: 'channel-mix', currency: mark, period: mark, lang: mark };
  await showAndOpen(
    app,
    { ...metric, class: mark, channel: mark, contacts: mark, name: mark },
    {
      inputs: JSON.stringify({
        [mark]: mark,
        channels: [
          { channel: mark, cost: '50', contacts: { value: '10', period: mark } },
          { channel: '"]', cost: mark, contacts: '20', [mark]: mark },
        ],
      }),
    },
  );
  await app.evaluate(
    `${element}.inputs = { channels: [{ channel: ${JSON.stringify(mark)}, cost: '50', contacts: '10' }] }`,
  );
  await app.evaluate(`${element}.shadowRoot.querySelector('[part=steps]').open = true`);
  await app.waitForText('contact-cost-calculator [part=steps]', mark); // as it stands
  await show(app, { ...given, metric: mark });
  await app.waitForText(note, '(unknown-metric)');
  await showAndOpen(app, { ...given, contacts: mark });
  expect(await app.value('contact-cost-calculator [name=contacts]')).toBe(mark);
  expect(await app.count(`${calculator} img, ${calculator} script`)).toBe(0);
  expect(await app.evaluate("'hurt' in window")).toBe(false);
  expect(await app.consoleErrors()).toEqual([]);
});

test('a name with a bracket in it, while another currency comes', once, async ({ app }) => {
  await app.goto('/plain.html', { policy: 'plain' });
  await showAndOpen(app, { metric: 'channel-mix', lang: 'en', currency: 'EUR' });
  await app.click('contact-cost-calculator [name="channel.1"]');
  await app.type('"] a');
  await app.evaluate(`${element}.setAttribute('currency', 'USD')`);
  await app.waitForText(figure, '$');
  await app.type('b'); // still in the field
  expect(await app.value('contact-cost-calculator [name="channel.1"]')).toBe('"] ab');
  expect(await app.consoleErrors()).toEqual([]);
});

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

for (const script of ['define.js', 'calculator.min.js'])
  test(`names that every object has, with ${script}`, once, async ({ app, site }) => {
    site.put(
      '/names.html',
      `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Names</title>
<script type="module" src="/calculator/${script}"></script></head><body><main></main></body></html>`,
    );
    await app.goto('/names.html', { policy: 'plain' });
    for (const name of names) {
      await show(app, { ...given, metric: name });
      await app.waitForText(note, '(unknown-metric)');
      await app.evaluate(`${element}.setAttribute('metric', 'cost-per-contact')`);
      await app.waitForText(figure, '7,16');
      await app.evaluate(`${element}.setAttribute('metric', '${name}')`);
      await app.waitForText(note, '(unknown-metric)');
    }
    const all = Object.fromEntries(names.map((name) => [name, '1']));
    await showAndOpen(
      app,
      { ...all, ...given, period: '__proto__', currency: 'constructor' },
      {
        inputs: `JSON.parse('{"__proto__":{"value":"1","period":"year"},"constructor":"5","toString":[{"__proto__":"1"}]}')`,
      },
    );
    expect(await read(app, figure)).toBe('7,16 €');
    await showAndOpen(app, { ...given, lang: '__proto__', currency: '__proto__' });
    expect(await read(app, figure)).toBe('$7.16');
    expect(await app.evaluate('[Object.keys(Object.prototype), {}.value ?? null]')).toEqual([
      [],
      null,
    ]);
    expect(await app.consoleErrors()).toEqual([]);
  });

test('what is no figure at all, as the property', once, async ({ app }) => {
  await app.goto('/plain.html', { policy: 'plain' });
  for (const inputs of [
    'null',
    '5',
    '{ contacts: null, "total-cost": null }',
    '{ contacts: {}, "total-cost": { value: {} } }',
    '{ contacts: Symbol("x"), "total-cost": { value: Object.create(null) } }',
    '{ contacts: [null, 5, "x"], nothing: () => {} }',
  ]) {
    await showAndOpen(app, { ...given, 'total-cost': '', contacts: '' }, { inputs });
    await app.evaluate(`${element}.ready.then(() => 0)`);
    expect(await read(app, figure), inputs).toMatch(/^(–|6,40 € piemērs)$/);
    await app.evaluate(`void (${element}.inputs = ${inputs})`);
    expect(await read(app, figure), inputs).toMatch(/^(–|6,40 € piemērs)$/);
    await app.evaluate(`void (${element}.inputs = { 'total-cost': '71600', contacts: 10000 })`);
    expect(await read(app, figure), inputs).toBe('7,16 €');
  }
  for (const rows of ['[null, 5, "x", []]', 'Array(100000).fill({ cost: "5", contacts: "1" })']) {
    await showAndOpen(
      app,
      { metric: 'channel-mix', lang: 'lv' },
      { inputs: `{ channels: ${rows} }` },
    );
    expect(await read(app, figure), rows).toMatch(/^(–|5,00 € piemērs)$/); // of 61 at most
  }
  expect(await app.consoleErrors()).toEqual([]);
});

const bidi = '\u202e\u2067\u2066';

test('control characters and overrides turn nothing around', once, async ({ app }) => {
  await app.goto('/plain.html', { policy: 'plain' });
  for (const contacts of ['10\u0000000', '\u202e00001', '1\u001b[2J', '\u2066\u202e']) {
    await showAndOpen(app, { ...given, contacts });
    expect(await read(app, figure), JSON.stringify(contacts)).toBe('–');
  }
  await showAndOpen(app, { ...given, contacts: '\n\t10000\r\n' });
  expect(await read(app, figure)).toBe('7,16 €');
  expect(await read(app, sentence)).toContain('10 000 kontaktu');
  await showAndOpen(
    app,
    { metric: 'channel-mix', lang: 'en', currency: 'EUR' },
    {
      inputs: JSON.stringify({ channels: [{ channel: `${bidi}A`, cost: '50', contacts: '10' }] }),
    },
  );
  await app.evaluate(`${element}.shadowRoot.querySelector('[part=steps]').open = true`);
  await app.waitForText('contact-cost-calculator [part=steps]', '(A)');
  const shown = await app.evaluate<string>(`${element}.shadowRoot.textContent`);
  expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(await app.value('contact-cost-calculator [name="channel.1"]')).toBe(`${bidi}A`);
  expect(await app.consoleErrors()).toEqual([]);
});
