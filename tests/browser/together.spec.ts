// Many calculators, copies, versions and languages on one page, however they got there.
import { readFileSync } from 'node:fs';
import type { BrowserPage } from './driver/page.ts';
import { enter, expect, folder, read, test } from './glossary.ts';

const cdn = folder('../../web/dist/package/cdn');

test.use({ mounts: { '/': folder('pages'), '/calculator': cdn, '/copy': cdn, '/other': cdn } });

test('two copies, two versions, ten in three languages, in a shadow root, moved, inserted, before the script', async ({
  app,
  site,
}) => {
  const define = readFileSync(`${cdn}/define.js`, 'utf8');
  expect(define.match(/"0\.1\.0"/g)).toHaveLength(1);
  const type = 'text/javascript';
  site.put('/other/define.js', { body: define.replace('"0.1.0"', '"0.2.0"'), type });
  app.patience = 20_000;

  await app.goto('/together.html', { policy: 'plain' });
  await app.waitFor('window.all === 14');

  expect(await app.evaluate('window.warned')).toEqual([
    'contact-cost-calculator: 0.1.0 is on this page, 0.2.0 is ignored',
  ]);
  expect(await read(app, '#early .figure')).toBe('$2.70');
  await app.waitForText('#moved .figure', '200,00'); // its texts in the other language are loaded now
  expect(await read(app, '#moved .figure')).toBe('200,00 US$');
  expect(await read(app, '#by-html .figure')).toBe('7,16 €');
  expect(await read(app, '#shadow #within .figure')).toBe('7,16 €');
  const figures: string[] = [];
  for (let i = 0; i < 10; i += 1) figures.push(await read(app, `#many-${i} .figure`));
  expect(figures).toEqual([
    '84% example',
    '80% piemērs',
    '315,00 kr. eksempel',
    '30% example',
    '250,00 € piemērs',
    '84 % eksempel',
    '80% example',
    '45,00 € piemērs',
    '30 % eksempel',
    '$250.00 example',
  ]);
  const asked = await app.requests();
  for (const engine of ['engine.wasm', 'engine-all.wasm'])
    expect(asked.filter((target) => target.endsWith(`/${engine}`))).toHaveLength(1);
  expect(await app.consoleErrors()).toEqual([]);
});

const wholePage = (scripts: string[], calculators: string) => `<!doctype html>
<html lang="lv"><head><meta charset="utf-8"><title>One file</title>
${scripts.map((script) => `<script type="module" src="/calculator/${script}"></script>`).join('\n')}
</head><body><main>${calculators}</main></body></html>`;

const latvian =
  '<contact-cost-calculator id="lv" metric="cost-per-contact"></contact-cost-calculator>';
const danish =
  '<contact-cost-calculator id="da" lang="da" metric="cost-per-contact"></contact-cost-calculator>';

async function open(page: BrowserPage, ids: string[]): Promise<void> {
  await page.goto('/one-file.html');
  for (const id of ids) {
    await page.evaluate((id: string) => document.getElementById(id)?.scrollIntoView(), id);
    await page.waitFor(`document.getElementById('${id}').matches(':state(ready)')`);
  }
}

test('all in one file: nothing else is asked for', async ({ app, site }) => {
  site.put('/one-file.html', wholePage(['calculator.lv.min.js'], latvian));
  await open(app, ['lv']);
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  expect(await read(app, '#lv .figure')).toBe('7,16 €');
  expect(await app.requests()).toEqual(['/one-file.html', '/calculator/calculator.lv.min.js']);
  expect(await app.consoleErrors()).toEqual([]);
});

test('files of two languages add up, whichever comes first', async ({ app, site }) => {
  const scripts = ['calculator.lv.min.js', 'calculator.da.min.js'];
  for (const order of [scripts, scripts.toReversed()]) {
    site.put('/one-file.html', wholePage(order, latvian + danish));
    await open(app, ['lv', 'da']);
    await app.waitForText('#lv .figure', 'piemērs');
    await app.waitForText('#da .figure', 'eksempel');
    expect(await read(app, '#lv .figure')).toBe('6,40 € piemērs');
    expect(await read(app, '#da .figure')).toBe('44,80 kr. eksempel');
  }
  expect(await app.consoleErrors()).toEqual([]);
});

test('a language that the one file lacks gets the one it has', async ({ app, site }) => {
  site.put('/one-file.html', wholePage(['calculator.lv.min.js'], danish));
  await open(app, ['da']);
  expect(await read(app, '#da .figure')).toBe('6,40 € piemērs');
  expect(await app.attribute('#da .container', 'lang')).toBe('lv');
});
