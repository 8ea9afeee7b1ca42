import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { impossibleReasons } from './engines.ts';

interface Counts {
  passed: number;
  failed: number;
  impossible: number;
}

/**
 * Sums up as `N passed, N failed`. A test left out counts as failed unless its engine
 * cannot do what it asks, and so does an engine in which nothing ran.
 */
export default class SummaryReporter implements Reporter {
  #root: Suite | undefined;
  #total: Counts = { passed: 0, failed: 0, impossible: 0 };
  #file = '';

  onBegin(config: FullConfig, suite: Suite): void {
    this.#root = suite;
    const folder = dirname(config.projects[0]?.outputDir ?? config.rootDir);
    this.#file = join(folder, 'browser-summary.json');
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    const engines: Record<string, Counts> = {};
    for (const project of this.#root?.suites ?? []) {
      const counts = count(project.allTests());
      if (counts.passed === 0) counts.failed = Math.max(counts.failed, 1);
      engines[project.title] = counts;
      this.#total.passed += counts.passed;
      this.#total.failed += counts.failed;
      this.#total.impossible += counts.impossible;
    }
    if (result.status !== 'passed' || Object.keys(engines).length === 0) {
      this.#total.failed = Math.max(this.#total.failed, 1);
    }
    mkdirSync(dirname(this.#file), { recursive: true });
    const { impossible, ...total } = this.#total;
    writeFileSync(this.#file, `${JSON.stringify({ ...total, impossible, engines }, null, 2)}\n`);
    return { status: this.#total.failed > 0 ? 'failed' : result.status };
  }

  async onExit(): Promise<void> {
    const { passed, failed, impossible } = this.#total;
    if (impossible > 0) console.log(`${impossible} not possible in their engine`);
    console.log(`${passed} passed, ${failed} failed`);
  }
}

function count(tests: readonly TestCase[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, impossible: 0 };
  for (const test of tests) {
    if (test.outcome() === 'expected') counts.passed++;
    else if (test.outcome() === 'skipped' && isImpossible(test)) counts.impossible++;
    else counts.failed++;
  }
  return counts;
}

function isImpossible(test: TestCase): boolean {
  const skips = test.results.flatMap(({ annotations }) => annotations);
  return skips.some(
    ({ type, description }) => type === 'skip' && impossibleReasons.includes(description ?? ''),
  );
}
