// One page, one result in every browser, though their Intl differs.
import { buildSync } from 'esbuild';
import {
  element,
  expect,
  figure,
  folder,
  openCalculator,
  read,
  test,
  usePages,
} from './glossary.ts';

usePages();

const currencies = { en: 'USD', lv: 'EUR', da: 'DKK', vi: 'VND', fr: 'EUR', zh: 'CNY' };

for (const [language, currency] of Object.entries(currencies))
  test(`${language}, in any region: what this engine prints is read back`, async ({
    app,
    site,
  }) => {
    const [bundle] = buildSync({
      entryPoints: [folder('round-trip-page.ts')],
      bundle: true,
      write: false,
      format: 'esm',
    }).outputFiles;
    site.put('/round-trip.js', { body: bundle?.text ?? '', type: 'text/javascript' });
    await app.goto('/plain.html');
    await app.evaluate(() => import('/round-trip.js' as string).then(() => true));
    const { tags, wrong } = await app.evaluate(
      (language: string, currency: string) => globalThis.roundTrip(language, currency),
      language,
      currency,
    );
    expect(tags).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

// ISO 4217: two decimals in forint and rupiah, none in dong and yen, three in Kuwaiti dinar.
const decimals: [string, string][] = [
  ['HUF', '7.16'],
  ['IDR', '7.16'],
  ['COP', '7.16'],
  ['VND', '7'],
  ['JPY', '7'],
  ['IQD', '7.160'],
  ['KWD', '7.160'],
];
test('a currency has the same decimals in every engine, in the form too', async ({ app }) => {
  for (const [currency, value] of decimals) {
    await app.goto('/plain.html', { policy: 'plain' });
    await app.evaluate((currency: string) => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          `<form><contact-cost-calculator lang="en" currency="${currency}" name="own" metric="cost-per-contact" total-cost="71600" contacts="10000"></contact-cost-calculator></form>`,
        );
    }, currency);
    await openCalculator(app);
    expect(await read(app, figure)).toContain(value);
    const submitted = `new FormData(document.querySelector('form')).get('own')`;
    expect(await app.evaluate(submitted)).toBe(value);
  }
});

const settings: [string, string | undefined][] = [
  ['currency="euro"', 'currency="euro"'],
  ['currency="€"', 'currency="€"'],
  ['currency=" eur "', undefined],
  ['period="yearly"', 'period="yearly"'],
  ['period=" Year"', undefined],
  ['currency="EURO" period="day"', 'currency="EURO"'],
];
for (const [attributes, named] of settings)
  test(`a setting that cannot be read is said in its place: ${attributes}`, async ({ app }) => {
    await app.goto('/plain.html', { policy: 'plain' });
    await app.evaluate((attributes: string) => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          `<contact-cost-calculator lang="en" metric="cost-per-contact" total-cost="71600" contacts="10000" ${attributes}></contact-cost-calculator>`,
        );
    }, attributes);
    await openCalculator(app);
    const notes = `[...${element}.shadowRoot.querySelectorAll('.container > .note')].map((note) => note.textContent).join(' ')`;
    const said = await app.evaluate<string>(notes);
    if (named === undefined) expect(said).toBe('');
    else expect(said).toContain(`This calculator is set up wrongly on this page (${named}).`);
  });
