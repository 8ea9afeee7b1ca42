// What crossing into the engine costs, and starting it: in Node and in a page of Chromium, by the same code.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { executablePath, flags } from './chromium.mjs';
import { wasm } from './engines.mjs';
import { probe } from './probe.mjs';
import { requestsOf, works } from './work.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const [, centre] = works;

// Isolated from other origins, a page has a clock of 5 microseconds instead of 100.
const isolated = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const address = 'https://bench.example/'; // answered here, asked of nobody

async function inChromium() {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { probe } from './probe.mjs'; window.probe = probe;",
      resolveDir: path('.'),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await page.route(`${address}**`, (route) =>
      route.request().url().endsWith('.wasm')
        ? route.fulfill({ body: wasm, contentType: 'application/wasm' })
        : route.fulfill({ headers: isolated, body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto(address);
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the clock is coarse');
    await page.addScriptTag({ content: outputFiles[0].text });
    return await page.evaluate(async (requests) => {
      const bytes = new Uint8Array(await (await fetch('engine.wasm')).arrayBuffer());
      return window.probe(bytes, requests);
    }, requestsOf(centre));
  } finally {
    await browser.close();
  }
}

export const measureBoundary = async () => ({
  work: centre.title,
  places: [
    { name: 'Node', ...(await probe(wasm, requestsOf(centre))) },
    { name: 'Chromium', ...(await inChromium()) },
  ],
});
