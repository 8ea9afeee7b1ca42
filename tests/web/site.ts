// The demo glossary and the package as they are on disk.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../../web/build/locales.ts';
import { type Element, readMarkup } from './markup.ts';

export const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));
export const site = join(dist, 'demo');

export const languages = locales.map(({ id }) => id);

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

export interface Page {
  path: string; // of its folder within the site, '' or 'lv/' or 'lv/total-cost/'
  html: string;
  elements: Element[];
}

function readPage(file: string): Page {
  const html = readFileSync(file, 'utf8');
  const folder = relative(site, dirname(file)).split(sep).join('/');
  return { path: folder && `${folder}/`, html, elements: readMarkup(html) };
}

// Without the page for a frame, which is the calculator's.
const allPages = filesUnder(site)
  .filter((file) => file.endsWith('.html') && !file.startsWith(join(site, 'calculator')))
  .map(readPage);
const isDoc = ({ path }: Page) => path.startsWith('docs/');
export const docs = allPages.filter(isDoc);
export const pages = allPages.filter((page) => !isDoc(page));
export const pageAt = (path: string): Page => {
  const page = pages.find((candidate) => candidate.path === path);
  assert.ok(page, `no page at ${path}`);
  return page;
};
export const named = ({ elements }: Page, name: string) =>
  elements.filter((element) => element.name === name);
export const languageOf = ({ path }: Page) => path.split('/')[0] ?? '';
export const metricOf = ({ path }: Page) => path.split('/')[1] ?? '';
export const inLanguages = pages.filter(({ path }) => path !== '');
export const builders = pages.filter((page) => page.path.endsWith('/builder/'));
export const terms = pages.filter((page) => metricOf(page) !== '' && !builders.includes(page));
