// Every policy with both deliveries, in every engine: the same figure, and which engine answered. What was
// seen stands in web/docs/matrix.json, of which the documentation shows a table; this holds it to be so:
//   cd tests && WRITE_MATRIX=1 npx playwright test -c browser/playwright.config.ts --workers=1 matrix
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserPage } from './driver/page.ts';
import { enter, expect, figure, firstResult, folder, read, test } from './glossary.ts';
import type { Policy, Site } from './server.ts';

test.use({ mounts: { '/calculator': folder('../../web/dist/package/cdn') } });

const policies: Record<string, Policy | 'in a frame'> = {
  none: 'plain',
  'strict, with `wasm-unsafe-eval`': 'strict',
  'strict, without it': 'strict-without-wasm',
  'Trusted Types, no policy allowed': 'trusted-types',
  'frame, `sandbox="allow-scripts"`': 'in a frame',
};
const deliveries = { split: 'define.js', 'single file': 'calculator.min.js' };

interface Cell {
  figure: string;
  engine: 'WebAssembly' | 'JavaScript';
  console: string;
}
type Matrix = Record<string, Record<string, Record<string, Cell>>>;

const file = folder('../../web/docs/matrix.json');
const written = (): Matrix => JSON.parse(readFileSync(file, 'utf8'));

const pageWith = (script: string, head = '') => `<!doctype html>
<html lang="lv"><head><meta charset="utf-8"><title>Matrix</title>${head}
<script type="module" src="/calculator/${script}"></script></head>
<body><main><contact-cost-calculator metric="cost-per-contact"></contact-cost-calculator></main></body></html>`;

// A frame without an origin shows its page nothing: it tells what it shows, and goes where it is sent.
const telling = `<script type="module">
const root = () => document.querySelector('contact-cost-calculator').shadowRoot;
addEventListener('message', ({ data }) => root().querySelector('[name=' + data + ']').focus());
setInterval(() => parent.postMessage({
  origin,
  focus: root()?.activeElement?.name,
  figure: root()?.querySelector('.figure')?.innerText,
}, '*'), 50);
</script>`;
const around = `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Around</title></head><body>
<iframe sandbox="allow-scripts" src="/framed.html" width="700" height="500"></iframe>
<script>addEventListener('message', ({ data }) => { window.heard = data; });</script></body></html>`;

const typed = { 'total-cost': '71600', contacts: '10000' };

async function typeInFrame(app: BrowserPage, site: Site, script: string): Promise<string> {
  site.put('/framed.html', pageWith(script, telling));
  site.put('/around.html', around);
  await app.goto('/around.html', { policy: 'plain' });
  await app.waitFor('window.heard?.figure');
  expect(await app.evaluate('heard.origin')).toBe('null');
  await app.focus('iframe');
  await app.press('Tab'); // into it: WebKit lets no frame take the focus by itself
  for (const [name, text] of Object.entries(typed)) {
    await app.evaluate(`frames[0].postMessage('${name}', '*')`);
    await app.waitFor(`heard.focus === '${name}'`);
    await app.type(text);
  }
  await app.waitFor("heard.figure.startsWith('7,16')");
  return app.evaluate("heard.figure.replace(/\\s/g, ' ').trim()");
}

async function typeInPage(app: BrowserPage, site: Site, script: string, policy: Policy) {
  site.put('/page.html', pageWith(script));
  await app.goto('/page.html', { policy });
  await firstResult(app);
  await enter(app, typed);
  return read(app, figure);
}

// A browser prints that a policy refuses WebAssembly; nothing else may be there.
async function consoleOf(app: BrowserPage): Promise<string> {
  const errors = await app.consoleErrors();
  if (errors.length === 0) return 'clean';
  const ofPolicy = /Content.Security.Policy|blocked WebAssembly|blocked by (script-src|CSP)/i;
  const others = errors.filter((error) => !ofPolicy.test(error));
  return others.length === 0 ? 'names the policy' : others.join('; ');
}

test('policies by deliveries', async ({ app, site }, info) => {
  info.setTimeout(90_000);
  app.patience = 10_000;
  const seen: Record<string, Record<string, Cell>> = {};
  for (const [name, policy] of Object.entries(policies)) {
    const row: Record<string, Cell> = {};
    for (const [delivery, script] of Object.entries(deliveries)) {
      const shown =
        policy === 'in a frame'
          ? await typeInFrame(app, site, script)
          : await typeInPage(app, site, script, policy);
      const asked = await app.requests();
      const fallback = asked.some((target) => target.endsWith('/engine-fallback.js'));
      const engine = fallback ? 'JavaScript' : 'WebAssembly';
      row[delivery] = { figure: shown, engine, console: await consoleOf(app) };
      expect(row[delivery]?.figure, `${name}, ${delivery}`).toBe('7,16 €');
    }
    seen[name] = row;
  }
  const engine = info.project.name;
  console.log(`\n${engine}`);
  console.table(
    Object.fromEntries(
      Object.entries(seen).map(([name, row]) => [
        name,
        Object.fromEntries(
          Object.entries(row).map(([delivery, cell]) => [delivery, Object.values(cell).join(', ')]),
        ),
      ]),
    ),
  );
  if (process.env.WRITE_MATRIX)
    writeFileSync(file, `${JSON.stringify({ ...written(), [engine]: seen }, null, 2)}\n`);
  expect(seen, 'see the head of matrix.spec.ts').toEqual(written()[engine]);
});
