// The Latvian page in Chromium: from the first request to the first figure, and from a key to its paint.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { executablePath, flags } from './chromium.mjs';
import { median, spread } from './median.mjs';
import { withServer } from './server.mjs';

const site = fileURLToPath(new URL('../../web/dist/demo', import.meta.url));

async function firstResult(browser, url, slowdown) {
  const times = [];
  for (let i = 0; i < 7; i += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${url}#calculator`);
    times.push(
      await page.evaluate(async () => {
        await document.querySelector('contact-cost-calculator').ready;
        const [script] = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('define.js'));
        return performance.now() - script.startTime;
      }),
    );
    await context.close();
  }
  return median(times);
}

// In the page: keydown, then the frame that paints its result, then the task after that frame.
function watchKeys() {
  window.samples = [];
  document.addEventListener(
    'keydown',
    () => {
      const start = performance.now();
      let handled = 0;
      document.addEventListener(
        'contact-cost-result',
        () => {
          handled = performance.now() - start;
        },
        { once: true },
      );
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () =>
          window.samples.push({ painted: performance.now() - start, handled });
        channel.port2.postMessage(0);
      });
    },
    true,
  );
}

async function keys(browser, url, slowdown) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}#calculator`);
  await page.evaluate(() => document.querySelector('contact-cost-calculator').ready);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watchKeys);
  await page.locator('input[name=contacts]').click();
  await page.keyboard.type('10000');
  await page.locator('input[name=total-cost]').click();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.type('71600', { delay: 60 });
    for (let back = 0; back < 5; back += 1) await page.keyboard.press('Backspace', { delay: 40 });
  }
  const samples = await page.evaluate(() => window.samples.slice(10));
  await page.close();
  return {
    painted: spread(samples.map(({ painted }) => painted)),
    handler: spread(samples.map(({ handled }) => handled)),
  };
}

export const measurePage = (slowdown) =>
  withServer(site, async (origin) => {
    const url = `${origin}/lv/cost-per-contact/`;
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      return {
        slowdown,
        firstResult: await firstResult(browser, url, slowdown),
        ...(await keys(browser, url, slowdown)),
      };
    } finally {
      await browser.close();
    }
  });
