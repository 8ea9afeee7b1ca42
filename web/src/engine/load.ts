// The engine from a file beside this one.
import type { Engine } from './engine.ts';
import { engineFrom } from './engines.ts';

export async function fetched(address: URL): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address.href);
  return response.arrayBuffer();
}

export function loadEngine(all: boolean): Promise<Engine> {
  const file = all ? './engine-all.wasm' : './engine.wasm';
  return engineFrom(file, () => fetched(new URL(file, import.meta.url)));
}
