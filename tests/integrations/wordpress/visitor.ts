// Somebody who opens a published page, without a session; what the page asks for is noted.
import { type Browser, expect, type Locator, type Page } from '@playwright/test';

export class Visitor {
  readonly page: Page;
  readonly #requests: string[] = [];
  readonly #faults: string[] = [];
  readonly #origin: string;

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('pageerror', (error) => this.#faults.push(error.message));
  }

  static async at(browser: Browser, address: string): Promise<Visitor> {
    const context = await browser.newContext();
    const visitor = new Visitor(await context.newPage(), new URL(address).origin);
    await visitor.page.addInitScript(noteShifts);
    // A theme's own letters, which come late, move the page as well.
    await visitor.page.route('**/*.woff2', (route) => route.abort());
    await visitor.page.goto(address);
    return visitor;
  }

  calculator(metric: string): Locator {
    return this.page.locator(`contact-cost-calculator[metric=${metric}]`);
  }

  get figure(): Locator {
    return this.page.locator('contact-cost-calculator .figure');
  }

  /** The calculator's own. */
  get scripts(): string[] {
    return this.#requests.filter((address) => address.includes('/contact-cost-calculator/'));
  }

  /** By how much the page has moved by itself. */
  shift(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { shifted: number }).shifted);
  }

  async type(input: string, text: string): Promise<void> {
    await this.page.locator(`contact-cost-calculator input[name=${input}]`).pressSequentially(text);
  }

  /** Nothing was asked of anybody else, nothing was left in the browser, nothing failed. */
  async leave(): Promise<void> {
    const foreign = this.#requests.filter(
      (address) => /^http/.test(address) && new URL(address).origin !== this.#origin,
    );
    expect(foreign).toEqual([]);
    expect(await this.page.context().cookies()).toEqual([]);
    expect(this.#faults).toEqual([]);
    await this.page.context().close();
  }
}

function noteShifts(): void {
  const noted = window as unknown as { shifted: number };
  noted.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      noted.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
