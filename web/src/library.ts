// What a calculator loads, and when: engine, facts and texts of its metric first, the rest once the first
// result is there.
import { metricIds } from '../generated/catalogue.ts';
import { locales } from '../generated/locales.ts';
import type { MetricFacts } from './catalogue.ts';
import type { Engine } from './engine/engine.ts';
import { loadEngine } from './engine/load.ts';
import type { Messages } from './locale/messages.ts';

export type Later = typeof import('./later.ts');

export interface MetricFile {
  facts: MetricFacts;
  messages: Messages;
}

// The smaller engine knows as many; see wasm/CMakeLists.txt.
const firstMetrics = 7;

// A path of a variable is left alone by bundlers: the files lie beside this one.
async function load<T>(path: string): Promise<T> {
  const { default: found } = await import(path);
  return found ?? Promise.reject(new Error(path)); // an empty file in its place: a blocker's, or a proxy's
}

const laterTexts = (locale: string) => load<Messages>(`./later/${locale}.js`);

// Of a metric that is none, only what says so.
export async function loadMetric(
  metric: string,
  locale: string,
  withLater: boolean,
): Promise<{ engine: Engine; facts: MetricFacts | undefined; messages: Messages }> {
  const place = metricIds.indexOf(metric);
  const [engine, common, own, later] = await Promise.all([
    loadEngine(place >= firstMetrics),
    locales[locale]?.load(),
    place >= 0 ? load<MetricFile>(`./metrics/${metric}/${locale}.js`) : undefined,
    withLater ? laterTexts(locale) : undefined,
  ]);
  if (!common?.default) throw new Error(locale);
  return {
    engine,
    facts: own?.facts,
    messages: { ...common.default, ...own?.messages, ...later },
  };
}

export async function loadLater(locale: string): Promise<{ later: Later; messages: Messages }> {
  const [later, messages] = await Promise.all([import('./later.js'), laterTexts(locale)]);
  return { later, messages };
}
