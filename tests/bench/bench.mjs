// `./run bench`: what a visitor waits for, how fast the core is, and how others do at the same work. Figures to
// read, never to assert. All parts together become results.json and the figures of README.md; `./run bench PART...`
// only prints what it measures, for what stands in the file is of one run.
import { writeFileSync } from 'node:fs';
import { measuredTable } from '../../web/build/measured/tables.ts';
import { paths } from '../../web/build/paths.ts';
import { measureBoundary } from './boundary.mjs';
import { measureBuild } from './build.mjs';
import { measureBytes } from './bytes.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { machine } from './machine.mjs';
import { measurePage } from './page.mjs';
import { measureSpeed } from './speed.mjs';
import { works } from './work.mjs';

const parts = {
  speed: measureSpeed,
  boundary: measureBoundary,
  page: async () => [await measurePage(1), await measurePage(6)],
  bytes: measureBytes,
  build: measureBuild,
  lighthouse: measureLighthouse,
};

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !Object.hasOwn(parts, part));
if (unknown) {
  console.error(`no part ${unknown}; there are: ${Object.keys(parts).join(' ')}`);
  process.exit(2);
}

// Four digits of a time are more than it is good for.
const rounded = (_key, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

const results = { machine: machine() };
for (const [part, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const start = performance.now();
  console.log(`== bench: ${part}`);
  results[part] = await measure();
  console.log(`   ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const words = part === 'speed' ? works.map(({ id }) => id) : [''];
  for (const word of words) console.log(`${measuredTable(results, part, word)}\n`);
}

if (asked.length === 0) {
  writeFileSync(paths.measured, `${JSON.stringify(results, rounded, 2)}\n`);
  await import('../../web/build/measured/write-readme.ts');
  console.log(
    'written: tests/bench/results.json, README.md; web/docs/performance.md takes them at the next build',
  );
}
