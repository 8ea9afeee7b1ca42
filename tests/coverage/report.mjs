// node report.mjs FOLDER: lines and branches of web/src that ran, under Node (FOLDER/node) or in Chromium
// (FOLDER/browser), by folder. Less than the floor is a failure.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CoverageReport } from 'monocart-coverage-reports';
import { scripts } from './sources.mjs';

const floor = { lines: 94, branches: 88 }; // percent, of what was reached

const [folder] = process.argv.slice(2);

const counted = (half) =>
  readdirSync(join(folder, half)).flatMap((file) => {
    const written = JSON.parse(readFileSync(join(folder, half, file), 'utf8'));
    return written.result ?? written;
  });

// file:///…/web/src/form/form.ts and http://…/calculator/src/form/form.js are form/form.ts.
const nameOf = ({ url }) => {
  const [, stem] = /^(?:file:.*\/web|http:.*\/calculator)\/src\/(.*)\.[jt]s$/.exec(url) ?? [];
  return `${stem}.ts`;
};

// A module that nobody loaded counts, too.
const neverRun = (source) => [
  {
    functionName: '',
    isBlockCoverage: true,
    ranges: [{ startOffset: 0, endOffset: source.length, count: 0 }],
  },
];

const report = new CoverageReport({
  name: 'web/src',
  outputDir: join(folder, 'report'),
  reports: ['v8'],
  logging: 'error',
});
const seen = new Map([...scripts.keys()].map((name) => [name, []]));
for (const half of ['node', 'browser'])
  for (const entry of counted(half)) seen.get(nameOf(entry))?.push(entry.functions);
for (const [url, runs] of seen) {
  const source = scripts.get(url);
  const every = runs.length > 0 ? runs : [neverRun(source)];
  await report.add(every.map((functions) => ({ url, source, functions })));
}
const { files } = await report.generate();

const sum = (own, kind) => {
  const total = own.reduce((all, { summary }) => all + summary[kind].total, 0);
  const covered = own.reduce((all, { summary }) => all + summary[kind].covered, 0);
  return { total, covered, percent: total === 0 ? 100 : (100 * covered) / total };
};
const row = (name, own) => {
  const figures = ['lines', 'branches'].map((kind) => {
    const { total, covered, percent } = sum(own, kind);
    return `${String(covered).padStart(6)} of ${String(total).padStart(4)} ${percent.toFixed(1).padStart(6)} %`;
  });
  console.log(`${name.padEnd(16)}${figures.join('   ')}`);
};

console.log(`${'web/src'.padEnd(16)}${'lines'.padStart(23)}   ${'branches'.padStart(23)}`);
const folders = Map.groupBy(files, ({ url }) => dirname(url));
for (const [name, own] of folders) row(name === '.' ? '(itself)' : name, own);
row('all', files);

for (const [kind, least] of Object.entries(floor)) {
  const { percent } = sum(files, kind);
  if (percent >= least) continue;
  console.error(`coverage of web/src: ${percent.toFixed(1)} % of ${kind}, the floor is ${least} %`);
  process.exitCode = 1;
}
