// What tests/browser/matrix.spec.ts saw, as a table.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';

interface Cell {
  figure: string;
  engine: string;
  console: string;
}
type Matrix = Record<string, Record<string, Record<string, Cell>>>;

const names: Record<string, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkitgtk: 'WebKitGTK',
};

// By policy and delivery, one column for each engine.
export function matrixTable(): [head: string[], rows: string[][]] {
  const file = join(paths.web, 'docs/matrix.json');
  const matrix: Matrix = JSON.parse(readFileSync(file, 'utf8'));
  const engines = Object.keys(names);
  const [first = {}] = Object.values(matrix);
  const rows = Object.entries(first).flatMap(([policy, deliveries]) =>
    Object.keys(deliveries).map((delivery) => [
      policy,
      delivery,
      ...engines.map((engine) => {
        const cell = matrix[engine]?.[policy]?.[delivery];
        if (!cell) throw new Error(`${file} has no ${engine}, ${policy}, ${delivery}`);
        return [cell.figure, cell.engine, cell.console].join(', ');
      }),
    ]),
  );
  return [['policy', 'delivery', ...Object.values(names)], rows];
}
