// Figures of speed and size stand where they are read as they stand in tests/bench/results.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { duration, perSecond, times } from '../../web/build/measured/numbers.ts';
import { withFigures } from '../../web/build/measured/readme.ts';
import { readResults } from '../../web/build/measured/results.ts';
import { measuredTable } from '../../web/build/measured/tables.ts';
import { paths } from '../../web/build/paths.ts';

const results = readResults();
const readme = readFileSync(paths.readme, 'utf8');
const page = readFileSync(join(paths.site, 'docs/performance/index.html'), 'utf8');

test('the README has the figures of the last bench', () => {
  assert.equal(readme, withFigures(readme, results), 'npm run --prefix web readme');
});

test('without its marks nothing is written into the README', () => {
  assert.throws(() => withFigures('## Measured\n', results), /README\.md has no <!-- measured/);
});

test('the page on performance has every contender, and the figures of this build’s file', () => {
  for (const { name } of results.speed.contenders)
    assert.ok(page.includes(`<td>${name.replace(/`(.*?)`/, '<code>$1</code>')}</td>`), name);
  for (const work of results.speed.works)
    for (const { id, nanoseconds } of work.contenders)
      assert.ok(
        page.includes(`<td>${perSecond(nanoseconds)}</td><td>${duration(nanoseconds)}</td>`),
        `${work.id} ${id}: ./run build`,
      );
  assert.ok(page.includes(`<td>${results.machine.date}</td>`), './run build');
});

test('what the page concludes follows from the figures', () => {
  const nameOf = (id: string) => results.speed.contenders.find((one) => one.id === id)?.name;
  const wrong = results.speed.works.flatMap(({ contenders }) =>
    contenders.filter((one) => one.wrong > 0).map(({ id }) => nameOf(id)),
  );
  assert.deepEqual([...new Set(wrong)], ['JavaScript doubles', 'HyperFormula', 'publicodes']);
  for (const { contenders } of results.speed.works) {
    const inPages = contenders.filter(({ id }) => !id.startsWith('native') && id !== 'program');
    const [fastest] = inPages.toSorted((a, b) => a.nanoseconds - b.nanoseconds);
    assert.equal(fastest?.id, 'doubles');
  }
  const {
    element = 0,
    engine = 0,
    decimal = 0,
    'smallest-page': smallest = 0,
    ...libraries
  } = results.bytes;
  assert.ok(element > 10 * smallest && engine > decimal);
  for (const [id, bytes] of Object.entries(libraries)) assert.ok(bytes > engine, id);
});

test('nobody in the bench names a package of another version than is installed for it', () => {
  const bench = join(paths.web, '../tests/bench/package.json');
  const { devDependencies } = JSON.parse(readFileSync(bench, 'utf8'));
  assert.deepEqual(results.machine.packages, devDependencies, 'after a change: ./run bench');
});

test('figures are said in two digits', () => {
  assert.equal(duration(950), '950 ns');
  assert.equal(duration(7160), '7.2 µs');
  assert.equal(duration(41_260_000), '41 ms');
  assert.equal(duration(1.05e9), '1.1 s');
  assert.equal(perSecond(7160), '140,000');
  assert.equal(times(74.3), '74');
  assert.equal(times(1), '1');
  assert.equal(times(0.0345), '1/29');
});

test('a figure that was not measured is no cell of a table', () => {
  assert.throws(() => measuredTable(results, 'speed', 'nothing'), /has no work nothing/);
  assert.throws(() => measuredTable(results, 'nothing'), /nothing measured is called nothing/);
});
