// For bundlers: every address is one that they can follow, and a language is one file.
import { engineFrom } from '../engine/engines.ts';
import { fetched } from '../engine/load.ts';
import type * as library from '../library.ts';
import { metricLoader } from '../whole/metric.ts';

export const loadMetric = metricLoader(() =>
  engineFrom('all', () => fetched(new URL('./engine-all.wasm', import.meta.url))),
);

export const loadLater: typeof library.loadLater = async () => ({
  later: await import('../later.ts'),
  messages: {},
});
