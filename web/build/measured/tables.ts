// The tables of web/docs/performance.md.
import { table } from '../docs/tables.ts';
import { duration, kilobytes, microseconds, milliseconds, perSecond, times } from './numbers.ts';
import { found, type Place, type Results, timeOf } from './results.ts';
import { scaleTable } from './scale.ts';

const bundles: Readonly<Record<string, readonly [what: string, lacks: string]>> = {
  element: ['this calculator, up to its first result', 'nothing: form, figure, one language'],
  engine: ['its engine alone', 'form, language'],
  'smallest-page': [
    'the smallest page by hand',
    'exactness, steps, other metrics and languages, faults said, numbers as people type them',
  ],
  decimal: ['decimal.js', 'form, language, the formula itself'],
  'mathjs-number': ['mathjs, numbers only, four functions', 'form, language, exactness'],
  mathjs: ['mathjs, `create(all)`', 'form, language'],
  hyperformula: ['HyperFormula', 'form, language, exactness'],
  publicodes: ['publicodes', 'form, language, exactness'],
};

function machineTable({ machine }: Results): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return table(
    ['what', 'which'],
    [
      ['date', machine.date],
      ['processor', `${machine.cores} × ${machine.processor}, ${machine.memory} GB`],
      ['system', machine.system],
      ['compilers', `${machine.compiler}; Emscripten ${machine.emscripten}`],
      ['run in', `Node ${machine.node}; ${machine.browser}`],
      ['beside', packages.join(', ')],
    ],
  );
}

function speedTable({ speed }: Results, id: string): string {
  const work = found(speed.works, (one) => one.id === id, `work ${id}`);
  const [native, wasm] = [timeOf(work, 'native'), timeOf(work, 'wasm')];
  return table(
    ['who', 'a second', 'one takes', 'of native', 'of WebAssembly', 'wrong answers'],
    work.contenders.map(({ id, nanoseconds, wrong }) => [
      found(speed.contenders, (one) => one.id === id, id).name,
      perSecond(nanoseconds),
      duration(nanoseconds),
      times(nanoseconds / native),
      times(nanoseconds / wasm),
      `${wrong} of ${work.answers}`,
    ]),
  );
}

const boundaryRows: readonly (readonly [string, (place: Place) => number])[] = [
  ['compile `engine.wasm`', ({ compile }) => compile],
  ['compile, instantiate, register the embind table', ({ start }) => start],
  ['one call that computes nothing', ({ call }) => call],
  ['one call with a whole request, refused at once', ({ refusal }) => refusal],
  ['an evaluation, the first', ({ evaluation }) => evaluation.first],
  ['an evaluation, median', ({ evaluation }) => evaluation.median],
  ['an evaluation, p95', ({ evaluation }) => evaluation.p95],
];

const boundaryTable = ({ boundary: { places } }: Results): string =>
  table(
    ['where', ...places.map(({ name }) => name)],
    boundaryRows.map(([what, value]) => [what, ...places.map((one) => microseconds(value(one)))]),
  );

function pageTable({ page }: Results): string {
  const cells = (value: (times: Results['page'][number]) => string) => page.map(value);
  return table(
    [
      'what',
      ...cells(({ slowdown }) => (slowdown === 1 ? 'CPU as it is' : `slowed ${slowdown} times`)),
    ],
    [
      ['script asked for, to first result', ...cells((one) => milliseconds(one.firstResult))],
      ['key to painted result, median', ...cells((one) => milliseconds(one.painted.median))],
      ['key to painted result, p95', ...cells((one) => milliseconds(one.painted.p95))],
      ['of which the handler, median', ...cells((one) => milliseconds(one.handler.median))],
      ['of which the handler, p95', ...cells((one) => milliseconds(one.handler.p95))],
    ],
  );
}

const bytesTable = ({ bytes }: Results): string =>
  table(
    ['what', 'brotli', 'what is not in it'],
    Object.entries(bundles).map(([id, [what, lacks]]) => [
      what,
      kilobytes(found(Object.entries(bytes), ([name]) => name === id, id)[1]),
      lacks,
    ]),
  );

function buildTable({ build: { seconds, site } }: Results): string {
  return table(
    ['what', 'how long'],
    [
      ...Object.entries(seconds).map(([what, took]) => [`build of the ${what}`, `${took} s`]),
      ['pages of the demo a second', (site.pages / site.seconds).toFixed(0)],
    ],
  );
}

function lighthouseTable({ lighthouse }: Results): string {
  const titles = Object.keys(lighthouse[0]?.scores ?? {});
  return table(
    ['the Latvian page', ...titles],
    lighthouse.map(({ page, scores }) => [page, ...titles.map((title) => String(scores[title]))]),
  );
}

const howTable = ({ speed }: Results): string =>
  table(
    ['who', 'how it does the work'],
    speed.contenders.map(({ name, how }) => [name, how]),
  );

const tables: Readonly<Record<string, (results: Results, word: string) => string>> = {
  machine: machineTable,
  speed: speedTable,
  how: howTable,
  boundary: boundaryTable,
  page: pageTable,
  bytes: bytesTable,
  build: buildTable,
  lighthouse: lighthouseTable,
  scale: scaleTable,
};

export function measuredTable(results: Results, name = '', word = ''): string {
  const own = tables[name];
  if (!own) throw new Error(`nothing measured is called ${name}`);
  return own(results, word);
}
