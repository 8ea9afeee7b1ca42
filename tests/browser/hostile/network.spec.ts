// A file that does not come, or is not what it should be, whichever it is; and the network gone after load.
import type { BrowserPage } from '../driver/page.ts';
import {
  calculator,
  element,
  enter,
  expect,
  field,
  figure,
  firstResult,
  once,
  openCalculator,
  read,
  test,
  useGlossary,
} from '../glossary.ts';
import type { Reply, Site } from '../server.ts';

useGlossary();

const javaScript = 'text/javascript';
const wasm = 'application/wasm';
const page = '<!doctype html><title>404</title><p>Log in to the network</p>';

const failures: Record<string, Reply> = {
  'not found': { status: 404, body: page, type: 'text/html' },
  'server error': { status: 500, body: page, type: 'text/html' },
  reset: { breaks: 'at-once' },
  'cut off': { breaks: 'half-way', body: 'export default '.repeat(99), type: javaScript },
  'a page in its place': { body: page, type: 'text/html' },
  'a page, called JavaScript': { body: page, type: javaScript },
  'an empty file in its place': { body: '', type: javaScript },
};

// The empty module is valid, and is not the engine.
const ofEngine: Record<string, Reply> = {
  ...failures,
  truncated: { body: '\0asm', type: wasm },
  'another module': { body: '\0asm\x01\0\0\0', type: wasm },
};

const lacking = 'Ne visu izdevās ielādēt. Redzamais ir pareizs; pārējo mēģiniet vēlreiz vēlāk.';
const note = `${calculator} .container > .note`;

// Nothing of ours is uncaught; what the engine prints of a failed request is its own.
async function expectQuiet(app: BrowserPage): Promise<void> {
  const failed =
    /^\d{3} \/|MIME type|Loading failed|Failed to load|blocked because of|NetworkError/;
  expect((await app.consoleErrors()).filter((error) => !failed.test(error))).toEqual([]);
}

async function fail(app: BrowserPage, site: Site, files: string[], reply: Reply): Promise<void> {
  for (const file of files) site.put(`/calculator/${file}`, reply);
  await app.goto('/lv/cost-per-contact/', { policy: 'plain' });
  await app.evaluate(`${element}.scrollIntoView()`);
}

async function expectChildren(app: BrowserPage, why: string): Promise<void> {
  await app.evaluate(`${element}.ready.catch(() => {}).then(() => 0)`);
  expect(await app.visible(`${calculator} > p`), why).toBe(true);
  expect(await app.count(`${calculator} .figure`), why).toBe(0);
  await expectQuiet(app);
}

test('the engine: the fallback answers, or the children stay', async ({ app, site }) => {
  for (const [why, reply] of Object.entries(ofEngine)) {
    site.heal();
    await fail(app, site, ['engine.wasm'], reply);
    await firstResult(app);
    expect(await read(app, figure), why).toBe('6,40 € piemērs');
    await expectQuiet(app);
    await fail(app, site, ['engine.wasm', 'engine-fallback.js'], reply);
    await expectChildren(app, why);
  }
});

for (const file of ['calculator.js', 'locales/lv.js', 'metrics/cost-per-contact/lv.js'])
  test(`${file}: the children stay`, once, async ({ app, site }) => {
    for (const [why, reply] of Object.entries(failures)) {
      await fail(app, site, [file], reply);
      await expectChildren(app, why);
    }
  });

for (const file of ['later.js', 'later/lv.js'])
  test(
    `${file}: a result all the same, and word of what is not there`,
    once,
    async ({ app, site }) => {
      for (const [why, reply] of Object.entries(failures)) {
        await fail(app, site, [file], reply);
        await app.waitForText(note, lacking);
        await enter(app, { 'total-cost': '71600', contacts: '10000' });
        expect(await read(app, figure), why).toBe('7,16 €');
        expect(await app.count(`${calculator} [part=steps]`), why).toBe(0); // they would open on nothing
        await expectQuiet(app);
      }
    },
  );

test('all that is slow: the children until then, and then the result', async ({ app, site }) => {
  const slow = ['engine.wasm', 'locales/lv.js', 'metrics/cost-per-contact/lv.js', 'later.js'];
  for (const file of slow) site.delay(`/calculator/${file}`, 3_000);
  await app.goto('/lv/cost-per-contact/', { policy: 'plain' });
  await app.evaluate(`${element}.scrollIntoView()`);
  await app.waitFor('performance.now() > 1500');
  expect(await app.visible(`${calculator} > p`)).toBe(true);
  app.patience = 15_000;
  await firstResult(app);
  await enter(app, { 'total-cost': '71600', contacts: '10000' }); // before what comes later
  await openCalculator(app);
  expect(await read(app, figure)).toBe('7,16 €');
  expect(await app.value(field('total-cost'))).toBe('71600');
  expect(await app.consoleErrors()).toEqual([]);
});

test('offline after load: what was typed goes on being right, what is missing is said', async ({
  app,
  site,
}) => {
  await app.goto('/lv/cost-per-call/', { policy: 'plain' });
  await openCalculator(app);
  await enter(app, { 'total-cost': '71600' });
  site.offline = true;
  const stays = async () => {
    await app.waitForText(note, lacking);
    // Ten times as many. Not by a second press, which would be a double one and select what is there.
    await app.focus(field('calls'));
    await app.press('End');
    await app.type('0');
    expect(await app.value(field('total-cost'))).toBe('71600');
    expect(await app.attribute(`${calculator} .container`, 'lang')).toBe('lv');
    expect(await app.evaluate(`${element}.result.metric`)).toBe('cost-per-call');
    expect(
      await app.evaluate(`${element}.shadowRoot.querySelector('.direction :checked').value`),
    ).toBe('cost-per-call');
  };
  await enter(app, { calls: '10' });
  await app.click(`${calculator} input[value=cost-per-lead]`);
  await stays();
  expect(await read(app, figure)).toBe('716,00 €');
  await app.evaluate(`${element}.lang = 'fr'`);
  await stays();
  expect(await read(app, figure)).toBe('71,60 €');
  await app.evaluate(`${element}.setAttribute('metric', 'csat')`);
  await stays();
  expect(await read(app, figure)).toBe('7,16 €');
  await expectQuiet(app);

  site.heal();
  await app.evaluate(`${element}.lang = 'da'`);
  await app.waitForText(figure, '7,16');
  await app.waitFor(`${element}.shadowRoot.querySelector('.container').lang === 'da'`);
  expect(await app.count(note)).toBe(0);
  expect(await app.value(field('total-cost'))).toBe('71600');
});
