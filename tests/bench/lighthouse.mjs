// Lighthouse's scores of the Latvian page, as it is and without its calculator.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { executablePath, flags } from './chromium.mjs';
import { withServer } from './server.mjs';

const site = fileURLToPath(new URL('../../web/dist/demo', import.meta.url));
const page = 'lv/cost-per-contact/index.html';
const address = '/lv/cost-per-contact/';

async function scores(url) {
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless', ...flags],
  });
  try {
    const options = {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    };
    const { lhr } = await lighthouse(url, options);
    const found = Object.values(lhr.categories).map(({ title, score }) => [title, score * 100]);
    return [...found, ['Layout shift', lhr.audits['cumulative-layout-shift'].numericValue]];
  } finally {
    await chrome.kill();
  }
}

async function withoutCalculator(use) {
  const folder = await mkdtemp(join(tmpdir(), 'contact-cost-lighthouse-'));
  try {
    await cp(site, folder, { recursive: true });
    const html = await readFile(join(folder, page), 'utf8');
    const bare = html
      .replace(/<script.*?<\/script>/s, '')
      .replace(/<contact-cost-calculator.*<\/contact-cost-calculator>/s, '');
    await writeFile(join(folder, page), bare);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const measured = (folder) => withServer(folder, (origin) => scores(origin + address));

export const lighthouseScores = async () => ({
  'with the calculator': await measured(site),
  'without it': await withoutCalculator(measured),
});
