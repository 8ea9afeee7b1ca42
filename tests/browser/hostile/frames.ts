// Hostile pages stand in frames of one page that is well: what they do to JavaScript or to the looks of
// everything stays within, so that the page around them can press, type and read as ever.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserPage } from '../driver/page.ts';
import { folder, plain } from '../glossary.ts';
import type { Site } from '../server.ts';

export const mounts = {
  '/': folder('pages'),
  '/calculator': folder('../../web/dist/package/cdn'),
};

export const calculator = `<contact-cost-calculator metric="cost-per-contact" currency="EUR">
<p>Viena kontakta izmaksas = kopējās izmaksas ÷ apstrādātie kontakti</p></contact-cost-calculator>`;

// One frame with this in its head and in its body.
export const framed = (head: string, body = calculator) => `<!doctype html>
<html lang="lv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Frame</title>
${head}
<script type="module" src="/calculator/define.js"></script>
</head><body><main>${body}</main></body></html>`;

const documentOf = (id: string) => `document.getElementById('${id}').contentDocument`;
const elementOf = (id: string) => `${documentOf(id)}.querySelector('contact-cost-calculator')`;

export class Frames {
  readonly #page: BrowserPage;
  readonly #ids: string[] = [];

  constructor(page: BrowserPage) {
    this.#page = page;
  }

  async open(site: Site, pages: Record<string, string>): Promise<void> {
    await this.#page.goto('/frames.html', { policy: 'plain' });
    for (const [id, html] of Object.entries(pages)) {
      site.put(`/frames/${id}.html`, html);
      this.#ids.push(id);
    }
    await this.#page.evaluate(async (ids: string[]) => {
      for (const id of ids) {
        const frame = document.createElement('iframe');
        Object.assign(frame, { id, src: `/frames/${id}.html`, width: 700, height: 900 });
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.querySelector('main')?.append(frame);
        await loaded;
      }
    }, this.#ids);
  }

  // In the page around: `frame` is the frame's document, `element` its calculator, `root` its shadow root.
  within<T>(expression: string, id: string): Promise<T> {
    return this.#page.evaluate(
      `((frame, element) => { const root = element?.shadowRoot; return (${expression}); })(${documentOf(id)}, ${elementOf(id)})`,
    );
  }

  // Whether a calculator comes; where none is expected, it is given a moment to.
  async comes(id: string, expected: boolean): Promise<boolean> {
    await this.#page.evaluate(`document.getElementById('${id}').scrollIntoView()`);
    const end = Date.now() + (expected ? this.#page.patience : 300);
    while (Date.now() < end) {
      if (await this.within<boolean>("element.matches(':state(ready)')", id)) return true;
      await sleep(30);
    }
    return false;
  }

  async read(id: string, selector: string): Promise<string> {
    return plain(await this.within<string>(`root.querySelector('${selector}').innerText`, id));
  }

  // By real keys.
  async enter(id: string, values: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(values)) {
      await this.#page.evaluate(`document.getElementById('${id}').focus()`);
      await this.within(`root.querySelector('input[name="${name}"]').focus()`, id);
      await this.#page.type(text);
    }
  }
}
