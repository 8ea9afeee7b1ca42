import type { Site } from '../server.ts';
import type { BrowserPage, Settings } from './page.ts';

/** A browser, running or not yet, that opens pages with a visitor's settings. */
export interface Engine {
  open(settings: Settings, site: Site): Promise<BrowserPage>;
  close(): Promise<void>;
}
