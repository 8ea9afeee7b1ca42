// The builder as the specs use it.
import type { BrowserPage } from './driver/page.ts';
import type { Policy } from './server.ts';

export const code = (piece: string) => `#${piece}-code`;
export const preset = (id: string) => `#preset-${id}`;

const stage = "document.getElementById('stage')";

// Scrolls to the preview, which loads it, and waits until it is there and no other is coming.
export async function settle(page: BrowserPage): Promise<void> {
  await page.evaluate("document.getElementById('stage').scrollIntoView()");
  await page.waitFor(
    `${stage}.querySelector(':state(ready)') && !${stage}.querySelector('.coming')`,
  );
}

export async function openBuilder(
  page: BrowserPage,
  path: string,
  options: { policy?: Policy } = {},
): Promise<void> {
  await page.goto(path, options);
  await page.waitFor("document.getElementById('script-page-code').textContent !== ''");
  await page.waitFor("document.getElementById('period').textContent !== ''");
}

export async function fill(page: BrowserPage, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.press('End');
  while ((await page.value(selector)) !== '') await page.press('Backspace');
  await page.type(text);
}

export const written = (page: BrowserPage, piece: string): Promise<string> =>
  page.evaluate(`document.getElementById('${piece}-code').textContent`);

export const shows = async (page: BrowserPage, amount: string): Promise<void> => {
  await page.waitFor(
    `${stage}.querySelector(':state(ready):not(.coming)')?.shadowRoot.querySelector('.figure')?.textContent.replace(/\\s/g, ' ').includes(${JSON.stringify(amount)})`,
  );
};
