// The same request through each back end, whole lines in and out, in one run.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const request =
  '{"metric":"cost-per-contact","inputs":{"total-cost":{"value":"50000","period":"month"},"contacts":{"value":"2500","period":"week"}}}';

const backEnds = {
  native: [path('../../build/native/bin/contact-cost'), 'evaluate'],
  WebAssembly: [process.execPath, path('../wasm/evaluate.mjs'), '--backend', 'wasm'],
  'JavaScript fallback': [process.execPath, path('../wasm/evaluate.mjs'), '--backend', 'js'],
};

function seconds([program, ...parameters], count) {
  const input = `${request}\n`.repeat(count);
  const start = process.hrtime.bigint();
  execFileSync(program, parameters, { input, maxBuffer: 2 ** 30 });
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// The difference of a long and a short run leaves out the start of the process.
export function evaluationsPerSecond() {
  const [few, many, rounds] = [1_000, 51_000, 5];
  return Object.fromEntries(
    Object.entries(backEnds).map(([name, command]) => {
      const times = Array.from(
        { length: rounds },
        () => seconds(command, many) - seconds(command, few),
      );
      return [name, (many - few) / median(times)];
    }),
  );
}
