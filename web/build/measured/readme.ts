// The figures of README.md, between two marks.
import { table } from '../docs/tables.ts';
import { duration, kilobytes, microseconds, milliseconds, times } from './numbers.ts';
import { found, type Results, timeOf } from './results.ts';

const [open, close] = ['<!-- measured: written by ./run bench -->', '<!-- /measured -->'] as const;

function figures({ machine, speed, boundary, page, bytes, build, lighthouse }: Results): string {
  const work = found(speed.works, ({ id }) => id === 'centre', 'work centre');
  const of = (id: string) => timeOf(work, id);
  const others = ['doubles', 'decimal', 'mathjs', 'hyperformula', 'publicodes'];
  const beside = (own: string) =>
    others
      .map((id) => {
        const { name } = found(speed.contenders, (one) => one.id === id, id);
        return `${name}: ${times(of(id) / of(own))}`;
      })
      .join('; ');
  const chromium = found(boundary.places, ({ name }) => name === 'Chromium', 'Chromium');
  const normal = found(page, ({ slowdown }) => slowdown === 1, 'page');
  const slowed = found(page, ({ slowdown }) => slowdown > 1, 'slowed page');
  const size = (id: string) => kilobytes(bytes[id] ?? Number.NaN);
  const scores = lighthouse.flatMap(({ scores: { 'Layout shift': _, ...own } }) =>
    Object.values(own),
  );
  const seconds = Object.values(build.seconds).reduce((sum, one) => sum + one, 0);
  const rows = [
    [
      'one evaluation with its steps',
      `${duration(of('native'))} natively, ${duration(of('wasm'))} as WebAssembly in Node, ` +
        `${duration(of('fallback'))} in the fallback; in Chromium ${microseconds(chromium.evaluation.median)} ` +
        `(p95 ${microseconds(chromium.evaluation.p95)})`,
    ],
    ['the same work elsewhere takes, times native', beside('native')],
    ['… times WebAssembly', beside('wasm')],
    [
      'a key is painted after',
      `${milliseconds(normal.painted.median)} (p95 ${milliseconds(normal.painted.p95)}); ` +
        `${milliseconds(slowed.painted.median)} on a CPU slowed ${slowed.slowdown} times`,
    ],
    [
      'script asked for, to first result',
      `${milliseconds(normal.firstResult)}; ${milliseconds(slowed.firstResult)} slowed`,
    ],
    [
      'bytes to the first result',
      `${size('element')}; the smallest page by hand ${size('smallest-page')}; of the libraries alone ` +
        `decimal.js ${size('decimal')}, mathjs ${size('mathjs-number')} to ${size('mathjs')}, ` +
        `HyperFormula ${size('hyperformula')}, publicodes ${size('publicodes')}`,
    ],
    [
      'build, pages',
      `${seconds} s from nothing; ${(build.site.pages / build.site.seconds).toFixed(0)} pages of the demo a second`,
    ],
    [
      'Lighthouse',
      `${Math.min(...scores)} at least: performance, accessibility, best practices, SEO`,
    ],
  ];
  const where = `${machine.cores} × ${machine.processor}, ${machine.browser}, Node ${machine.node}, ${machine.date}`;
  return `${where}. The work: ${work.title}; medians.\n\n${table(['what', 'how much'], rows)}`;
}

export function withFigures(readme: string, results: Results): string {
  const [before, after] = [readme.indexOf(open), readme.indexOf(close)];
  if (before < 0 || after < before) throw new Error(`README.md has no ${open} … ${close}`);
  return `${readme.slice(0, before)}${open}\n${figures(results)}\n${readme.slice(after)}`;
}
