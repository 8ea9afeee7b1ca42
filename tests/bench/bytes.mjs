// What a visitor downloads before the first result, minified and compressed with brotli, beside what the others
// would cost: their library alone, with one import each of what the work needs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { measure } from '../../web/build/budget.ts';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const brotli = (content) => brotliCompressSync(content).length;

const used = (names, module) =>
  `import { ${names} } from '${module}'; globalThis.used = [${names}];`;

// mathjs with its smallest set of functions, and as its documentation begins.
const libraries = {
  decimal: used('Decimal', 'decimal.js'),
  'mathjs-number': used(
    'create, compileDependencies, addDependencies, multiplyDependencies, divideDependencies, roundDependencies',
    'mathjs/number',
  ),
  mathjs: used('create, all', 'mathjs'),
  hyperformula: used('HyperFormula', 'hyperformula'),
  publicodes: "import Engine from 'publicodes'; globalThis.used = Engine;",
};

const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false };

async function bundled(contents) {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: path('.') },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

// The engine without form and language: its glue, its words, its module.
async function engineAlone() {
  const glue = await bundled(`
    import createEngine from '../../web/generated/engine.js';
    import { engineOf } from '../../web/src/engine/engine.ts';
    export { createEngine, engineOf };`);
  return brotli(glue) + brotli(readFileSync(path('../../web/dist/package/cdn/engine.wasm')));
}

async function smallestPage() {
  const html = readFileSync(path('smallest-page.html'), 'utf8');
  const [, style] = /<style>(.*?)<\/style>/s.exec(html);
  const [, script] = /<script>(.*?)<\/script>/s.exec(html);
  const small = async (code, loader) => (await transform(code, { loader, minify: true })).code;
  const page = html
    .replace(style, await small(style, 'css'))
    .replace(script, await small(script, 'js'))
    .replace(/\n\s*|<!--.*?-->/g, '');
  return brotli(page);
}

export async function measureBytes() {
  const sizes = {
    element: measure().toFirstResult,
    engine: await engineAlone(),
    'smallest-page': await smallestPage(),
  };
  for (const [id, contents] of Object.entries(libraries))
    sizes[id] = brotli(await bundled(contents));
  return sizes;
}
