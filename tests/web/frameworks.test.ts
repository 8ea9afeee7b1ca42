// What each framework's own compiler makes of the element, right and wrong: frameworks/ says which is which.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { paths } from '../../web/build/paths.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const installed = at('../node_modules');

// The package and the frameworks as a project would have them installed.
function compile(tool: string, name: string, files: string[], options: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'contact-cost-types-'));
  const { as = {}, ...compilerOptions } = options as { as?: Record<string, string> };
  const where = {
    ...Object.fromEntries(['preact', 'solid-js', 'svelte', 'vue'].map((one) => [one, one])),
    ...as,
  };
  const resolved = Object.entries(where).flatMap(([module, own]) => [
    [module, [join(installed, own)]],
    [`${module}/*`, [join(installed, own, '*')]],
  ]);
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        types: [],
        ...compilerOptions,
        paths: {
          ...Object.fromEntries(resolved),
          'contact-cost-calculator/*': [join(paths.package, 'frameworks/*')],
        },
      },
      vueCompilerOptions: { strictTemplates: true },
      files: files.map((file) => at(`frameworks/${file}`)),
    }),
  );
  const args = [
    join(installed, tool),
    ...(name === 'svelte'
      ? ['--workspace', at('frameworks/svelte'), '--tsconfig', config, '--output', 'machine']
      : ['--project', config]),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: at('frameworks'),
  });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

const jsx = (jsxImportSource: string, own = jsxImportSource) => ({
  jsx: jsxImportSource === 'solid-js' ? 'preserve' : 'react-jsx',
  jsxImportSource,
  as: { [jsxImportSource]: own },
});

for (const [name, options] of Object.entries({
  'react-18': jsx('react', 'types-react-18'),
  'react-19': jsx('react', 'types-react-19'),
  preact: jsx('preact'),
  solid: jsx('solid-js'),
}))
  test(`${name} knows the element, and refuses what it does not take`, () => {
    assert.equal(compile('typescript/bin/tsc', name, [`${name}.tsx`], options), '');
  });

test('vue knows the element, and refuses what it does not take', () => {
  assert.equal(compile('vue-tsc/bin/vue-tsc.js', 'vue', ['vue.vue'], {}), '');
});

test('svelte knows the element, and refuses what it does not take', () => {
  const said = compile(
    'svelte-check/bin/svelte-check',
    'svelte',
    ['svelte/good.svelte', 'svelte/wrong.svelte'],
    {},
  );
  const errors = [...said.matchAll(/ERROR "([^"]+)" (\d+)/g)].map(
    ([, file, line]) => `${file} ${line}`,
  );
  assert.deepEqual(errors, ['wrong.svelte 5', 'wrong.svelte 6'], said);
});
