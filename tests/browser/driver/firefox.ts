import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserType, LaunchOptions } from '@playwright/test';
import { locate } from '../engines.ts';
import type { Site } from '../server.ts';
import type { Engine } from './engine.ts';
import { type BrowserPage, defaultViewport, type Settings } from './page.ts';
import { PlaywrightPage } from './playwright-page.ts';

/**
 * Playwright drives a stock Firefox over WebDriver BiDi, where the media settings of
 * a context have no effect: they are preferences of a browser started for them.
 */
export class FirefoxEngine implements Engine {
  readonly #firefox: BrowserType;
  readonly #browsers = new Map<string, Promise<Browser>>();

  constructor(firefox: BrowserType) {
    this.#firefox = firefox;
  }

  async open(settings: Settings, site: Site): Promise<BrowserPage> {
    const browser = await this.#browserWith(firefoxPreferences(settings));
    const viewport = settings.viewport ?? defaultViewport;
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    if (settings.javaScript === false) return new ScriptlessPage(site, page);
    return new PlaywrightPage(site, page);
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await (await browser).close();
  }

  #browserWith(preferences: Preferences): Promise<Browser> {
    const key = JSON.stringify(preferences);
    const running = this.#browsers.get(key);
    if (running !== undefined) return running;
    const started = this.#firefox.launch({
      channel: 'moz-firefox',
      executablePath: locate('firefox'),
      firefoxUserPrefs: preferences,
    });
    this.#browsers.set(key, started);
    return started;
  }
}

type Preferences = NonNullable<LaunchOptions['firefoxUserPrefs']>;

function firefoxPreferences(settings: Settings): Preferences {
  const dark = {
    'ui.systemUsesDarkTheme': 1,
    'layout.css.prefers-color-scheme.content-override': 0,
  };
  return {
    // A scroll bar beside the page would make it narrower than in the other engines.
    'ui.useOverlayScrollbars': 1,
    // Playwright waits for ever for a page that comes back out of the cache.
    'browser.sessionhistory.max_total_viewers': 0,
    ...(settings.colorScheme === 'dark' ? dark : {}),
    ...(settings.reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
    ...(settings.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    ...(settings.javaScript === false ? { 'javascript.enabled': false } : {}),
  };
}

/**
 * Where scripts are off Firefox waits for ever for the frame it would take a picture
 * of, so another Firefox visits the same address for it.
 */
class ScriptlessPage extends PlaywrightPage {
  override async screenshot(
    path: string,
    options: { fullPage?: boolean } = {},
  ): Promise<Uint8Array> {
    const [url, width, height] = await this.evaluate<[string, number, number]>(
      '[location.href, innerWidth, innerHeight]',
    );
    const size = options.fullPage ? `${width}` : `${width},${height}`;
    const profile = await mkdtemp(join(tmpdir(), 'firefox-test-'));
    await writeFile(join(profile, 'user.js'), 'user_pref("javascript.enabled", false);\n');
    await mkdir(dirname(path), { recursive: true });
    const requestsBefore = this.site.log.length;
    const args = ['--headless', '--no-remote', '--profile', profile, `--window-size=${size}`];
    await promisify(execFile)(locate('firefox'), [...args, '--screenshot', resolve(path), url], {
      timeout: 20_000,
    });
    this.site.log.length = requestsBefore;
    await rm(profile, { recursive: true, force: true });
    return readFile(path);
  }
}
