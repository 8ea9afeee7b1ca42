// The page for frames, in the frames of other sites.
import { readFileSync } from 'node:fs';
import { expect, folder, test, usePages } from '../glossary.ts';
import type { Site } from '../server.ts';

usePages();

const own = "document.querySelector('iframe')";
const inside = `${own}.contentDocument.querySelector('contact-cost-calculator')?.shadowRoot`;
const isThere = `${inside}?.querySelector('[part~=settings]')`;

const host = (src: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<script type="module" src="/calculator/frame.js"></script></head>
<body><iframe src="${src}" title="Calculator" data-contact-cost style="display:block;inline-size:100%;block-size:300px;border:0"></iframe></body></html>`;

const put = (site: Site, query: string) =>
  site.put('/host.html', host(`/calculator/embed.html?${query}`));

test('a frame is as high as the calculator, with everything open on the narrowest phone', async ({
  open,
  site,
}) => {
  const phone = await open({ viewport: { width: 320, height: 640 } });
  put(site, 'metric=what-if&lang=vi');
  await phone.goto('/host.html', { policy: 'plain' });
  await phone.waitFor(isThere);
  await phone.evaluate(
    `${inside}.querySelectorAll('details').forEach((one) => { one.open = true; })`,
  );
  await phone.waitFor(
    `${own}.clientHeight > 15000 && ${own}.clientHeight === Math.ceil(${own}.contentDocument.body.getBoundingClientRect().height)`,
  );
  expect(
    await phone.evaluate(
      `${own}.contentDocument.documentElement.scrollHeight > ${own}.clientHeight`,
    ),
  ).toBe(false);
});

for (const [query, scheme] of [
  ['', 'light'],
  ['&theme=light', 'light'],
  ['&theme=dark', 'dark'],
  ['&theme=auto', 'light dark'],
  ['&theme=none', 'light'],
] as const)
  test(`a visitor's dark system, a page that says “${query}”: ${scheme}`, async ({
    open,
    site,
  }) => {
    const dark = await open({ colorScheme: 'dark' });
    put(site, `metric=csat&lang=da${query}`);
    await dark.goto('/host.html', { policy: 'plain' });
    await dark.waitFor(isThere);
    const frame = `${own}.contentWindow`;
    const style = `${frame}.getComputedStyle(${frame}.document.documentElement)`;
    expect(await dark.evaluate(`${style}.colorScheme`)).toBe(scheme);
    // Firefox writes on its dark pages in a white of its own.
    const letters = scheme === 'light' ? /^rgb\(0, 0, 0\)$/ : /^rgb\(25\d, 25\d, 25\d\)$/;
    expect(await dark.evaluate(`${style}.color`)).toMatch(letters);
  });

const conf = readFileSync(folder('../../web/integrations/nginx/contact-cost.conf'), 'utf8');
const page = readFileSync(folder('../../web/dist/package/cdn/embed.html'), 'utf8');

test('on a page that is isolated, from another site', async ({ app, site }) => {
  const [, embedder = ''] = /contact_cost_embedder "(.+?)"/.exec(conf) ?? [];
  const name = 'Cross-Origin-Embedder-Policy';
  const strangers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  site.put('/calculator/embed.html', { body: page, headers: { [name]: embedder, ...strangers } });
  site.put('/host.html', {
    body: host(site.url('strict', '/calculator/embed.html?metric=csat')),
    headers: { [name]: 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  });
  await app.goto('/host.html', { policy: 'plain' });
  expect(await app.evaluate('crossOriginIsolated')).toBe(true);
  await app.waitFor(`${own}.style.height`); // that the calculator has told
  expect(await app.consoleErrors()).toEqual([]);
});
