// All that a calculator needs is in the script: nothing is loaded.
import { facts } from '../../generated/facts.ts';
import * as later from '../later.ts';
import type * as library from '../library.ts';
import { loadEngine } from './engine.ts';
import { locales } from './languages.ts';

export const loadMetric: typeof library.loadMetric = async (metric, locale) => {
  const [engine, texts] = await Promise.all([loadEngine(), locales[locale]?.load()]);
  return { engine, facts: facts[metric], messages: { ...texts?.default } };
};

export const loadLater: typeof library.loadLater = async () => ({ later, messages: {} });
