// Style sheets that reach everything on their page, each in a frame of its own.
import { expect, test } from '../glossary.ts';
import { Frames, framed, mounts } from './frames.ts';

test.use({ mounts });

const sheets = {
  unset: '* { all: unset }',
  initial: '* { all: initial !important }',
  zoom: 'body { zoom: 2.5 }',
  huge: 'html { font-size: 48px } * { font-size: 64px !important }',
  overrides: '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  inherited:
    'body { white-space: nowrap; text-transform: uppercase; letter-spacing: 1em; line-height: 0.5 }',
  layout:
    '* { display: flex !important; position: static !important; width: 100% !important; height: auto !important }',
  nothing: '', // for comparison, with `dir`
};

const pageOf = (style: string) =>
  framed(`<style>${style}</style>`).replace('<html lang="lv">', '<html lang="lv" dir="rtl">');

test('typed into, read, and no wider than the page', async ({ app, site }, info) => {
  info.setTimeout(90_000);
  const frames = new Frames(app);
  await frames.open(
    site,
    Object.fromEntries(Object.entries(sheets).map(([name, style]) => [name, pageOf(style)])),
  );
  for (const name of Object.keys(sheets)) {
    expect(await frames.comes(name, true), name).toBe(true);
    await frames.enter(name, { 'total-cost': '71600', contacts: '10000' });
    expect((await frames.read(name, '.figure')).toLowerCase(), name).toBe('7,16 €');
    const drawn =
      "root.querySelector('[name=contacts]').checkVisibility() && root.querySelector('.figure').clientHeight > 0";
    expect(await frames.within(drawn, name), name).toBe(true);
    const wider =
      "[...root.querySelectorAll('input, select, .figure, .sentence')].filter((one) => one.scrollWidth > 0 && one.getBoundingClientRect().right - element.getBoundingClientRect().right > 1).map((one) => one.className || one.localName)";
    expect(await frames.within(wider, name), name).toEqual([]);
    const direction = "getComputedStyle(root.querySelector('.sentence')).direction";
    expect(await frames.within(direction, name), name).toBe('ltr'); // Latvian, wherever it stands
  }
  expect(await app.consoleErrors()).toEqual([]);
});
