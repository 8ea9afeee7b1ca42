// An editor at work in WordPress: what is done is done as a person does it, by names that are on the screen.
import {
  type Browser,
  type BrowserContext,
  expect,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import type { WordPress } from './site.ts';

const inserter = /^(Toggle block inserter|Block Inserter)$/;

export class Editor {
  readonly #session: BrowserContext;
  readonly #origin: string;

  private constructor(session: BrowserContext, origin: string) {
    this.#session = session;
    this.#origin = origin;
  }

  static async signIn(browser: Browser, { origin }: WordPress): Promise<Editor> {
    const session = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    session.setDefaultTimeout(20_000);
    const page = await session.newPage();
    await page.goto(`${origin}/wp-login.php`);
    await page.locator('#user_login').fill('editor');
    await page.locator('#user_pass').fill('editor');
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
    await page.close();
    return new Editor(session, origin);
  }

  async open(address: string): Promise<Page> {
    const page = await this.#session.newPage();
    await page.goto(address);
    return page;
  }

  async newPost(): Promise<Post> {
    const page = await this.open(`${this.#origin}/wp-admin/post-new.php`);
    await expect(page.getByRole('button', { name: inserter })).toBeVisible({ timeout: 30_000 });
    return new Post(page);
  }

  /** Publishes what was written as code, as the block editor would. */
  async publishCode(content: string): Promise<string> {
    const { request } = this.#session;
    const nonce = await request.get(`${this.#origin}/wp-admin/admin-ajax.php?action=rest-nonce`);
    const answer = await request.post(`${this.#origin}/?rest_route=/wp/v2/posts`, {
      headers: { 'X-WP-Nonce': await nonce.text() },
      data: { title: 'Code', content, status: 'publish' },
    });
    expect(answer.status()).toBe(201);
    return (await answer.json()).link;
  }
}

export class Post {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Newer editors show the post in a frame, older ones in the page. */
  async canvas(): Promise<Page | FrameLocator> {
    const name = 'iframe[name="editor-canvas"]';
    return (await this.#page.locator(name).count()) ? this.#page.frameLocator(name) : this.#page;
  }

  async insert(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: inserter }).click();
    await this.#page.getByRole('searchbox', { name: 'Search' }).fill(title);
    await this.#page.getByRole('option', { name: title }).click();
    await this.#page.getByRole('button', { name: inserter }).click();
    const settings = this.#page.getByRole('button', { name: 'Settings', exact: true });
    if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
  }

  setting(label: string): Locator {
    return this.#page
      .getByRole('region', { name: 'Editor settings' })
      .getByLabel(label, { exact: true });
  }

  /** Publishes, and says where visitors find it. */
  async publish(): Promise<string> {
    await this.#page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = this.#page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const address = await panel.getByRole('link', { name: 'View Post' }).getAttribute('href');
    await this.#page.close();
    return address ?? '';
  }
}
