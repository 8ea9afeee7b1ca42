// Runs in Node and in pages alike. Microseconds.
import { engineOf } from '../../web/generated/boundary.js';
import createEngine from '../../web/generated/engine.js';
import { median, spread } from './median.mjs';
import { textsOf } from './texts.mjs';

// The same module under another content, so that no cache has its code: a custom section (id 0) at its end.
function unseen(bytes, salt) {
  const name = [...`bench ${salt}`].map((character) => character.charCodeAt(0));
  const section = [0, name.length + 1, name.length, ...name];
  return Uint8Array.from([...bytes, ...section]);
}

async function starts(bytes) {
  const samples = { compile: [], start: [] };
  for (let i = 0; i < 15; i += 1) {
    let before = performance.now();
    await WebAssembly.compile(unseen(bytes, `compile ${i}`));
    samples.compile.push((performance.now() - before) * 1000);
    const wasm = unseen(bytes, `start ${i}`);
    before = performance.now();
    await createEngine({ wasm });
    samples.start.push((performance.now() - before) * 1000);
  }
  return { compile: median(samples.compile), start: median(samples.start) };
}

// A clock of some microseconds cannot tell one short call: a thousand at once.
function calls(call) {
  const samples = Array.from({ length: 50 }, () => {
    const before = performance.now();
    for (let i = 0; i < 1000; i += 1) call();
    return performance.now() - before;
  });
  return median(samples);
}

// From request object to response object, as for every key that a visitor types.
function evaluations(engine, requests) {
  const samples = Array.from({ length: 3000 }, (_, i) => {
    const request = requests[i % requests.length];
    const before = performance.now();
    engine.evaluate(request);
    return (performance.now() - before) * 1000;
  });
  return { first: samples[0], ...spread(samples.slice(1000)) };
}

export async function probe(bytes, requests) {
  const started = await starts(bytes);
  const module = await createEngine({ wasm: bytes });
  const evaluation = evaluations(engineOf(module), requests);
  // As long a text as the work's, of a metric that there is not: it is carried across, read and refused.
  const unknown = textsOf(requests.slice(0, 1))[0].replace('cost-per-contact', 'cost-per-nothing');
  return {
    ...started,
    // No number, so the core answers at once: what is left is three arguments, and an empty text back.
    call: calls(() => module.quotient('x', '1', 2)),
    refusal: calls(() => module.evaluate(unknown)),
    evaluation,
  };
}
