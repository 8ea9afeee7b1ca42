// The builder for everybody: six languages, without a finding of axe, at 320 pixels, in the dark, in forced colours.
import { readFileSync } from 'node:fs';
import { fill, openBuilder, preset, settle } from './builder-page.ts';
import { expect, languages, once, overflow, plain, runAxe, test, useGlossary } from './glossary.ts';

useGlossary();

// The texts are the same in all engines: besides Chromium only the longest are looked at.
const where = (language: string) => (language === 'vi' ? {} : once);

const ways = ['script', 'npm', 'iframe', 'wordpress', 'hugo'];

const english: string[] = Object.values(
  JSON.parse(readFileSync(new URL('../../i18n/builder/en.json', import.meta.url), 'utf8')),
);
const sentences = english.filter((text) => text.length > 12 && !/[{}]/.test(text));

for (const language of languages)
  test(
    `${language}: axe finds nothing, and nothing is left in English`,
    where(language),
    async ({ app }) => {
      await openBuilder(app, `/${language}/builder/#lang=${language}&accent=%23aa3300`);
      await fill(app, preset('contacts'), 'x');
      await fill(app, '#fault', 'x');
      await settle(app);
      for (const way of ways) {
        await app.click(`#way-${way}`);
        expect(await runAxe(app), way).toEqual([]);
        const text = plain(await app.text('main'));
        const found = sentences.filter((sentence) => text.includes(sentence));
        if (language === 'en') expect(found.length).toBeGreaterThan(5);
        else expect(found, way).toEqual([]);
      }
    },
  );

for (const language of languages)
  test(`${language}: nothing overflows 320 pixels`, where(language), async ({ open }) => {
    const phone = await open({ viewport: { width: 320, height: 640 } });
    await openBuilder(phone, `/${language}/builder/#metric=cost-per-call&total-cost=1`);
    await fill(phone, preset('calls'), '123456789012345678901234567890x');
    await fill(phone, '#at', 'https://a-very-long-name.example.com/and/a/long/path/to/files/');
    await settle(phone);
    for (const way of ways) {
      await phone.click(`#way-${way}`);
      expect(await phone.evaluate(overflow), way).toBe(false);
    }
  });

test('in the dark axe finds nothing, on a page of any background', async ({ open }) => {
  const dark = await open({ colorScheme: 'dark' });
  for (const theme of ['', '&theme=auto', '&theme=dark']) {
    await openBuilder(dark, `/da/builder/?${theme}#metric=csat${theme}`);
    await settle(dark);
    expect(await runAxe(dark), theme).toEqual([]);
  }
});

test('forced colours keep the borders and tell which tab is chosen', async ({ open }) => {
  const page = await open({ forcedColors: true });
  await openBuilder(page, '/en/builder/');
  const style = (selector: string) => `getComputedStyle(document.querySelector('${selector}'))`;
  expect(await page.evaluate(`parseFloat(${style('#metric')}.borderTopWidth) >= 1`)).toBe(true);
  const line = (way: string) => page.evaluate(`${style(`#way-${way}`)}.borderBottomColor`);
  expect(await line('script')).not.toBe(await line('npm'));
});
