// The engine within the script: no request, and nothing for a bundler to copy.
import base64 from '../../../build/wasm/bin/engine-all.wasm';
import type { Engine } from '../engine/engine.ts';
import { engineFrom } from '../engine/engines.ts';

const bytes = async () => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export const loadEngine = (): Promise<Engine> => engineFrom('all', bytes);
