// What a calculator waits for, and which engine knows its metric: one number in four places.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../web/build/paths.ts';
import { metricIds as shippedIds } from '../../web/generated/catalogue.ts';
import { needsLater } from '../../web/src/needs-later.ts';
import { factsFor, metricIds, startEngine } from './metrics.ts';

test('rows, levers, the comparison and lengths of time in two units wait for what comes later, and no other metric does', () => {
  assert.deepEqual(
    metricIds.filter((id) => needsLater(id, factsFor(id))),
    ['channel-mix', 'aht-combined', 'payback-months', 'npv', 'tco-compare', 'what-if'],
  );
});

const root = new URL('../../', import.meta.url);
const numberIn = (file: string, pattern: RegExp) =>
  Number(pattern.exec(readFileSync(new URL(file, root), 'utf8'))?.[1]);

const first = numberIn('core/src/has_all_metrics.h', /first_metrics = (\d+)/);

test('the page and the back ends’ tests know how many metrics the smaller engine has', () => {
  assert.ok(first > 0 && first < metricIds.length);
  assert.equal(numberIn('web/src/library.ts', /\bfirstMetrics = (\d+)/), first);
  assert.equal(numberIn('tests/wasm/evaluate.mjs', /\bfirstMetrics = (\d+)/), first);
});

for (const file of ['engine.wasm', 'engine-all.wasm'] as const)
  test(`${file} knows just the metrics that it is asked for`, async () => {
    const engine = await startEngine(file);
    const known = metricIds.filter((metric) => {
      const request = { metric, inputs: [], calendar: '365-days', digits: 2 };
      return engine.evaluate(request).status !== 'unknown-metric';
    });
    assert.deepEqual(known, file === 'engine.wasm' ? metricIds.slice(0, first) : metricIds);
  });

test('the page knows the metrics in the order of the core', () => {
  assert.deepEqual([...shippedIds], metricIds);
});

test('one glue drives both engines', () => {
  const glue = (name: string) => readFileSync(join(paths.engine, name));
  assert.ok(glue('engine.mjs').equals(glue('engine-all.mjs')));
});

test('what the library loads by a path of its own is there, for every metric and language', () => {
  const source = readFileSync(join(paths.source, 'library.ts'), 'utf8');
  const templates = [...source.matchAll(/`\.\/([^`]*\$\{[^`]*)`/g)].map(([, path = '']) => path);
  assert.equal(templates.length, 2);
  for (const template of templates)
    for (const locale of ['en', 'lv', 'da', 'vi', 'fr', 'zh'])
      for (const metric of metricIds) {
        // biome-ignore-start lint/suspicious/noTemplateCurlyInString: names in the source
        const path = template.replace('${metric}', metric).replace('${locale}', locale);
        // biome-ignore-end lint/suspicious/noTemplateCurlyInString: names in the source
        assert.ok(existsSync(join(paths.cdn, path)), path);
      }
});
