// Lighthouse's scores of the Latvian page: as it is, with its calculator first of all, and without it.
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

async function scores(url, loads) {
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
    const asked = lhr.audits['network-requests'].details.items;
    if (loads !== asked.some((request) => request.url.endsWith('/later.js')))
      throw new Error(`${url} asked for ${asked.map((request) => request.url)}`);
    const found = Object.values(lhr.categories).map(({ title, score }) => [title, score * 100]);
    const shift = lhr.audits['cumulative-layout-shift'].numericValue;
    return Object.fromEntries([...found, ['Layout shift', shift]]);
  } finally {
    await chrome.kill();
  }
}

const section = /<section class="wide" id="calculator">.*?<\/section>\n/s;

// Near the window, so that it is loaded at once; and with room for it, as the documentation says.
function first(html) {
  const [calculator] = section.exec(html);
  const room = '<link rel="stylesheet" href="../../calculator/reserve.css">';
  return html
    .replace(section, '')
    .replace('<article>\n', `<article>\n${calculator}`)
    .replace('</head>', `${room}</head>`);
}

const without = (html) => html.replace(/<script.*?<\/script>/s, '').replace(section, '');

async function measure(change, loads) {
  const folder = await mkdtemp(join(tmpdir(), 'contact-cost-lighthouse-'));
  try {
    await cp(site, folder, { recursive: true });
    await writeFile(join(folder, page), change(await readFile(join(folder, page), 'utf8')));
    return await withServer(folder, (origin) => scores(origin + address, loads));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const measureLighthouse = async () => [
  { page: 'as it is', scores: await measure((html) => html, false) },
  { page: 'with the calculator first of all, running', scores: await measure(first, true) },
  { page: 'without it', scores: await measure(without, false) },
];
