// tests/bench/results/scale.json: what tests/bench/scale.mjs measured, which takes minutes and is a run of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../docs/tables.ts';
import { paths } from '../paths.ts';
import { duration } from './numbers.ts';

interface Point {
  jobs: number;
  lines: number;
  seconds: number;
  peakMebibytes: number;
}

export const scalePlot =
  '![Seconds and memory by the number of lines, as in the table above](../scale.svg)';

export function scaleTable(): string {
  const { points }: { points: readonly Point[] } = JSON.parse(
    readFileSync(join(paths.scale, 'scale.json'), 'utf8'),
  );
  const jobs = [...new Set(points.map((point) => point.jobs))];
  const counts = [...new Set(points.map((point) => point.lines))].sort((a, b) => a - b);
  const cells = (lines: number) =>
    jobs.flatMap((own) => {
      const point = points.find((one) => one.jobs === own && one.lines === lines);
      return point
        ? [duration(point.seconds * 1e9), `${point.peakMebibytes.toFixed(0)} MiB`]
        : ['', ''];
    });
  return table(
    ['lines', ...jobs.flatMap((own) => [`\`--jobs ${own}\``, 'memory'])],
    counts.map((lines) => [lines.toLocaleString('en'), ...cells(lines)]),
  );
}
