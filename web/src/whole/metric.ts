// A metric where the facts of all are at hand, and a language is complete.
import { facts } from '../../generated/facts.ts';
import { locales } from '../../generated/locales.ts';
import type { Engine } from '../engine/engine.ts';
import type { loadMetric } from '../library.ts';

export const metricLoader =
  (loadEngine: () => Promise<Engine>): typeof loadMetric =>
  async (metric, locale) => {
    const [engine, texts] = await Promise.all([loadEngine(), locales[locale]?.load()]);
    return {
      engine,
      facts: Object.hasOwn(facts, metric) ? facts[metric] : undefined,
      messages: { ...texts?.default },
    };
  };
