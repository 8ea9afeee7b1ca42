// How high each calculator is at first sight: web/build/package/reserve.json, from which pages keep room for it.
//
//   node --import tsx browser/reserve.ts --write
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ChromiumEngine } from './driver/chromium.ts';
import type { BrowserPage } from './driver/page.ts';
import { Site } from './server.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const file = path('../../web/build/package/reserve.json');

export interface Heights {
  narrow: number; // rem, in a window of less than 40 rem
  middle: number; // of less than 60 rem
  wide: number;
}

// Widths of the calculator in pixels, where a rem is 16: on phones, from two columns on, and where it has
// two thirds of a wide window.
const widths = {
  narrow: [288, 328, 358, 398, 450, 479],
  middle: [480, 520, 560, 600, 640, 720, 800, 928],
  wide: [640, 720, 800, 928, 1060],
};

// More than it needs here, for other engines and for pages whose letters are wider.
export const withSpare = (rem: number) => Math.ceil(rem * 1.05 + 1);

/** In pixels, of one calculator at one width after the other. */
async function heightsAt(page: BrowserPage, metric: string, lang: string): Promise<number[][]> {
  return page.evaluate(
    async (metric: string, lang: string, widths: number[][]) => {
      const calculator = document.createElement('contact-cost-calculator');
      calculator.setAttribute('metric', metric);
      calculator.lang = lang;
      document.querySelector('main')?.replaceChildren(calculator);
      await (calculator as HTMLElement & { ready: Promise<unknown> }).ready;
      while (!calculator.shadowRoot?.querySelector('[part~=settings]'))
        await new Promise((resolve) => setTimeout(resolve, 5));
      return widths.map((group) =>
        group.map((width) => {
          calculator.style.inlineSize = `${width}px`;
          return calculator.getBoundingClientRect().height;
        }),
      );
    },
    metric,
    lang,
    [widths.narrow, widths.middle, widths.wide],
  );
}

export async function measure(
  metrics: readonly string[],
  languages: readonly string[],
): Promise<Record<string, Heights>> {
  const site = await Site.start();
  site.reset({ '/': path('pages'), '/calculator': path('../../web/dist/package/cdn') });
  const engine = new ChromiumEngine(chromium);
  try {
    const page = await engine.open({ viewport: { width: 1280, height: 900 } }, site);
    await page.goto('/plain.html', { policy: 'plain' });
    const heights: Record<string, Heights> = {};
    for (const metric of metrics) {
      const found: number[][][] = [];
      for (const lang of languages) found.push(await heightsAt(page, metric, lang));
      const rem = (group: number) =>
        Math.ceil((Math.max(...found.map((one) => Math.max(...(one[group] ?? [])))) / 16) * 2) / 2;
      heights[metric] = { narrow: rem(0), middle: rem(1), wide: rem(2) };
    }
    return heights;
  } finally {
    await engine.close();
    await site.close();
  }
}

export const reserved = (): Record<string, Heights> => JSON.parse(readFileSync(file, 'utf8'));

if (process.argv.includes('--write')) {
  const { languages, metrics } = await import('./glossary.ts');
  const measured = await measure(metrics, languages);
  const lines = Object.entries(measured).map(([metric, heights]) => {
    const spared = Object.entries(heights).map(([window, rem]) => `"${window}": ${withSpare(rem)}`);
    return `  "${metric}": { ${spared.join(', ')} }`;
  });
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
