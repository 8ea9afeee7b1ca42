import type { Browser, BrowserContextOptions, BrowserType } from '@playwright/test';
import { locate } from '../engines.ts';
import type { Site } from '../server.ts';
import { CoveredPage } from './covered-page.ts';
import type { Engine } from './engine.ts';
import { type BrowserPage, defaultViewport, type Settings } from './page.ts';
import { PlaywrightPage } from './playwright-page.ts';

export class ChromiumEngine implements Engine {
  readonly #browser: Promise<Browser>;

  constructor(chromium: BrowserType) {
    this.#browser = chromium.launch({
      executablePath: locate('chromium'),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--js-flags=--expose-gc',
        '--enable-precise-memory-info',
      ],
    });
  }

  async open(settings: Settings, site: Site): Promise<BrowserPage> {
    const context = await (await this.#browser).newContext(contextOptions(settings));
    const page = await context.newPage();
    const coverage = process.env.TEST_COVERAGE;
    return coverage ? CoveredPage.of(site, page, coverage) : new PlaywrightPage(site, page);
  }

  async close(): Promise<void> {
    await (await this.#browser).close();
  }
}

function contextOptions(settings: Settings): BrowserContextOptions {
  return {
    viewport: settings.viewport ?? defaultViewport,
    colorScheme: settings.colorScheme ?? 'light',
    reducedMotion: settings.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: settings.forcedColors ? 'active' : 'none',
    javaScriptEnabled: settings.javaScript ?? true,
  };
}
