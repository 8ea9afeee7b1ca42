// For bundlers: every address is one that they can follow, and a language is one file.
import { facts } from '../../generated/facts.ts';
import { locales } from '../../generated/locales.ts';
import { engineFrom } from '../engine/engines.ts';
import { fetched } from '../engine/load.ts';
import type * as library from '../library.ts';

const loadEngine = () =>
  engineFrom('all', () => fetched(new URL('./engine-all.wasm', import.meta.url)));

export const loadMetric: typeof library.loadMetric = async (metric, locale) => {
  const [engine, texts] = await Promise.all([loadEngine(), locales[locale]?.load()]);
  return { engine, facts: facts[metric], messages: { ...texts?.default } };
};

export const loadLater: typeof library.loadLater = async () => ({
  later: await import('../later.ts'),
  messages: {},
});
