import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate } from '../engines.ts';
import type { Site } from '../server.ts';
import type { Engine } from './engine.ts';
import { type BrowserPage, defaultViewport, type Settings } from './page.ts';
import { WebDriver } from './webdriver.ts';
import { WebKitPage } from './webkit-page.ts';
import { Display, type Helper, startDriver } from './webkit-process.ts';

/** WebKitGTK's MiniBrowser; every page is a browser, a driver and a screen of its own. */
export class WebKitEngine implements Engine {
  async open(settings: Settings, site: Site): Promise<BrowserPage> {
    const configuration = await mkdtemp(join(tmpdir(), 'webkit-test-'));
    const display = await Display.start();
    let driver: Helper | undefined;
    const end = async () => {
      await driver?.end();
      await display.end();
      await rm(configuration, { recursive: true, force: true });
    };
    try {
      await writeGtkSettings(configuration, settings);
      const started = await startDriver(environment(configuration, display));
      driver = started.driver;
      const web = await WebDriver.connect(started.url, capabilities(settings, site));
      const page = new WebKitPage(site, web, async () => {
        await web.quit().catch(() => undefined);
        await end();
      });
      const { width, height } = settings.viewport ?? defaultViewport;
      await page.setViewport(width, height);
      site.collectErrors ||= settings.javaScript ?? true;
      return page;
    } catch (error) {
      await end();
      throw error;
    }
  }

  async close(): Promise<void> {}
}

function capabilities(settings: Settings, site: Site): object {
  const args = ['--automation', `--proxy=${site.proxyUrl}`, '--ignore-host=127.0.0.1'];
  if (settings.colorScheme === 'dark') args.push('--dark-mode');
  if (settings.javaScript === false) args.push('--enable-javascript=false');
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: locate('miniBrowser'), args },
  };
}

function environment(configuration: string, display: Display): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    // Under LANG=C the page's navigator.language is "C", which Intl refuses.
    LANG: 'en_US.UTF-8',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: configuration,
  };
}

/** Untouched, MiniBrowser's toolbar keeps the window 447 pixels wide; so it can be 290. */
const narrowToolbar = `button, button *, entry, entry * {
  border-width: 0; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0;
}
`;

async function writeGtkSettings(configuration: string, settings: Settings): Promise<void> {
  const animations = settings.reducedMotion ? 0 : 1;
  const folder = join(configuration, 'gtk-3.0');
  await mkdir(folder);
  await writeFile(
    join(folder, 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${animations}\n`,
  );
  await writeFile(join(folder, 'gtk.css'), narrowToolbar);
}
