// The core's back ends: natively, and as the page has them, from web/dist/package/cdn.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textsOf } from './texts.mjs';
import { lineOf, requestsOf } from './work.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const web = new URL('../../web/', import.meta.url);
const { engineOf } = await import(new URL('generated/boundary.js', web));
const { default: createEngine } = await import(new URL('generated/engine.js', web));
const cdn = new URL('dist/package/cdn/', web);
const { default: createFallback } = await import(new URL('engine-fallback.js', cdn));

export const wasm = readFileSync(new URL('engine.wasm', cdn));
export const startWasm = () => createEngine({ wasm });

const answerOf = ({ rounded, steps }) => ({
  rounded,
  named: Object.fromEntries(steps.map(({ id, exact }) => [id, exact])),
});
const answersOf = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => answerOf(JSON.parse(line)));

const native = [path('../../build/native/tests/bench_core')];
// Optimised from the start: its calls come before V8 would have done so by itself.
const optimised = [process.execPath, '--no-liftoff', path('../../build/wasm/tests/bench_core.js')];

// A program that times itself, so that its start counts for nothing.
const timed = (program, mode) => (work) => {
  const [file, ...first] = program;
  const requests = textsOf(requestsOf(work)).join('\n\n');
  const run = (...words) =>
    execFileSync(file, [...first, requests, ...words], { encoding: 'utf8' });
  return {
    answers: answersOf(run('answers')),
    time: (count) => Number(run(mode, String(count)).split(' ')[0]),
  };
};

// A long run less a short one leaves out the start of the process.
function program(work) {
  const lines = requestsOf(work).map((request) => `${lineOf(request)}\n`);
  function run(count) {
    const input = Array.from({ length: count }, (_, i) => lines[i % lines.length]).join('');
    const start = process.hrtime.bigint();
    const output = execFileSync(path('../../build/native/bin/contact-cost'), ['evaluate'], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    return { output, spent: Number(process.hrtime.bigint() - start) };
  }
  return {
    answers: answersOf(run(lines.length).output),
    count: 5_000,
    time: (count) => run(count + lines.length).spent - run(lines.length).spent,
  };
}

const call = (module) => (work) => {
  const texts = textsOf(requestsOf(work));
  return {
    answers: texts.map((text) => answerOf(JSON.parse(module.evaluate(text)))),
    evaluate: (i) => module.evaluate(texts[i]),
  };
};

const page = (module) => (work) => {
  const engine = engineOf(module);
  const requests = requestsOf(work);
  return {
    answers: requests.map((request) => answerOf(engine.evaluate(request))),
    evaluate: (i) => engine.evaluate(requests[i]),
  };
};

// Each reads every input anew; `prepare` gives what is timed, and its answers to be checked.
export async function engines() {
  const [module, fallback] = [await startWasm(), await createFallback({})];
  return [
    {
      id: 'native',
      name: 'native, `evaluate()`',
      how: 'the C++ library: texts in, figure and steps out',
      prepare: timed(native, 'evaluate'),
    },
    {
      id: 'native-compute',
      name: 'native, inputs already read',
      how: 'its second half: from values read once, none anew, to figure and steps',
      prepare: timed(native, 'compute'),
    },
    {
      id: 'native-call',
      name: 'native, the engine’s one call',
      how: 'what WebAssembly exports, natively: one text in, one JSON text out',
      prepare: timed(native, 'line'),
    },
    {
      id: 'program',
      name: 'native, `contact-cost evaluate`',
      how: 'whole lines of JSON through the program’s pipes',
      prepare: program,
    },
    {
      id: 'wasm-evaluate',
      name: 'WebAssembly, `evaluate()`',
      how: 'the library as it is in `engine.wasm`: texts in, figure and steps out, nothing crosses',
      prepare: timed(optimised, 'evaluate'),
    },
    {
      id: 'wasm-compute',
      name: 'WebAssembly, inputs already read',
      how: 'its second half, as natively',
      prepare: timed(optimised, 'compute'),
    },
    {
      id: 'wasm-call',
      name: 'WebAssembly, the engine’s one call',
      how: '`engine.wasm` as it ships, through embind: one text in, one JSON text out',
      prepare: call(module),
    },
    {
      id: 'wasm',
      name: 'WebAssembly, as the page asks',
      how: 'the same from request object to frozen response object, JSON read',
      prepare: page(module),
    },
    {
      id: 'fallback',
      name: 'JavaScript fallback, as the page asks',
      how: '`engine-fallback.js` as it ships, else the same',
      prepare: page(fallback),
    },
  ];
}
