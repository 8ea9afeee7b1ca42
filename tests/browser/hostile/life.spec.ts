// An element that comes and goes while it loads, in other documents, and a thousand times.
import type { BrowserPage } from '../driver/page.ts';
import {
  calculator,
  element,
  enter,
  expect,
  field,
  figure,
  once,
  openCalculator,
  read,
  test,
  usePages,
} from '../glossary.ts';

usePages();

const markup =
  '<contact-cost-calculator metric="cost-per-contact" lang="lv" currency="EUR">children</contact-cost-calculator>';

async function insert(app: BrowserPage): Promise<void> {
  await app.goto('/plain.html', { policy: 'plain' });
  await app.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '${markup}')`);
}

test('taken out while it loads, and put back out of sight', async ({ app, site }) => {
  site.delay('/calculator/engine.wasm', 600);
  await insert(app);
  await app.waitFor(
    "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/calculator.js'))",
  );
  await app.evaluate(`(() => {
    const calculator = ${element};
    calculator.remove();
    const far = document.createElement('div');
    far.style.marginBlockStart = '5000px';
    document.querySelector('main').append(far);
    far.append(calculator);
  })()`);
  await app.waitFor(`${element}.matches(':state(ready)')`);
  await app.evaluate(`${element}.inputs = { 'total-cost': '71600', contacts: '10000' }`);
  await openCalculator(app); // in sight again: the same calculator, and only one
  expect(await read(app, figure)).toBe('7,16 €');
  await app.evaluate(`${element}.setAttribute('contacts', '20000')`);
  await app.waitForText(figure, '3,58');
  expect(await app.count(`${calculator} .container`)).toBe(1);
  expect(await app.consoleErrors()).toEqual([]);
});

test('taken out while it loads, and never put back', async ({ app, site }) => {
  site.delay('/calculator/engine.wasm', 300);
  await insert(app);
  await app.waitFor(
    "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/calculator.js'))",
  );
  const figure = await app.evaluate(`(async () => {
    const calculator = ${element};
    calculator.remove();
    await calculator.ready;
    return calculator.result.status;
  })()`);
  expect(figure).toBe('ok');
  expect(await app.consoleErrors()).toEqual([]);
});

for (const loaded of [true, false])
  test(`into a frame and back, ${loaded ? 'with what was typed' : 'before it has loaded'}`, async ({
    app,
  }) => {
    await insert(app);
    if (loaded) {
      await openCalculator(app);
      await enter(app, { 'total-cost': '71600', contacts: '10000' });
    }
    const within = await app.evaluate(`(async () => {
      const calculator = ${element};
      const frame = document.createElement('iframe');
      frame.width = 700;
      document.querySelector('h1').after(frame);
      frame.contentDocument.documentElement.lang = 'da';
      calculator.removeAttribute('lang');
      frame.contentDocument.body.append(calculator);
      frame.scrollIntoView();
      await calculator.ready;
      while (!calculator.shadowRoot.querySelector('.container[lang=da] [part~=settings]'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const { shadowRoot } = calculator;
      const { gap } = getComputedStyle(shadowRoot.querySelector('.asked'));
      return [shadowRoot.adoptedStyleSheets.length, gap, shadowRoot.querySelector('.figure').innerText.replace(/\\s/g, ' ')];
    })()`);
    expect(within).toEqual([2, '20px', loaded ? '7,16 €' : '6,40 € eksempel']);
    await app.evaluate(
      `document.querySelector('main').append(frames[0].document.querySelector('contact-cost-calculator'))`,
    );
    expect(await app.evaluate(`${element}.shadowRoot.adoptedStyleSheets.length`)).toBe(2);
    await app.evaluate(`${element}.lang = 'lv'`);
    await app.waitForText(figure, loaded ? '7,16' : 'piemērs');
    if (loaded) expect(await app.value(field('total-cost'))).toBe('71600');
    await app.evaluate(`document.implementation.createHTMLDocument('').body.append(${element})`);
    expect(await app.consoleErrors()).toEqual([]);
  });

test('written by document.write, script and all', async ({ app, site }) => {
  const written = `<script type="module" src="/calculator/define.js"></script>${markup}`;
  site.put(
    '/write.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Written</title></head><body><main>
<script>document.write(${JSON.stringify(written).replaceAll('</', '<\\/')})</script></main></body></html>`,
  );
  await app.goto('/write.html', { policy: 'plain' });
  await openCalculator(app);
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  expect(await read(app, figure)).toBe('7,16 €');
  await app.evaluate("document.open(), document.write('<p id=over>over</p>'), document.close()");
  expect(await app.count('#over')).toBe(1);
  expect(await app.consoleErrors()).toEqual([]);
});

// Each is another number: whatever is kept of one is kept of all.
const edits = (count: number) => `(() => {
  const field = ${element}.shadowRoot.querySelector('[name=total-cost]');
  for (let i = 1; i <= ${count}; i += 1) {
    field.value = String(i * 7 + 0.5);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
})()`;

// Fifty at a time, one over the other, so that each is near; half of them go and come back.
const cycles = (count: number) => `(async () => {
  const place = document.createElement('div');
  place.style = 'position: fixed; inset: 0; display: grid; grid-template: 1fr / 1fr;';
  document.body.append(place);
  for (let done = 0; done < ${count}; done += 50) {
    place.innerHTML = ${JSON.stringify(markup.replace('>', ' style="grid-area: 1 / 1">'))}.repeat(50);
    const all = [...place.children];
    await Promise.all(all.map(({ ready }) => ready));
    for (const one of all.slice(25)) { one.remove(); place.append(one); }
    place.replaceChildren();
  }
  place.remove();
})()`;

// What is left when nobody holds it any more; speech is half a second behind.
const heap = `(async () => {
  await new Promise((resolve) => setTimeout(resolve, 600));
  for (let i = 0; i < 5; i += 1) { gc(); await new Promise((resolve) => setTimeout(resolve, 50)); }
  return performance.memory.usedJSHeapSize;
})()`;

async function growth(app: BrowserPage, warm: string, work: string): Promise<number> {
  await app.evaluate(warm);
  const before = await app.evaluate<number>(heap);
  await app.evaluate(work);
  return (await app.evaluate<number>(heap)) - before;
}

test('10,000 edits and 1,000 calculators leave nothing behind', once, async ({ app }, info) => {
  info.setTimeout(120_000);
  await insert(app);
  await openCalculator(app);
  // 25 bytes an edit, and 500 a calculator, which alone has 200 elements.
  const ofEdits = await growth(app, edits(500), edits(10_000));
  const ofCycles = await growth(app, cycles(50), cycles(1_000));
  info.annotations.push({ type: 'bytes', description: `${ofEdits} and ${ofCycles}` });
  console.log(
    `heap after 10,000 edits: ${ofEdits} bytes more; after 1,000 calculators: ${ofCycles}`,
  );
  expect(ofEdits).toBeLessThan(250_000);
  expect(ofCycles).toBeLessThan(500_000);
  await enter(app, { contacts: '10000' });
  expect(await app.evaluate(`${element}.result.rounded`)).toBe('7.00'); // 70000.5 for 10000
  expect(await app.consoleErrors()).toEqual([]);
});

test('a few of both in any engine', async ({ app }) => {
  app.patience = 20_000;
  await insert(app);
  await openCalculator(app);
  await app.evaluate(edits(300));
  await app.evaluate(cycles(50));
  await app.evaluate(`(() => {
    const same = ${element};
    for (let i = 0; i < 1000; i += 1) { same.remove(); document.querySelector('main').append(same); }
  })()`);
  await app.evaluate(`void (${element}.inputs = { 'total-cost': '71600', contacts: '10000' })`);
  expect(await read(app, figure)).toBe('7,16 €');
  expect(await app.consoleErrors()).toEqual([]);
});
