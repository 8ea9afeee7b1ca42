// The contract's JSON lines through what the page runs:
//
//   node tests/wasm/evaluate.mjs --backend wasm < requests.jsonl       engine.wasm for the metrics it knows,
//                                                                      engine-all.wasm for all others
//   node tests/wasm/evaluate.mjs --backend wasm-all < requests.jsonl   engine-all.wasm for every one
//   node tests/wasm/evaluate.mjs --backend js < requests.jsonl         engine-fallback.js
//
// of web/dist/package/cdn, as a page loads them, or of --engines FOLDER.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readLine } from './request-line.mjs';

const web = new URL('../../web/', import.meta.url);
const { engineOf } = await import(new URL('generated/boundary.js', web));

const { values } = parseArgs({
  options: { backend: { type: 'string', default: 'wasm' }, engines: { type: 'string' } },
});
const engines = values.engines
  ? pathToFileURL(`${values.engines}/`)
  : new URL('dist/package/cdn/', web);

async function startWasm(file) {
  const { default: create } = await import(new URL('generated/engine.js', web));
  return engineOf(await create({ wasm: readFileSync(new URL(file, engines)) }));
}

// As library.ts chooses.
const firstMetrics = 7;
const { metrics } = JSON.parse(readFileSync(new URL('generated/catalogue.json', web), 'utf8'));
const isFirst = (id) => metrics.slice(0, firstMetrics).some((metric) => metric.id === id);

const backends = {
  wasm: async () => {
    const [first, all] = [await startWasm('engine.wasm'), await startWasm('engine-all.wasm')];
    return (metric) => (isFirst(metric) ? first : all);
  },
  'wasm-all': async () => {
    const all = await startWasm('engine-all.wasm');
    return () => all;
  },
  js: async () => {
    const { default: create } = await import(new URL('engine-fallback.js', engines));
    const fallback = engineOf(await create({}));
    return () => fallback;
  },
};
if (!Object.hasOwn(backends, values.backend)) {
  console.error(`--backend ${Object.keys(backends).join(', ')}`);
  process.exit(2);
}
const engineFor = await backends[values.backend]();

function answer(bytes) {
  const { refusal, request } = readLine(bytes);
  return JSON.stringify(refusal ?? engineFor(request.metric).evaluate(request));
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
