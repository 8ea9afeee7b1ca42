// The demo glossary as the specs visit it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserPage } from './driver/page.ts';
import { test } from './test.ts';

export { runAxe } from './axe.ts';
export { expect, test } from './test.ts';

// Of what no engine does otherwise: Chromium alone tries it.
export const once = { tag: '@once' };

export const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// TEST_CALCULATOR names another calculator than the one that is shipped: tests/coverage.
export function useGlossary(): void {
  const other = process.env.TEST_CALCULATOR;
  const mounts = { '/': folder('../../web/dist/demo'), ...(other && { '/calculator': other }) };
  test.use({ mounts });
}

// Pages of our own around the package: tests/browser/pages, with the package at /calculator.
export function usePages(): void {
  test.use({
    mounts: { '/': folder('pages'), '/calculator': folder('../../web/dist/package/cdn') },
  });
}

export function usePseudo(): void {
  test.use({ mounts: { '/': folder('../../web/dist/pseudo') } });
}

export const languages = ['en', 'lv', 'da', 'vi', 'fr', 'zh'];

interface Catalogue {
  metrics: { id: string }[];
}
const catalogue = readFileSync(folder('../../web/generated/catalogue.json'), 'utf8');
export const metrics = (JSON.parse(catalogue) as Catalogue).metrics.map(({ id }) => id);

export const calculator = 'contact-cost-calculator';
export const figure = 'contact-cost-calculator .figure';
export const sentence = 'contact-cost-calculator .sentence';
export const steps = 'contact-cost-calculator [part=steps]';
// A row's field has a dot in its name: `contacts.2`.
export const field = (id: string) => `contact-cost-calculator input[type=text][name="${id}"]`;
export const overflow =
  'document.documentElement.scrollWidth > document.documentElement.clientWidth';

// Spaces of any kind as plain ones, and no marks of direction: what a reader sees.
export const plain = (text: string) =>
  text
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .trim();

export async function read(page: BrowserPage, selector: string): Promise<string> {
  return plain(await page.text(selector));
}

// In the page, for what is evaluated there.
export const element = "document.querySelector('contact-cost-calculator')";

// Scrolls to the calculator, which loads it, and waits for its first figure.
export async function firstResult(page: BrowserPage): Promise<void> {
  await page.waitFor(element);
  await page.evaluate(`${element}.scrollIntoView()`);
  await page.waitFor(`${element}.matches(':state(ready)')`);
}

// And for all that is loaded after it.
export async function openCalculator(page: BrowserPage): Promise<void> {
  await firstResult(page);
  await page.waitFor(`${element}.shadowRoot.querySelector('[part~=settings]')`);
}

export async function visit(page: BrowserPage, path: string): Promise<void> {
  await page.goto(path);
  await openCalculator(page);
}

export async function enter(page: BrowserPage, values: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(values)) {
    await page.click(field(id));
    await page.type(text);
  }
}

// What the element itself answers, before anything is rounded or written.
export const exact = (page: BrowserPage): Promise<string> =>
  page.evaluate(`${element}.result.exact ?? ${element}.result.status`);

// By Backspace, as often as it takes.
export async function clear(page: BrowserPage, id: string): Promise<void> {
  await page.click(field(id));
  await page.press('End');
  while ((await page.value(field(id))) !== '') await page.press('Backspace');
}

// A lever or another folded part, by its summary.
export async function unfold(page: BrowserPage, details: string): Promise<void> {
  const own = details.slice(calculator.length + 1);
  await page.click(`${details} > summary`);
  await page.waitFor(`${element}.shadowRoot.querySelector('${own}').open`);
}

// They are worked out when they are opened.
export async function openSteps(page: BrowserPage): Promise<void> {
  await unfold(page, steps);
  const drawn = `${element}.shadowRoot.querySelector('[part=steps] li')`;
  await page.waitFor(`${drawn} || ${element}.result.steps.length === 0`);
}

// Has the rules for print hold on the screen, in every engine.
export async function asPrinted(page: BrowserPage): Promise<void> {
  await page.evaluate(`(() => {
    const own = ${element}.shadowRoot.adoptedStyleSheets;
    for (const sheet of [...document.styleSheets, ...own])
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
  })()`);
}
