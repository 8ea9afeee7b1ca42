// The code that the builder hands out, for every metric and language, and what it does not let in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../web/build/paths.ts';
import { type Choice, fromHash, type Offer, toHash } from '../../web/builder/choice.ts';
import { codeFor, type Given } from '../../web/builder/code.ts';
import { readMarkup } from './markup.ts';
import { dist, languages } from './site.ts';

const json = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const offer: Offer = json('package/metrics.json');
const integrity: Record<string, string> = json('package/cdn/integrity.json');

const choice: Choice = {
  metric: 'cost-per-contact',
  lang: 'lv',
  currency: 'USD',
  presets: { 'total-cost': '71600.5', contacts: '10000' },
  look: { accent: '#aa3300', radius: '0px' },
  theme: 'dark',
  at: '',
  way: 'script',
};
const plain: Choice = { ...choice, currency: '', presets: {}, look: {}, theme: '' };
const given: Given = {
  base: 'https://example.com/a&b/',
  integrity: { 'calculator.lv.min.js': 'sha384-AAA', 'frame.js': 'sha384-BBB' },
  snippet: '<p>Maksa</p>\n',
  reserve: 'clamp(30rem, 50vw, 50rem)',
  title: 'Maksa "par" <kontaktu>',
};
const code = codeFor(choice, given);

test('a script tag, checked by its hash, and an element that is whole without it', () => {
  assert.equal(
    code.script.page,
    `<script type="module" src="https://example.com/a&amp;b/calculator.lv.min.js" integrity="sha384-AAA" crossorigin="anonymous"></script>
<contact-cost-calculator metric="cost-per-contact" lang="lv" currency="USD" total-cost="71600.5" contacts="10000" style="display:flow-root;min-block-size:clamp(30rem, 50vw, 50rem);--contact-cost-accent:#aa3300;--contact-cost-radius:0px">
<p>Maksa</p>
</contact-cost-calculator>`,
  );
});

test('npm, in three pieces', () => {
  assert.equal(code.npm.install, 'npm install contact-cost-calculator');
  assert.equal(code.npm.import, "import 'contact-cost-calculator/define';");
  assert.ok(code.script.page.endsWith(`\n${code.npm.page}`));
});

test('a frame that carries every choice in its address, and a script for its height', () => {
  const [frame] = readMarkup(code.iframe.page);
  const { src = '', title, sandbox } = frame?.attributes ?? {};
  const address = new URL(src);
  assert.equal(address.origin + address.pathname, 'https://example.com/a&b/embed.html');
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    metric: 'cost-per-contact',
    lang: 'lv',
    currency: 'USD',
    'total-cost': '71600.5',
    contacts: '10000',
    accent: '#aa3300',
    radius: '0px',
    theme: 'dark',
  });
  assert.equal(title, 'Maksa "par" <kontaktu>');
  assert.ok(!sandbox?.includes('allow-top-navigation'));
  assert.equal(
    code.iframe.height,
    '<script src="https://example.com/a&amp;b/frame.js" integrity="sha384-BBB" crossorigin="anonymous" async></script>',
  );
});

test('shortcodes, and the look as a style sheet where there is one', () => {
  assert.equal(
    code.wordpress.page,
    '[contact_cost metric="cost-per-contact" lang="lv" currency="USD" total-cost="71600.5" contacts="10000"]',
  );
  assert.equal(
    code.hugo.page,
    '{{< contact-cost metric="cost-per-contact" lang="lv" currency="USD" total-cost="71600.5" contacts="10000" >}}',
  );
  assert.equal(
    code.hugo.style,
    'contact-cost-calculator {\n  --contact-cost-accent: #aa3300;\n  --contact-cost-radius: 0px;\n}',
  );
  const bare = codeFor(plain, given);
  assert.equal(bare.wordpress.style, '');
  assert.equal(bare.hugo.page, '{{< contact-cost metric="cost-per-contact" lang="lv" >}}');
});

test('what would end a shortcode is refused, what would end an attribute is escaped', () => {
  const hostile = { ...plain, metric: 'x" onclick="alert(1)]' };
  assert.throws(() => codeFor(hostile, given), /not for a shortcode/);
  const [, element] = readMarkup(
    codeFor({ ...plain, look: { accent: '"><b>' } }, given).script.page,
  );
  assert.match(element?.attributes.style ?? '', /--contact-cost-accent:"><b>$/);
});

test('every metric in every language has its snippet, its room and its hash', () => {
  assert.ok(offer.metrics.length >= 37);
  for (const { id, title, reserve } of offer.metrics)
    for (const lang of languages) {
      const snippet = readFileSync(join(paths.package, `snippets/${lang}/${id}.html`), 'utf8');
      const own = {
        base: 'https://example.com/',
        integrity,
        snippet,
        reserve,
        title: title[lang] ?? '',
      };
      const written = codeFor({ ...plain, metric: id, lang }, own);
      const [script, element] = readMarkup(written.script.page);
      assert.match(script?.attributes.integrity ?? '', /^sha384-[\w+/]{64}$/, `${id} ${lang}`);
      assert.equal(element?.attributes.metric, id);
      assert.ok((element?.text.trim().length ?? 0) > 40, `${id} ${lang}`);
      const [frame] = readMarkup(written.iframe.page);
      assert.ok(frame?.attributes.title, `${id} ${lang}`);
      const [height] = readMarkup(written.iframe.height);
      assert.ok(height?.attributes.integrity);
    }
});

test('a choice comes back from an address', () => {
  assert.deepEqual(fromHash(`#${toHash(choice)}`, offer, 'en'), choice);
  const other: Choice = { ...plain, at: 'https://example.com/x/', way: 'hugo' };
  assert.deepEqual(fromHash(`#${toHash(other)}`, offer, 'en'), other);
});

test('of an address that anybody may have written only what is on offer is taken', () => {
  const hostile = new URLSearchParams({
    metric: '../../evil',
    lang: 'xx',
    currency: 'javascript:',
    'total-cost': '1"><script>',
    contacts: '1e9',
    onclick: '1',
    accent: 'url(https://example.com)',
    gap: '1rem;position:fixed',
    theme: 'red',
    at: 'javascript:alert(1)',
    way: 'evil',
  });
  assert.deepEqual(fromHash(`#${hostile}`, offer, 'da'), {
    ...plain,
    lang: 'da',
  });
});

test('an address of files is a whole one, without a quotation mark', () => {
  for (const at of ['//example.com', 'data:text/html,x', 'https://a b', 'https://a"b', 'x'])
    assert.equal(fromHash(`at=${encodeURIComponent(at)}`, offer, 'en').at, '', at);
});
