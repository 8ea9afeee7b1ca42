import { expect, test, useStubPage } from './harness.ts';

useStubPage();

const matches = (query: string) => `matchMedia('(${query})').matches`;

test('by default: light, moving, no forced colours, 800 by 600', async ({ app }) => {
  await app.goto('/');
  expect(await app.evaluate(matches('prefers-color-scheme: light'))).toBe(true);
  expect(await app.evaluate(matches('prefers-reduced-motion: no-preference'))).toBe(true);
  expect(await app.evaluate(matches('forced-colors: none'))).toBe(true);
  expect(await app.evaluate('[innerWidth, innerHeight]')).toEqual([800, 600]);
  expect(await app.evaluate('new Intl.NumberFormat(navigator.language).format(1)')).toBe('1');
});

test.describe('without JavaScript', () => {
  test.use({ settings: { javaScript: false } });

  test('the fallback shows and no script is asked for', async ({ app }, info) => {
    await app.goto('/');
    expect(await app.text('#fallback')).toBe('Fallback text');
    expect(await app.visible('#noscript')).toBe(true);
    expect(await app.attribute('html', 'wasm')).toBeNull();
    expect((await app.requests()).toSorted()).toEqual(['/', '/stub.css']);
    await app.focus('#after'); // a click is seen by script only
    await app.press('Enter');
    await app.waitFor("location.hash === '#before'");
    const picture = await app.screenshot(info.outputPath('view.png'));
    expect(pngSize(picture)).toEqual([800, 600]);
  });
});

test('dark', async ({ open }) => {
  const page = await open({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await page.evaluate(matches('prefers-color-scheme: dark'))).toBe(true);
  const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(background).toBe('rgb(17, 17, 17)');
});

test('reduced motion', async ({ open }) => {
  const page = await open({ reducedMotion: true });
  await page.goto('/');
  expect(await page.evaluate(matches('prefers-reduced-motion: reduce'))).toBe(true);
});

test('forced colours', async ({ open }) => {
  const page = await open({ forcedColors: true });
  await page.goto('/');
  expect(await page.evaluate(matches('forced-colors: active'))).toBe(true);
});

for (const [width, height] of [
  [320, 568],
  [1280, 800],
] as const) {
  test(`a view of ${width} by ${height}`, async ({ open }) => {
    const page = await open({ viewport: { width, height } });
    await page.goto('/');
    expect(await page.evaluate('[innerWidth, innerHeight]')).toEqual([width, height]);
  });
}

test('a picture is written, of the view and of the whole page', async ({ app }, info) => {
  await app.goto('/');
  const path = info.outputPath('view.png');
  expect(pngSize(await app.screenshot(path))).toEqual([800, 600]);
  const whole = await app.screenshot(info.outputPath('whole.png'), { fullPage: true });
  const height = await app.evaluate('document.documentElement.scrollHeight');
  expect(pngSize(whole)).toEqual([800, height]);
  expect(await app.evaluate('innerHeight')).toBe(600);
  expect(await app.consoleErrors()).toEqual([]);
});

test('two pages at once do not disturb each other', async ({ open }) => {
  const [one, two] = [await open(), await open({ colorScheme: 'dark' })];
  await one.goto('/');
  await two.goto('/');
  await one.focus('x-stub input');
  await two.focus('x-stub input');
  await one.type('1');
  await two.type('2');
  expect(await one.value('x-stub input')).toBe('1');
  expect(await two.value('x-stub input')).toBe('2');
});

function pngSize(picture: Uint8Array): [width: number, height: number] {
  const bytes = Buffer.from(picture);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
