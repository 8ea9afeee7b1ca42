// The demo glossary as the specs visit it.
import { fileURLToPath } from 'node:url';
import type { BrowserPage } from './driver/page.ts';
import { test } from './test.ts';

export { runAxe } from './axe.ts';
export { expect, test } from './test.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function useGlossary(): void {
  test.use({ mounts: { '/': folder('../../web/dist/demo') } });
}

// Pages of our own around the package: tests/browser/pages, with the package at /calculator.
export function usePages(): void {
  test.use({
    mounts: { '/': folder('pages'), '/calculator': folder('../../web/dist/package') },
  });
}

export function usePseudo(): void {
  test.use({ mounts: { '/': folder('../../web/dist/pseudo') } });
}

export const languages = ['en', 'lv', 'da', 'vi', 'fr', 'zh'];
export const metrics = [
  'total-cost',
  'cost-per-contact',
  'cost-per-call',
  'cost-per-sale',
  'cost-per-lead',
  'average-handle-time',
  'return-on-investment',
];

export const figure = 'contact-cost-calculator .figure';
export const sentence = 'contact-cost-calculator .sentence';
export const field = (id: string) => `contact-cost-calculator input[name=${id}]`;

// Spaces of any kind as plain ones, and no marks of direction: what a reader sees.
export const plain = (text: string) =>
  text
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .trim();

export async function read(page: BrowserPage, selector: string): Promise<string> {
  return plain(await page.text(selector));
}

// Scrolls to the calculator, which loads it, and waits for its first figure.
export async function openCalculator(page: BrowserPage): Promise<void> {
  await page.evaluate(() => document.querySelector('contact-cost-calculator')?.scrollIntoView());
  await page.waitFor(
    "document.querySelector('contact-cost-calculator').hasAttribute('data-ready')",
  );
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
