// The contract's JSON lines through what the page runs:
//
//   node tests/wasm/evaluate.mjs --backend wasm < requests.jsonl     web/dist/package/engine.wasm
//   node tests/wasm/evaluate.mjs --backend js   < requests.jsonl     web/dist/package/engine-fallback.js
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLine } from './request-line.mjs';

const web = new URL('../../web/', import.meta.url);
const { engineOf } = await import(new URL('generated/boundary.js', web));

const { values } = parseArgs({ options: { backend: { type: 'string', default: 'wasm' } } });
const backends = {
  wasm: async () => {
    const { default: create } = await import(new URL('generated/engine.js', web));
    return create({ wasm: readFileSync(new URL('dist/package/engine.wasm', web)) });
  },
  js: async () => {
    const { default: create } = await import(new URL('dist/package/engine-fallback.js', web));
    return create({});
  },
};
if (!Object.hasOwn(backends, values.backend)) {
  console.error('--backend wasm or js');
  process.exit(2);
}
const engine = engineOf(await backends[values.backend]());

function answer(bytes) {
  const { refusal, request } = readLine(bytes);
  return JSON.stringify(refusal ?? engine.evaluate(request));
}

const input = readFileSync(0);
const lines = [];
for (let start = 0; start < input.length; ) {
  const found = input.indexOf(0x0a, start);
  const end = found < 0 ? input.length : found;
  lines.push(answer(input.subarray(start, end)));
  start = end + 1;
}
if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
