// The engine as JavaScript alone, for a page whose policy or visitors are known to refuse WebAssembly.
import createFallback from '../../generated/engine-fallback.js';
import { type Engine, engineOf } from '../engine/engine.ts';

let engine: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  engine ??= createFallback({}).then(engineOf);
  return engine;
}
