// What the page around it is like: its text, its header, its narrow column, and whoever marks and taps there.
import type { BrowserPage } from '../driver/page.ts';
import {
  calculator,
  element,
  expect,
  languages,
  openCalculator,
  overflow,
  sentence,
  test,
  usePages,
} from '../glossary.ts';
import type { Site } from '../server.ts';

usePages();

const page = (head: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Place</title>
<style>${head}</style>
<script type="module" src="/calculator/define.js"></script>
</head><body>${body}</body></html>`;

const calculators = (attributes: string) =>
  `<contact-cost-calculator ${attributes}></contact-cost-calculator>`;

async function put(app: BrowserPage, site: Site, head: string, body: string): Promise<void> {
  site.put('/place.html', page(head, body));
  await app.goto('/place.html', { policy: 'plain' });
  await openCalculator(app);
}

const within = (expression: string) => `(({ shadowRoot: root }) => ${expression})(${element})`;

test('what it says can be marked and copied', async ({ app, site }) => {
  const preset = 'metric="total-cost" currency="USD" wages="31000" rent="4500"';
  await put(app, site, '', `${calculators(preset)}<textarea></textarea>`);
  for (const [part, said] of [
    [sentence, /^The costs you entered add up to \$35,500/],
    [`${calculator} .figure`, /35,500/],
  ] as const) {
    await app.mark(part);
    expect(await app.focused()).toBe('body');
    await app.press('Control+c');
    await app.evaluate("document.querySelector('textarea').value = ''");
    await app.focus('textarea');
    await app.press('Control+v');
    expect(await app.value('textarea')).toMatch(said);
    await app.evaluate('document.activeElement.blur()');
  }
});

test('a tap on what is only read moves neither the focus nor the page', async ({ open, site }) => {
  const phone = await open({ viewport: { width: 390, height: 640 } });
  for (const metric of ['total-cost', 'npv', 'what-if']) {
    await put(phone, site, '', calculators(`metric="${metric}"`));
    for (const part of ['.sentence', '.notes li', '.legend:not(:has(button))']) {
      await phone.evaluate(
        within(`{
          root.getElementById('tapped')?.removeAttribute('id');
          const first = root.querySelector('${part}');
          first.id = 'tapped';
          first.scrollIntoView({ block: 'center' });
        }`),
      );
      const before = await phone.evaluate<number>('scrollY');
      await phone.click(`${calculator} #tapped`);
      expect(await phone.focused(), part).toBe('body');
      expect(await phone.evaluate<number>('scrollY'), part).toBe(before);
    }
    await phone.evaluate(`${element}.focus()`);
    expect(await phone.focused()).toMatch(/^input\[name=/);
  }
});

test('the size of the root changes nothing', async ({ open, site }) => {
  const widths = [320, 390, 1280];
  const boxes: string[][] = [];
  for (const size of ['100%', '62.5%', '200%']) {
    const found: string[] = [];
    for (const width of widths) {
      const view = await open({ viewport: { width, height: 800 } });
      await put(
        view,
        site,
        `html { font-size: ${size} } body { font-size: 16px; margin: 16px }`,
        calculators('metric="total-cost" wages="31000"'),
      );
      found.push(
        ...(await view.evaluate<string[]>(
          within(`(scrollTo(0, 0), [...root.querySelectorAll('*')]).filter((one) => one.getClientRects().length).map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const from = root.host.getBoundingClientRect();
            return [one.localName, one.className, ...[x - from.x, y - from.y, width, height].map(Math.round)].join(' ');
          })`),
        )),
      );
      await view.close();
    }
    boxes.push(found);
  }
  const [usual, ...others] = boxes;
  for (const other of others) expect(other).toEqual(usual);
});

const amounts: readonly [lang: string, attributes: string][] = [
  ['en', 'metric="total-cost" currency="USD" wages="1234567.89"'],
  ['da', 'metric="total-cost" wages="123456.78"'],
  ['da', 'metric="total-cost" wages="12345678.90"'],
  ['vi', 'metric="total-cost" wages="1900000000"'],
  ['zh', 'metric="total-cost" wages="1234567.89"'],
  ['vi', 'metric="total-cost"'],
  ['fr', 'metric="total-cost" currency="XOF" wages="123456789012345678901234567890"'],
  ['lv', 'metric="average-handle-time" talk-time="123456789" calls="7"'],
];

test('the figure is on one line, at any width and in any letters', async ({ app, site }) => {
  const one = ([lang, attributes]: readonly [string, string]) =>
    calculators(`lang="${lang}" ${attributes}`);
  await put(app, site, '', `<div>${amounts.map(one).join('')}</div>`);
  await app.waitFor(
    `[...document.querySelectorAll('${calculator}')].every(({ shadowRoot }) => shadowRoot.querySelector('[part~=settings]'))`,
  );
  const broken = await app.evaluate<string[]>(`(() => {
    const torn = [];
    for (const letters of ['Liberation Sans', 'Noto Sans', 'DejaVu Sans', 'DejaVu Sans Mono'])
      for (const width of [288, 358, 479, 480, 600, 760, 928, 1056]) {
        const place = document.querySelector('div');
        place.style = \`width: \${width}px; font: 16px "\${letters}"\`;
        for (const { shadowRoot: root } of place.children) {
          const number = root.querySelector('.figure > bdi');
          const range = document.createRange();
          range.selectNodeContents(number);
          const room = root.querySelector('.result').getBoundingClientRect().right;
          const over = number.getBoundingClientRect().right - room;
          // Letters of less than 8 pixels WebKitGTK draws in 8, whatever the page says.
          const asAsked = parseFloat(getComputedStyle(number).fontSize) >= 8;
          if (range.getClientRects().length !== 1 || (asAsked && over > 1))
            torn.push([letters, width, number.innerText, over].join(' '));
        }
      }
    return torn;
  })()`);
  expect(broken).toEqual([]);
});

test('a keypad with a minus where a number may be below zero', async ({ app, site }) => {
  const modes = async (metric: string) => {
    await put(app, site, '', calculators(`metric="${metric}"`));
    return app.evaluate<Record<string, string>>(
      within(
        `Object.fromEntries([...root.querySelectorAll('input[inputmode]')].map(({ name, inputMode }) => [name, inputMode]))`,
      ),
    );
  };
  expect(await modes('npv')).toMatchObject({ 'cash-flow.1': 'text', rate: 'text' });
  expect(await modes('payback-months')).toMatchObject({
    'net-saving': 'text',
    investment: 'decimal',
  });
  expect(await modes('what-if')).toMatchObject({ 'wage-change': 'text', occupancy: 'decimal' });
});

test('a page that wraps nothing, or writes from top to bottom', async ({ open, site }) => {
  for (const width of [360, 1000]) {
    const view = await open({ viewport: { width, height: 700 } });
    for (const style of [
      'white-space: nowrap',
      'white-space: pre',
      'text-wrap: nowrap',
      'writing-mode: vertical-rl',
      'text-indent: 100px',
    ]) {
      await put(
        view,
        site,
        `div { ${style} }`,
        `<div>${calculators('metric="cost-per-contact"')}</div>`,
      );
      expect(await view.evaluate(overflow), style).toBe(false);
      const { width: own, height } = await view.evaluate<DOMRect>(
        within(`root.querySelector('.sentence').getBoundingClientRect()`),
      );
      expect(own, style).toBeGreaterThan(200);
      expect(height, style).toBeGreaterThan(40); // two lines and more
    }
    await view.close();
  }
});

const figures = [
  'total-cost',
  'cost-per-contact',
  'investment-total',
  'tco-compare',
  'fully-loaded-agent-hour',
  'what-if',
];

test('a field is wide enough for its example', async ({ app, site }) => {
  const all = languages.flatMap((lang) =>
    figures.map((metric) => calculators(`lang="${lang}" metric="${metric}"`)),
  );
  await put(app, site, '', `<div>${all.join('')}</div>`);
  app.patience = 30_000;
  await app.evaluate(
    `Promise.all([...document.querySelectorAll('${calculator}')].map((one) => { one.scrollIntoView(); return one.ready; })).then(() => 0)`,
  );
  // By lines, where there are: the widest currency, with the list of periods beside it.
  const tight = await app.evaluate<string[]>(`(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const found = [];
    for (const width of [288, 344, 480, 600, 928, 1056]) {
      document.querySelector('div').style.width = width + 'px';
      for (const { lang, shadowRoot: root } of document.querySelectorAll('${calculator}'))
        for (const input of root.querySelectorAll('input[type=text]')) {
          if (!input.checkVisibility()) continue;
          const { fontStyle, fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(input);
          pen.font = [fontStyle, fontWeight, fontSize, fontFamily].join(' ');
          const need = pen.measureText(input.placeholder).width;
          const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
          if (need > room) found.push([width, lang, input.name, input.placeholder, Math.round(need), room].join(' '));
        }
    }
    return found;
  })()`);
  expect(tight).toEqual([]);
});

// Has the rules for fingers hold, in every engine.
const coarse = within(`{
  for (const { cssRules } of root.adoptedStyleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('coarse')) rule.media.mediaText = 'all';
}`);

test('no phone zooms in on a field: 16 pixels at least, and larger on a page of larger letters', async ({
  app,
  site,
}) => {
  const sizes = () =>
    app.evaluate<number[]>(
      within(
        "[...root.querySelectorAll('input[type=text], select')].map((one) => parseFloat(getComputedStyle(one).fontSize))",
      ),
    );
  for (const [page, field] of [
    [15, 16],
    [12, 16],
    [20, 20],
  ] as const) {
    await put(app, site, `body { font-size: ${page}px }`, calculators('metric="cost-per-contact"'));
    await app.evaluate(coarse);
    const found = await sizes();
    expect(found.length).toBeGreaterThan(4);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...found)).toBe(field);
  }
});
