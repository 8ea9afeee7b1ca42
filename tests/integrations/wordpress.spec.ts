// The plugin in real WordPress, the oldest and the newest that Debian has, used by an editor who may not write
// arbitrary elements. Debian's packages of it, unpacked by wordpress/fetch.sh; the plugin from its archive.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './wordpress/people.ts';
import { type Release, WordPress } from './wordpress/site.ts';
import { Visitor } from './wordpress/visitor.ts';

const releases: Release[] = ['oldest', 'newest'];

for (const release of releases)
  test.describe(`WordPress, ${release}`, () => {
    let folder: string;
    let site: WordPress;
    let editor: Editor;

    test.beforeAll(async ({ browser }) => {
      folder = await mkdtemp(join(tmpdir(), 'contact-cost-wordpress-'));
      site = await WordPress.start(release, folder);
      editor = await Editor.signIn(browser, site);
    });

    test.afterAll(async () => {
      await site?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    test.afterEach(async () => {
      expect(await site.complaints()).toEqual([]);
    });

    test('the block, inserted, set and published by an editor, calculates for a visitor', async ({
      browser,
    }) => {
      const post = await editor.newPost();
      await post.insert('Calculateur de coûts');
      await post.setting('Indicateur').selectOption({ label: 'Coût par vente' });
      await post.setting('Ventes').fill('2');
      await post.setting('Indicateur').selectOption({ label: 'Coût par contact' });
      await post.setting('Coût total').fill('71600.');
      await expect(post.setting('Coût total')).toHaveAttribute('aria-invalid', 'true');
      await post.setting('Coût total').fill('71600');
      const preview = (await post.canvas()).locator('contact-cost-calculator');
      await expect(preview).toHaveAttribute('total-cost', '71600');
      await expect(preview).toContainText('Viena kontakta izmaksas ir');
      const address = await post.publish();

      const visitor = await Visitor.at(browser, address);
      const calculator = visitor.calculator('cost-per-contact');
      await expect
        .poll(() => calculator.evaluate((one) => one.matches(':state(ready)')))
        .toBe(true);
      expect(await visitor.shift()).toBe(0);
      await expect(calculator).toHaveAttribute('lang', 'lv');
      await expect(calculator).not.toHaveAttribute('sales');
      await visitor.type('contacts', '10000');
      await expect(visitor.figure).toHaveText('7,16 €');
      await visitor.leave();
    });

    test('the shortcode in its block, set by an editor, calculates for a visitor', async ({
      browser,
    }) => {
      const post = await editor.newPost();
      await post.insert('Shortcode');
      await (await post.canvas())
        .getByPlaceholder('Write shortcode here…')
        .fill('[contact_cost metric="cost-per-contact" lang="da" currency="EUR" contacts="10000"]');
      const visitor = await Visitor.at(browser, await post.publish());
      await visitor.type('total-cost', '71600');
      await expect(visitor.figure).toHaveText('7,16 €');
      await expect(visitor.calculator('cost-per-contact')).toHaveAttribute('lang', 'da');
      await visitor.leave();
    });

    test('WordPress takes the element itself out of what such an editor writes', async ({
      browser,
    }) => {
      const element =
        '<contact-cost-calculator metric="cost-per-contact"><p>Within</p></contact-cost-calculator>';
      const address = await editor.publishCode(`<!-- wp:html -->\n${element}\n<!-- /wp:html -->`);
      const visitor = await Visitor.at(browser, address);
      await expect(visitor.page.getByText('Within')).toBeVisible();
      await expect(visitor.page.locator('contact-cost-calculator')).toHaveCount(0);
      expect(visitor.scripts).toEqual([]);
      await visitor.leave();
    });

    test('a shortcode amid a paragraph, with typographic quotes, keeps its snippet inside', async ({
      browser,
    }) => {
      const content = '<p>See [contact_cost metric=“cost-per-contact” contacts=”10000″] here</p>';
      const address = await editor.publishCode(
        `<!-- wp:paragraph -->${content}<!-- /wp:paragraph -->`,
      );
      const visitor = await Visitor.at(browser, address);
      await visitor.type('total-cost', '71600');
      await expect(visitor.figure).toHaveText('7,16 €');
      await expect(visitor.page.locator('contact-cost-calculator > .formula')).toHaveCount(1);
      await expect(visitor.page.locator('.formula')).toHaveCount(2); // and the calculator's own
      await visitor.leave();
    });

    test('what an attacker writes into attributes is refused or written as text', async ({
      browser,
    }) => {
      const evil = '\\u0022\\u003e\\u003cscript\\u003ewindow.evil=1\\u003c/script\\u003e';
      const presets = `{"onclick":"window.evil=1","contacts":"${evil}","total-cost":"71600"}`;
      const block = (attributes: string) => `<!-- wp:contact-cost/calculator ${attributes} /-->`;
      const address = await editor.publishCode(
        [
          block(
            `{"metric":"cost-per-contact","lang":"${evil}","currency":"${evil}","presets":${presets}}`,
          ),
          block(`{"metric":"${evil}"}`),
          block('{"metric":"../../../wp-config","lang":"../lv"}'),
          `<!-- wp:shortcode -->[contact_cost metric='cost-per-contact' lang='lv" onclick="evil' onmouseover='evil=1' style='color:red' total-cost='1" autofocus onfocus="evil=1']<!-- /wp:shortcode -->`,
        ].join('\n\n'),
      );
      const visitor = await Visitor.at(browser, address);
      const elements = visitor.page.locator('contact-cost-calculator');
      await expect(elements).toHaveCount(2);
      const attributes = await elements.evaluateAll((all) =>
        all.map((one) => one.getAttributeNames()),
      );
      expect(attributes).toEqual([
        ['metric', 'lang', 'total-cost', 'style'],
        ['metric', 'lang', 'style'],
      ]);
      expect(await visitor.page.evaluate('window.evil')).toBeUndefined();
      await visitor.leave();
    });

    test('nor can what WordPress did not clean escape from an attribute or a note', async ({
      page,
    }) => {
      const written = JSON.parse(await site.php('hostile.php')) as Record<string, string>;
      const read = (html = '') =>
        page.evaluate((html) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          const elements = [...body.querySelectorAll('contact-cost-calculator')];
          const names = (element: Element) => element.getAttributeNames();
          for (const element of elements) element.textContent = '';
          return {
            attributes: elements.flatMap((element) => [
              names(element),
              element.getAttribute('total-cost'),
            ]),
            others: [...body.querySelectorAll('*')]
              .filter((element) => !elements.includes(element))
              .map((element) => `${element.localName} ${names(element).join(' ')}`),
            text: body.textContent,
          };
        }, html);

      const attributes = [['metric', 'lang', 'total-cost', 'style'], '1'];
      const box = 'div class';
      const note = ['p style lang', 'strong '];
      expect(await read(written.visitor)).toEqual({ attributes, others: [box], text: '' });
      const editor = await read(written.editor);
      expect(editor.attributes).toEqual(attributes);
      expect(editor.others).toEqual([...note, ...note, ...note, box, ...note]);
      expect(editor.text).toContain('"><script>window.evil=1</script>');
      expect(editor.text).toContain('onclick, style, contacts, calls, wages');
    });

    test('a metric that is not there: a way out for an editor, nothing for a visitor', async ({
      browser,
    }) => {
      const address = await editor.publishCode('[contact_cost metric="cost-per-cotnact"]');
      const page = await editor.open(address);
      await expect(page.getByText('cost-per-cotnact')).toContainText(
        'cost-per-contact, cost-per-call',
      );
      const visitor = await Visitor.at(browser, address);
      await expect(visitor.page.getByText('cotnact')).toHaveCount(0);
      expect(visitor.scripts).toEqual([]);
      await visitor.leave();
    });

    test('without JavaScript the page shows the snippet', async ({ browser }) => {
      const address = await editor.publishCode('<!-- wp:contact-cost/calculator /-->');
      const context = await browser.newContext({ javaScriptEnabled: false });
      const reader = await context.newPage();
      await reader.goto(address);
      const element = reader.locator('contact-cost-calculator');
      await expect(element).toContainText('Viena kontakta izmaksas ir');
      await expect(element.locator('math')).toBeVisible();
      expect((await element.boundingBox())?.height).toBeLessThan(400); // of the more than 500 reserved
      await context.close();
    });

    test('nothing that WordPress does to content changes a snippet', async ({ page }) => {
      const { same, changed, autop } = JSON.parse(await site.php('unbroken.php')) as {
        same: number;
        changed: string[];
        autop: { snippet: string; page: string }[];
      };
      expect(changed).toEqual([]);
      expect(same).toBeGreaterThan(600);
      // A page builder may add paragraphs; as a browser reads it, the snippet still stands inside.
      const outside = await page.evaluate((pages) => {
        const read = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
        const words = (node: Element | null) => node?.textContent?.replace(/\s+/g, '') ?? '';
        return pages.filter(({ snippet, page }) => {
          const body = read(page);
          const inside = words(body.querySelector('contact-cost-calculator'));
          return inside !== words(read(snippet)) || words(body) !== `Before${inside}After`;
        });
      }, autop);
      expect(outside).toEqual([]);
    });
  });
