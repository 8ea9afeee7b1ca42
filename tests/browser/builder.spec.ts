// An editor chooses, sees the calculator, copies the code, and the code works.
import { code, fill, openBuilder, preset, settle, shows, written } from './builder-page.ts';
import { expect, read, test, useGlossary } from './glossary.ts';

useGlossary();

test('every choice is in the preview, in the code and in the address', async ({ app }) => {
  await openBuilder(app, '/lv/builder/');
  await app.choose('#metric', 'cost-per-call');
  await app.choose('#lang', 'da');
  await app.choose('#currency', 'EUR');
  await app.waitFor(`document.querySelector('${preset('calls')}') !== null`);
  await fill(app, preset('total-cost'), '71 600,5');
  await fill(app, preset('calls'), '1000');
  await app.choose('#radius', '0px');
  await settle(app);
  await shows(app, '71,60 €');
  const page = await written(app, 'script-page');
  expect(page).toContain(
    '<contact-cost-calculator metric="cost-per-call" lang="da" currency="EUR" total-cost="71600.5" calls="1000" style="',
  );
  expect(page).toContain('--contact-cost-radius:0px"');
  expect(page).toContain('/calculator/calculator.da.min.js" integrity="sha384-');
  expect(page).toContain('Omkostning pr. opkald');
  expect(await app.evaluate('location.hash')).toBe(
    '#metric=cost-per-call&lang=da&currency=EUR&way=script&radius=0px&total-cost=71600.5&calls=1000',
  );
  expect(await app.consoleErrors()).toEqual([]);
});

test('a colleague who gets the address sees the same', async ({ app }) => {
  await openBuilder(
    app,
    '/en/builder/#metric=csat&lang=vi&all-answers=200&accent=%23aa3300&way=hugo',
  );
  expect(await app.value('#metric')).toBe('csat');
  expect(await app.value('#lang')).toBe('vi');
  expect(await app.value('#accent')).toBe('#aa3300');
  expect(await app.value(preset('all-answers'))).toBe('200');
  expect(await app.attribute('#way-hugo', 'aria-selected')).toBe('true');
  expect(await written(app, 'hugo-page')).toBe(
    '{{< contact-cost metric="csat" lang="vi" all-answers="200" >}}',
  );
});

test('what cannot be read is said, kept, and not in the code', async ({ app }) => {
  await openBuilder(app, '/lv/builder/#contacts=5');
  await fill(app, preset('contacts'), '10,000');
  expect(await read(app, `${preset('contacts')}-note`)).toBe(
    '„10,000” var nozīmēt 10 vai 10 000. Rakstiet skaitli, neatdalot tūkstošus.',
  );
  expect(await app.attribute(preset('contacts'), 'aria-invalid')).toBe('true');
  await fill(app, preset('total-cost'), 'daudz');
  expect(await read(app, `${preset('total-cost')}-note`)).toContain('nevar nolasīt kā skaitli');
  expect(await written(app, 'wordpress-page')).toBe(
    '[contact_cost metric="cost-per-contact" lang="lv"]',
  );
  await app.choose('#metric', 'csat');
  await app.waitFor(`document.querySelector('${preset('all-answers')}') !== null`);
  await app.choose('#metric', 'cost-per-contact');
  await app.waitFor(`document.querySelector('${preset('contacts')}') !== null`);
  expect(await app.value(preset('contacts'))).toBe('10,000');
  expect(await app.value(preset('total-cost'))).toBe('daudz');
});

test('a metric of rows has no fields here, and says why', async ({ app }) => {
  await openBuilder(app, '/en/builder/#metric=channel-mix');
  expect(await app.count('#presets input')).toBe(0);
  expect(await read(app, '#period')).toContain('row by row');
  expect(await app.visible('#presets-hint')).toBe(false);
});

test('a colour is taken when it is one; so is an address of the files', async ({ app }) => {
  await openBuilder(app, '/en/builder/');
  await fill(app, '#accent', 'red');
  expect(await read(app, '#accent-note')).toContain('Write it like #0b5c66');
  expect(await app.value('#accent')).toBe('red');
  await fill(app, '#accent', '#AA3300');
  expect(await read(app, '#accent-note')).toBe('');
  await settle(app);
  const accent = `getComputedStyle(document.querySelector('#stage contact-cost-calculator')).getPropertyValue('--contact-cost-accent').trim()`;
  expect(await app.evaluate(accent)).toBe('#AA3300');
  await fill(app, '#at', 'my server');
  expect(await read(app, '#at-note')).toMatch(/Write it like http:.*\/calculator\/\.$/);
  await fill(app, '#at', 'https://cdn.example.com/v1');
  await app.waitFor(
    `document.querySelector('${code('script-page')}').textContent.includes('src="https://cdn.example.com/v1/calculator.en.min.js"')`,
  );
  const foreign = (await app.requests()).filter((address) => address.includes('example.com'));
  expect(foreign).toEqual([]); // what an address names is never loaded here
});

test('the tabs by keyboard alone', async ({ app }) => {
  await openBuilder(app, '/en/builder/');
  await app.focus('#way-script');
  await app.press('ArrowRight');
  expect(await app.focused()).toContain('npm');
  expect(await app.visible('#panel-npm')).toBe(true);
  expect(await app.visible('#panel-script')).toBe(false);
  await app.press('End');
  expect(await app.visible('#panel-hugo')).toBe(true);
  await app.press('ArrowRight');
  expect(await app.visible('#panel-script')).toBe(true);
  await app.press('ArrowLeft');
  expect(await app.evaluate('location.hash')).toContain('way=hugo');
  await app.press('Tab');
  expect(await app.focused()).toBe('button "Copy"');
  await app.press('Enter');
  await app.waitForText('#status', 'Copied: In your page');
  expect(await app.focused()).toBe('button "Copy"');
});

test('what is copied is the code; where nothing can be copied it is selected', async ({ app }) => {
  await openBuilder(app, '/en/builder/');
  await app.evaluate(`Object.defineProperty(navigator, 'clipboard', {
    configurable: true, value: { writeText: async (text) => { window.copied = text; } } })`);
  await app.click('#script-page button');
  await app.waitForText('#status', 'Copied: In your page');
  const own = await written(app, 'script-page');
  expect(await app.evaluate('window.copied')).toBe(own);
  await app.evaluate(`(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  })()`);
  await app.click('#script-page button');
  await app.waitForText('#status', 'The code is selected: press Ctrl+C.');
  expect(await app.evaluate('getSelection().toString().trim()')).toBe(own.trim());
});

test('the script tag, pasted into a page, calculates there', async ({ app, site }) => {
  const hash = '#metric=cost-per-contact&lang=lv&total-cost=71600&contacts=10000';
  await openBuilder(app, `/en/builder/${hash}`, { policy: 'plain' });
  const pasted = await written(app, 'script-page');
  site.put(
    '/pasted.html',
    `<!doctype html><html lang="en"><title>Pasted</title><body>${pasted}</body></html>`,
  );
  await app.goto('/pasted.html', { policy: 'plain' });
  await app.waitFor("document.querySelector('contact-cost-calculator').matches(':state(ready)')");
  expect(await read(app, 'contact-cost-calculator .figure')).toBe('7,16 €');
  expect(await app.consoleErrors()).toEqual([]);
});

test('the frame, pasted with its script, calculates and has its height', async ({ app, site }) => {
  const hash = '#metric=cost-per-contact&lang=lv&total-cost=71600&contacts=10000&way=iframe';
  await openBuilder(app, `/en/builder/${hash}`, { policy: 'plain' });
  const pasted = (await written(app, 'iframe-page')) + (await written(app, 'iframe-height'));
  site.put(
    '/pasted.html',
    `<!doctype html><html lang="en"><title>Pasted</title><body>${pasted}</body></html>`,
  );
  await app.goto('/pasted.html', { policy: 'plain' });
  const inside = "document.querySelector('iframe').contentDocument";
  await app.waitFor(
    `${inside}?.querySelector(':state(ready)')?.shadowRoot.querySelector('.figure').textContent.replace(/\\s/g, ' ') === '7,16 €'`,
  );
  await app.waitFor(
    `document.querySelector('iframe').style.height === Math.ceil(${inside}.body.getBoundingClientRect().height) + 'px'`,
  );
});

test.describe('without JavaScript', () => {
  test.use({ settings: { javaScript: false } });

  test('the page says what it needs', async ({ app }) => {
    await app.goto('/fr/builder/');
    expect(await read(app, '.warning')).toContain('Cette page a besoin de JavaScript');
  });
});
