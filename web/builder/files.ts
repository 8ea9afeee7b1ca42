// What lies beside the builder: the offer, the texts, the hashes, and for each metric its facts and snippet.
import type { MetricFile } from '../src/library.ts';
import type { Messages } from '../src/locale/messages.ts';
import type { Offer } from './choice.ts';

const address = (path: string) => new URL(path, import.meta.url).href;

async function get(path: string): Promise<Response> {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

const take = async <T>(path: string): Promise<T> => (await import(address(path))).default;

export const calculatorFolder = address('../calculator/');

export const readOffer = async (): Promise<Offer> => (await get('metrics.json')).json();
export const readIntegrity = async (): Promise<Record<string, string>> =>
  (await get('../calculator/integrity.json')).json();
export const readTexts = (lang: string) => take<Messages>(`${lang}.js`);
export const readMetric = (metric: string, lang: string) =>
  take<MetricFile>(`../calculator/metrics/${metric}/${lang}.js`);

// By metric.
type Snippets = Record<string, string>;
const snippets = new Map<string, Promise<Snippets>>();

export function readSnippets(lang: string): Promise<Snippets> {
  const known = snippets.get(lang);
  if (known) return known;
  const asked = get(`snippets.${lang}.json`).then((response) => response.json());
  snippets.set(lang, asked);
  asked.catch(() => snippets.delete(lang)); // the next choice asks again
  return asked;
}
