// All that a calculator needs is in the script: nothing is loaded.
import * as later from '../later.ts';
import type * as library from '../library.ts';
import { loadEngine } from './engine.ts';
import { metricLoader } from './metric.ts';

export const loadMetric = metricLoader(loadEngine);

export const loadLater: typeof library.loadLater = async () => ({ later, messages: {} });
