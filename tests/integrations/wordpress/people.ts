// An editor at work in WordPress: what is done is done as a person does it, by names that are on the screen.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { WordPress } from './site.ts';

export async function logIn(page: Page, { origin }: WordPress, user: string): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(user);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
}

export class PostEditor {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, { origin }: WordPress) {
    this.page = page;
    this.#origin = origin;
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#origin}/wp-admin/post-new.php`);
    await expect(this.page.getByRole('button', { name: inserter })).toBeVisible({
      timeout: 30_000,
    });
  }

  /** Newer editors show the post in a frame, older ones in the page. */
  async canvas(): Promise<Page | FrameLocator> {
    const frame = this.page.locator('iframe[name="editor-canvas"]');
    return (await frame.count())
      ? this.page.frameLocator('iframe[name="editor-canvas"]')
      : this.page;
  }

  async insert(title: string): Promise<void> {
    await this.page.getByRole('button', { name: inserter }).click();
    await this.page.getByRole('searchbox', { name: 'Search' }).fill(title);
    await this.page.getByRole('option', { name: title }).click();
    await this.page.getByRole('button', { name: inserter }).click();
    const settings = this.page.getByRole('button', { name: 'Settings', exact: true });
    if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
  }

  setting(label: string): Locator {
    return this.page
      .getByRole('region', { name: 'Editor settings' })
      .getByLabel(label, { exact: true });
  }

  /** Publishes, and says where visitors find it. */
  async publish(): Promise<string> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = this.page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const link = panel.getByRole('link', { name: 'View Post' });
    return (await link.getAttribute('href')) ?? '';
  }
}

const inserter = /^(Toggle block inserter|Block Inserter)$/;

/** Saves and publishes what a person wrote as code, under that person's capabilities. */
export async function publishCode(
  page: Page,
  { origin }: WordPress,
  content: string,
): Promise<string> {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  return page.evaluate(async (content) => {
    const { wp } = window as unknown as {
      wp: { apiFetch: (request: object) => Promise<{ link: string }> };
    };
    const data = { title: 'Code', content, status: 'publish' };
    return (await wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).link;
  }, content);
}
