// One engine a page: WebAssembly, or the same core as JavaScript where a policy or the browser refuses it.
import createEngine from '../../generated/engine.js';
import { type Engine, engineOf } from './engine.ts';

// The smallest module there is: its header. Emscripten's loader says nothing when it is refused.
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

async function loadWasm(): Promise<Engine> {
  const [response] = await Promise.all([
    fetch(new URL('./engine.wasm', import.meta.url)),
    WebAssembly.instantiate(emptyModule),
  ]);
  const wasm = await response.arrayBuffer();
  if (!response.ok || !WebAssembly.validate(wasm)) throw new Error('engine.wasm');
  return engineOf(await createEngine({ wasm }));
}

async function loadFallback(): Promise<Engine> {
  const { default: createFallback } = await import('../../generated/engine-fallback.js');
  return engineOf(await createFallback({}));
}

let engine: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  engine ??= loadWasm()
    .catch(loadFallback)
    .catch((error) => {
      engine = undefined; // a later calculator may have better luck
      throw error;
    });
  return engine;
}
