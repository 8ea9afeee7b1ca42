// One engine a page, or two: the smaller one knows the metrics that most pages show, the other all of them.
// WebAssembly, or the same core as JavaScript where a policy or the browser refuses it.
import createEngine from '../../generated/engine.js';
import { type Engine, engineOf } from './engine.ts';

// The smallest module there is: its header. Emscripten's loader says nothing when it is refused.
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

async function startWasm(load: () => Promise<BufferSource>): Promise<Engine> {
  const [wasm] = await Promise.all([load(), WebAssembly.instantiate(emptyModule)]);
  if (!WebAssembly.validate(wasm)) throw new Error('engine');
  return engineOf(await createEngine({ wasm }));
}

async function startFallback(): Promise<Engine> {
  const { default: createFallback } = await import('../../generated/engine-fallback.js');
  return engineOf(await createFallback({}));
}

const engines = new Map<string, Promise<Engine>>();

function remember(name: string, start: () => Promise<Engine>): Promise<Engine> {
  const known = engines.get(name);
  if (known) return known;
  const engine = start().catch((error) => {
    engines.delete(name); // a later calculator may have better luck
    throw error;
  });
  engines.set(name, engine);
  return engine;
}

export const engineFrom = (name: string, load: () => Promise<BufferSource>): Promise<Engine> =>
  remember(name, () => startWasm(load).catch(() => remember('fallback', startFallback)));
