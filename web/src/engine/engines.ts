// One engine a page, or two: the smaller one knows the metrics that most pages show, the other all of them.
// WebAssembly, or the same core as JavaScript where a policy or the browser refuses it.
import createEngine from '../../generated/engine.js';
import { type Engine, engineOf } from './engine.ts';

async function startWasm(load: () => Promise<BufferSource>): Promise<Engine> {
  const wasm = await load();
  return engineOf(
    await new Promise((started, refused) => createEngine({ wasm, refused }).then(started, refused)),
  );
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
