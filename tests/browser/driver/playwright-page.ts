import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Site } from '../server.ts';
import { BrowserPage, type Point } from './page.ts';

/** The hash of `body {}`, which Playwright puts into a page before it takes a picture. */
const screenshotStyle = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

export class PlaywrightPage extends BrowserPage {
  readonly #page: Page;
  readonly #errors: string[] = [];
  readonly #foreign: string[] = [];

  constructor(site: Site, page: Page) {
    super(site);
    this.#page = page;
    page.on('pageerror', (error) => this.#errors.push(error.message));
    page.on('console', (message) => {
      // The site's log has the files that were not found, in every engine.
      const isMissingFile = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isMissingFile) this.#errors.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !site.owns(url)) this.#foreign.push(url);
    });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    for (const part of text.split(/([^ -~]+)/)) {
      if (/^[ -~]*$/.test(part)) await this.#page.keyboard.type(part);
      else await this.#insert(part);
    }
  }

  /** For what a keyboard of the United States has no key for; Firefox drops keys that follow at once. */
  async #insert(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
    await sleep(100);
  }

  protected async pressAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  protected async dragFrom(start: Point, end: Point): Promise<void> {
    await this.#page.mouse.move(start.x, start.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(end.x, end.y, { steps: 5 });
    await this.#page.mouse.up();
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async screenshot(path: string, options: { fullPage?: boolean } = {}): Promise<Uint8Array> {
    return this.#page.screenshot({ path, caret: 'initial', fullPage: options.fullPage ?? false });
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }

  protected async navigate(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  protected async refresh(): Promise<void> {
    await this.#page.reload();
  }

  protected async goBack(): Promise<void> {
    await this.#page.goBack();
  }

  protected async run(expression: string): Promise<string | null> {
    return this.#page.evaluate(expression);
  }

  protected async errorsSeen(): Promise<string[]> {
    return this.#errors.filter((error) => !error.includes(screenshotStyle));
  }

  protected foreignRequests(): string[] {
    return [...this.#foreign];
  }

  protected override forget(): void {
    super.forget();
    this.#errors.length = 0;
    this.#foreign.length = 0;
  }
}
