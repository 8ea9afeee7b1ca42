import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Site } from '../server.ts';
import { BrowserPage, type Point, type Size } from './page.ts';
import type { WebDriver } from './webdriver.ts';
import { chord, keystrokes } from './webkit-keys.ts';
import { Display } from './webkit-process.ts';

/**
 * Has the pointer rest on the toolbar, so that the window has the focus and no part of
 * the page is hovered. The far corner may lie outside the screen.
 */
const windowCorner = { x: Display.size.width / 2 - 10, y: Display.size.height / 2 - 8 };

const moveTo = ({ x, y }: Point) => ({
  type: 'pointerMove',
  origin: 'viewport',
  duration: 0,
  x,
  y,
});
const press = { type: 'pointerDown', button: 0 };
const release = { type: 'pointerUp', button: 0 };

export class WebKitPage extends BrowserPage {
  readonly #web: WebDriver;
  readonly #end: () => Promise<void>;

  constructor(site: Site, web: WebDriver, end: () => Promise<void>) {
    super(site);
    this.#web = web;
    this.#end = end;
  }

  async press(key: string): Promise<void> {
    await this.#keys(chord(key));
  }

  async type(text: string): Promise<void> {
    await this.#keys(keystrokes(text));
  }

  /** By pointer: the driver's own click refuses whatever is in a shadow root. */
  protected async pressAt(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [moveTo({ x, y }), press, release]);
  }

  protected async dragFrom(start: Point, end: Point): Promise<void> {
    await this.#perform('pointer', [moveTo(start), press, moveTo(end), release]);
  }

  async setViewport(width: number, height: number): Promise<void> {
    let chrome: Size = { width: 0, height: 20 };
    let actual: Size = { width: 0, height: 0 };
    const fits = async () => {
      const size = { width: width + chrome.width, height: height + chrome.height };
      await this.#web.post('window/rect', { ...windowCorner, ...size });
      actual = await this.evaluate('({ width: innerWidth, height: innerHeight })');
      if (actual.width === width && actual.height === height) return true;
      const rect = await this.#web.get<Size>('window/rect');
      // Until the page has followed the window, the difference is of two different times.
      chrome = {
        width: Math.max(0, rect.width - actual.width),
        height: Math.max(0, rect.height - actual.height),
      };
      return false;
    };
    await this.waitUntil(fits, () => `the view is ${actual.width} by ${actual.height}`);
  }

  async screenshot(path: string, options: { fullPage?: boolean } = {}): Promise<Uint8Array> {
    if (!options.fullPage) return this.#shoot(path);
    const view = await this.evaluate<Size>('({ width: innerWidth, height: innerHeight })');
    const height = await this.evaluate<number>('document.documentElement.scrollHeight');
    await this.setViewport(view.width, Math.max(height, view.height));
    const picture = await this.#shoot(path);
    await this.setViewport(view.width, view.height);
    return picture;
  }

  async close(): Promise<void> {
    await this.#end();
  }

  protected async navigate(url: string): Promise<void> {
    await this.#web.post('url', { url });
  }

  protected async refresh(): Promise<void> {
    await this.#web.post('refresh');
  }

  protected async goBack(): Promise<void> {
    await this.#web.post('back');
  }

  protected async run(expression: string): Promise<string | null> {
    return this.#web.post('execute/sync', { script: `return ${expression}`, args: [] });
  }

  protected async errorsSeen(): Promise<string[]> {
    return this.evaluate('window.__collectedErrors ?? []');
  }

  protected foreignRequests(): string[] {
    return []; // The proxy writes them into the site's log.
  }

  async #keys(actions: object[]): Promise<void> {
    await this.#perform('key', actions);
  }

  async #perform(type: 'key' | 'pointer', actions: object[]): Promise<void> {
    await this.#web.post('actions', { actions: [{ type, id: type, actions }] });
  }

  async #shoot(path: string): Promise<Uint8Array> {
    const picture = Buffer.from(await this.#web.get<string>('screenshot'), 'base64');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, picture);
    return picture;
  }
}
