// Pages whose scripts have changed JavaScript itself: tests/browser/pages/hosts, each in a frame of its own.
import { readdirSync } from 'node:fs';
import { expect, folder, test } from '../glossary.ts';
import { calculator, Frames, framed, mounts } from './frames.ts';

test.use({ mounts });

// The children of the element stay where the page has taken away what nothing can do without.
const withoutCalculator = [
  'broken-map',
  'less-intl',
  'no-intl',
  'no-observer',
  'own-promise',
  'polluted',
  'registry-refuses',
];

// What the page's own script throws, or the browser where the page took something away.
const said =
  /^(not on this page|(IntersectionObserver|Can't find variable: IntersectionObserver).*|.*not on this page)$/;

const hosts = readdirSync(folder('pages/hosts')).map((file) => file.replace('.js', ''));

const pageOf = (host: string, body: string) =>
  framed(
    `<script>window.before = Object.keys(window).length;</script>
<script src="/hosts/${host}.js"></script>`,
    body,
  );

const rows = calculator.replace('cost-per-contact', 'channel-mix');

test('a calculator, or the children of the element; never half of either', async ({
  app,
  site,
}, info) => {
  info.setTimeout(90_000);
  const frames = new Frames(app);
  await frames.open(
    site,
    Object.fromEntries(hosts.map((host) => [host, pageOf(host, calculator)])),
  );
  for (const host of hosts) {
    const expected = !withoutCalculator.includes(host);
    expect(await frames.comes(host, expected), host).toBe(expected);
    if (expected) {
      await frames.enter(host, { 'total-cost': '71600', contacts: '10000' });
      expect(await frames.read(host, '.figure'), host).toBe('7,16 €');
    }
    const children = await frames.within("element.querySelector('p').checkVisibility()", host);
    expect(children, host).toBe(!expected);
  }
  const ours = (await app.consoleErrors()).filter((error) => !said.test(error));
  expect(ours).toEqual([]);
});

test('rows, where libraries have their own Array.from', async ({ app, site }) => {
  const frames = new Frames(app);
  await frames.open(site, { rows: pageOf('old-array-from', rows) });
  expect(await frames.comes('rows', true)).toBe(true);
  await frames.enter('rows', { 'cost.1': '71600', 'contacts.1': '10000' });
  expect(await frames.read('rows', '.figure')).toBe('7,16 €');
  expect(await app.consoleErrors()).toEqual([]);
});
