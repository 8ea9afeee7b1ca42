// Stryker's runner of node:test: all tests of a mutant in one process, in milliseconds. The runners that
// Stryker has start a process for every mutant and file of tests, which takes twenty times as long.
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { importedBy, isImportedBy, load } from './test-files.mjs';

// What the mutants look at; they keep the object, so its members change, not itself.
const coverage = { static: {}, perTest: {} };
const stryker = { mutantCoverage: coverage };
globalThis.__stryker__ = stryker;

async function run({ id, name, run }, fileName) {
  const start = performance.now();
  const result = { id, name, fileName, timeSpentMs: 0 };
  stryker.currentTestId = id;
  try {
    await run();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    return {
      ...result,
      status: TestStatus.Failed,
      failureMessage: String(error?.message ?? error),
    };
  } finally {
    stryker.currentTestId = undefined;
  }
}

// A file that cannot even be loaded is a failed test.
async function loadAnew(file) {
  try {
    return await load(file);
  } catch (error) {
    return [{ id: file, name: file, run: () => Promise.reject(error) }];
  }
}

class NodeTestRunner {
  static inject = ['options'];
  #files;
  #loaded = new Map();

  constructor({ nodeTest }) {
    this.#files = nodeTest.files;
  }

  capabilities = () => ({ reloadEnvironment: true });

  async init() {
    for (const file of this.#files) this.#loaded.set(file, await load(file));
    // What imports least says most of a module, and first.
    this.#files = this.#files.toSorted((a, b) => importedBy(a).size - importedBy(b).size);
  }

  async dryRun() {
    const tests = [];
    for (const [file, own] of this.#loaded)
      for (const test of own) tests.push(await run(test, file));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    Object.assign(coverage, { static: {}, perTest: {} });
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const mutated = relative(process.cwd(), sandboxFileName);
    const anew = mutantActivation === 'static'; // of what a module does while it is loaded
    const tests = [];
    const failed = () => tests.at(-1)?.status === TestStatus.Failed;
    for (const file of this.#files) {
      if (failed()) break;
      if (anew && !isImportedBy(file, mutated)) continue;
      const own = anew ? await loadAnew(file) : this.#loaded.get(file);
      for (const test of own) {
        if (testFilter && !testFilter.includes(test.id)) continue;
        tests.push(await run(test, file));
        if (failed()) break;
      }
    }
    stryker.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(stryker.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
    );
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner),
];

export const strykerValidationSchema = {
  properties: {
    nodeTest: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: { files: { type: 'array', items: { type: 'string' } } },
    },
  },
};
