import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Site } from '../server.ts';
import { PlaywrightPage } from './playwright-page.ts';

/** Counts what runs of the page's scripts, and leaves it in a folder when it closes. */
export class CoveredPage extends PlaywrightPage {
  readonly #coverage: Page['coverage'];
  readonly #folder: string;

  private constructor(site: Site, page: Page, folder: string) {
    super(site, page);
    this.#coverage = page.coverage;
    this.#folder = folder;
  }

  static async of(site: Site, page: Page, folder: string): Promise<CoveredPage> {
    await page.coverage.startJSCoverage({ resetOnNavigation: false });
    return new CoveredPage(site, page, folder);
  }

  override async close(): Promise<void> {
    const scripts = await this.#coverage.stopJSCoverage();
    writeFileSync(join(this.#folder, `${randomUUID()}.json`), JSON.stringify(scripts));
    await super.close();
  }
}
