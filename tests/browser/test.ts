import { test as base, expect } from '@playwright/test';
import { ChromiumEngine } from './driver/chromium.ts';
import type { Engine } from './driver/engine.ts';
import { FirefoxEngine } from './driver/firefox.ts';
import type { BrowserPage, Settings } from './driver/page.ts';
import { WebKitEngine } from './driver/webkit.ts';
import { type EngineName, whyImpossible } from './engines.ts';
import { Site } from './server.ts';

interface TestFixtures {
  /** Folders to serve, by path prefix. */
  mounts: Readonly<Record<string, string>>;
  /** How the visitor's browser is set for `app`. */
  settings: Settings;
  site: Site;
  /** Opens another page, with settings of its own. */
  open: (settings?: Settings) => Promise<BrowserPage>;
  app: BrowserPage;
}

interface WorkerFixtures {
  engine: Engine;
  server: Site;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  mounts: [{}, { option: true }],
  settings: [{}, { option: true }],

  engine: [
    async ({ playwright }, use, worker) => {
      const engines: Record<EngineName, () => Engine> = {
        chromium: () => new ChromiumEngine(playwright.chromium),
        firefox: () => new FirefoxEngine(playwright.firefox),
        webkitgtk: () => new WebKitEngine(),
      };
      const engine = engines[worker.project.name as EngineName]();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here
    async ({}, use) => {
      const server = await Site.start();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  site: async ({ server, mounts }, use) => {
    server.reset(mounts);
    await use(server);
  },

  open: async ({ engine, site }, use, info) => {
    const pages: BrowserPage[] = [];
    await use(async (settings = {}) => {
      const reason = whyImpossible(info.project.name as EngineName, settings);
      if (reason !== undefined) info.skip(true, reason);
      const page = await engine.open(settings, site);
      pages.push(page);
      return page;
    });
    for (const [index, page] of pages.entries()) {
      if (info.status !== info.expectedStatus) {
        const path = info.outputPath(`page-${index + 1}.png`);
        await page.screenshot(path).catch(() => undefined);
        const errors = await page.consoleErrors().catch(() => []);
        await info.attach('console errors', { body: errors.join('\n') });
      }
      await page.close();
    }
  },

  app: async ({ open, settings }, use) => {
    await use(await open(settings));
  },
});

export { expect };
