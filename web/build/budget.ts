// The bytes between a page's first request and its first computed result, and what they may be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { locales } from './locales.ts';
import { paths } from './paths.ts';

// Releases are built with Emscripten 3.1.6; others differ by some hundred bytes either way.
const emscripten = readFileSync(paths.emscriptenVersion, 'utf8').trim();
export const budget = {
  beforeNear: 2_000,
  toFirstResult: emscripten === '3.1.6' ? 29_260 : 29_760,
};

const brotliSize = (file: string) => brotliCompressSync(readFileSync(join(paths.cdn, file))).length;

// Of a page with cost per contact; the largest language counts.
export function measure() {
  const sized = (names: string[]) => names.map((file) => [file, brotliSize(file)] as const);
  const total = (files: readonly (readonly [string, number])[]) =>
    files.reduce((sum, [, size]) => sum + size, 0);
  const languages = locales.map(({ id }) =>
    sized([`locales/${id}.js`, `metrics/cost-per-contact/${id}.js`]),
  );
  const largest = languages.reduce((left, right) => (total(right) > total(left) ? right : left));
  const files = [...sized(['define.js', 'calculator.js', 'engine.wasm']), ...largest];
  const toFirstResult = total(files);
  return { files, beforeNear: brotliSize('define.js'), toFirstResult };
}

export function checkBudget(): void {
  const { files, beforeNear, toFirstResult } = measure();
  for (const [file, size] of files) console.log(`  ${String(size).padStart(6)}  ${file}`);
  console.log(
    `  ${String(toFirstResult).padStart(6)}  brotli bytes to the first result, of ${budget.toFirstResult} (Emscripten ${emscripten})`,
  );
  if (beforeNear > budget.beforeNear || toFirstResult > budget.toFirstResult)
    throw new Error(
      `over budget: define.js ${beforeNear} of ${budget.beforeNear}, all ${toFirstResult} of ${budget.toFirstResult}`,
    );
}
