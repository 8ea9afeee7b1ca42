// How the program's cost grows, from one line to ten million: seconds and peak memory, on one thread and on all.
//
//   node tests/bench/scale.mjs     about five minutes; writes results/scale.json and results/scale.svg
//
// The lines are the worked examples of the catalogue, in turn; the answers go to /dev/null.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';
import { plot } from './scale-plot.mjs';

const program = fileURLToPath(new URL('../../build/native/bin/contact-cost', import.meta.url));
const largest = Number(process.argv[2] ?? 1e7);
const counts = [1, 1e3, 1e4, 1e5, 1e6, 1e7].filter((count) => count <= largest);
const blockLines = 1000;

const { metrics } = JSON.parse(execFileSync(program, ['catalogue']));
const examples = metrics.map(({ id, example }) => JSON.stringify({ metric: id, inputs: example }));
const lines = Array.from({ length: blockLines }, (_, i) => `${examples[i % examples.length]}\n`);

const peakMebibytes = (pid) =>
  Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmHWM:\s+(\d+)/m)[1]) / 1024;

async function feed(input, count) {
  const block = Buffer.from(lines.slice(0, count).join(''));
  for (let fed = 0; fed < count; fed += blockLines)
    if (!input.write(block)) await once(input, 'drain');
}

// With `look`, what is in the pipes is worked off before the memory is read, which takes time of its own.
async function run(jobs, count, look) {
  const start = performance.now();
  const child = spawn(program, ['evaluate', '--jobs', jobs], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  await feed(child.stdin, count);
  let peak;
  if (look) {
    await sleep(500);
    peak = peakMebibytes(child.pid);
  }
  child.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`evaluate --jobs ${jobs} ended with ${status}`);
  return look ? peak : (performance.now() - start) / 1000;
}

async function measure(jobs, count) {
  const times = [];
  const rounds = count >= 1e7 ? 1 : count >= 1e6 ? 3 : 7;
  for (let round = 0; round < rounds; round += 1) times.push(await run(jobs, count, false));
  const point = {
    jobs,
    lines: count,
    seconds: median(times),
    peakMebibytes: await run(jobs, count, true),
  };
  const speed = Math.round(count / point.seconds).toLocaleString('en');
  console.log(
    `${count.toLocaleString('en').padStart(10)} lines, --jobs ${jobs}: ${point.seconds.toFixed(3)} s, ` +
      `${speed} a second, peak ${point.peakMebibytes.toFixed(1)} MiB`,
  );
  return point;
}

const threads = [...new Set([1, availableParallelism()])];
const points = [];
for (const jobs of threads) for (const count of counts) points.push(await measure(jobs, count));

const bytesPerLine = Math.round(Buffer.byteLength(lines.join('')) / blockLines);
const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`;
const results = { machine, bytesPerLine, points };
const folder = new URL('results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('scale.json', folder), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(new URL('scale.svg', folder), plot(results));
