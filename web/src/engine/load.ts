// One engine a page, or two: the smaller one knows the metrics that most pages show, the other all of them.
// WebAssembly, or the same core as JavaScript where a policy or the browser refuses it.
import createEngine from '../../generated/engine.js';
import { type Engine, engineOf } from './engine.ts';

// The smallest module there is: its header. Emscripten's loader says nothing when it is refused.
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

async function loadWasm(file: string): Promise<Engine> {
  const [response] = await Promise.all([
    fetch(new URL(file, import.meta.url)),
    WebAssembly.instantiate(emptyModule),
  ]);
  const wasm = await response.arrayBuffer();
  if (!response.ok || !WebAssembly.validate(wasm)) throw new Error(file);
  return engineOf(await createEngine({ wasm }));
}

async function loadFallback(): Promise<Engine> {
  const { default: createFallback } = await import('../../generated/engine-fallback.js');
  return engineOf(await createFallback({}));
}

const engines = new Map<string, Promise<Engine>>();

function remember(name: string, load: () => Promise<Engine>): Promise<Engine> {
  const known = engines.get(name);
  if (known) return known;
  const engine = load().catch((error) => {
    engines.delete(name); // a later calculator may have better luck
    throw error;
  });
  engines.set(name, engine);
  return engine;
}

export function loadEngine(all: boolean): Promise<Engine> {
  const file = all ? './engine-all.wasm' : './engine.wasm';
  return remember(file, () => loadWasm(file).catch(() => remember('fallback', loadFallback)));
}
