// What the page does by itself goes on: its key commands, its header, its silence.
import type { BrowserPage } from '../driver/page.ts';
import {
  calculator,
  element,
  enter,
  expect,
  field,
  openCalculator,
  read,
  test,
  unfold,
  usePages,
} from '../glossary.ts';
import type { Site } from '../server.ts';

usePages();

const page = (head: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Manners</title>
<style>${head}</style>
<script type="module" src="/calculator/define.js"></script>
</head><body>${body}</body></html>`;

async function put(app: BrowserPage, site: Site, head: string, body: string): Promise<void> {
  site.put('/manners.html', page(head, body));
  await app.goto('/manners.html', { policy: 'plain' });
  await openCalculator(app);
}

const own = (metric: string, id = metric) =>
  `<contact-cost-calculator id="${id}" metric="${metric}" currency="USD"></contact-cost-calculator>`;

test('keys that a field uses are no commands of the page', async ({ app, site }) => {
  await put(app, site, '', `${own('cost-per-contact')}<button>of the page</button>`);
  // As documentation sites guard their commands: the field is in a shadow root, so they see no field.
  await app.evaluate(`(() => {
    window.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, ({ key, target }) => {
        if (!/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName + target.tagName)) heard.push(key);
      });
  })()`);
  const heard = () => app.evaluate<string[]>('[...new Set(heard.splice(0))]');
  await app.click(field('total-cost'));
  await app.type('7.16');
  for (const key of ['ArrowLeft', 'Home', 'Delete', 'End', 'Backspace']) await app.press(key);
  expect(await app.value(field('total-cost'))).toBe('.1');
  expect(await heard()).toEqual([]);
  for (const key of ['Control+a', 'Control+ArrowLeft', 'Shift+Home']) await app.press(key);
  expect(await heard()).toEqual(['Control', 'Shift']); // nothing by themselves
  await app.focus(`${calculator} [data-quantity=total-cost] input[value=whole]`);
  await app.press('ArrowRight');
  await app.focus(`${calculator} [data-quantity=contacts] select`);
  await app.type('e');
  expect(await heard()).toEqual([]);

  await app.focus(field('contacts'));
  await app.press('Control+k');
  await app.press('Escape');
  expect(await heard()).toEqual(['Control', 'k', 'Escape']);
  await app.focus('button:not([class])');
  await app.press('n');
  expect(await heard()).toEqual(['n']);
});

const header = 'header { position: fixed; inset: 0 0 auto; height: 80px; background: silver }';

for (const [name, style] of [
  ['scroll-padding-top of the page', 'html { scroll-padding-top: 80px }'],
  ['the custom property', ':root { --contact-cost-sticky-top: 80px }'],
] as const)
  test(`the result stays below a fixed header, by ${name}`, async ({ open, site }) => {
    const body = `<header>Site</header>${own('total-cost')}<div style="height: 2000px"></div>`;
    for (const width of [1280, 640]) {
      const view = await open({ viewport: { width, height: 700 } });
      await put(view, site, `${header} ${style}`, body);
      await view.evaluate(`scrollTo(0, 600)`);
      await enter(view, { training: '5' });
      const top = await view.evaluate<number>(
        `${element}.shadowRoot.querySelector('.figure').getBoundingClientRect().top`,
      );
      expect(top, String(width)).toBeGreaterThanOrEqual(80);
      expect(top, String(width)).toBeLessThan(160);
      await view.close();
    }
    // On a phone it is the line over the levers that stays.
    const phone = await open({ viewport: { width: 390, height: 700 } });
    await put(phone, site, `${header} ${style}`, body.replaceAll('total-cost', 'what-if'));
    await unfold(phone, `${calculator} [data-lever=technology]`);
    await phone.evaluate(
      `${element}.shadowRoot.querySelector('[data-lever=technology]').scrollIntoView({ block: 'end' })`,
    );
    const top = await phone.evaluate<number>(
      `${element}.shadowRoot.querySelector('.change').getBoundingClientRect().top`,
    );
    expect(top).toBeGreaterThanOrEqual(80);
  });

test('only what the visitor does is told to a screen reader', async ({ app, site }) => {
  const [cost, call, handling] = ['cost-per-contact', 'cost-per-call', 'average-handle-time'];
  await put(app, site, '', [cost, call, handling].map((metric) => own(metric ?? '')).join(''));
  const status = (id?: string) => read(app, `#${id} [role=status]`);
  await app.evaluate(`document.documentElement.lang = 'da'`);
  await app.waitForText(`#${call} .figure`, 'US$');
  await app.evaluate(`document.getElementById('${cost}').setAttribute('total-cost', '71600')`);
  await app.evaluate(`document.getElementById('${cost}').inputs = { contacts: '10000' }`);
  // Had any of it been told, it would be by the time that this is.
  await app.click(`#${handling} input[name=talk-time]`);
  await app.type('60');
  await app.waitForText(`#${handling} [role=status]`, 'Mangler');
  expect([await status(cost), await status(call)]).toEqual(['', '']);
  await app.click(`#${cost} input[name=contacts]`);
  await app.press('End');
  await app.type('0');
  await app.waitForText(`#${cost} [role=status]`, '0,716');
});
