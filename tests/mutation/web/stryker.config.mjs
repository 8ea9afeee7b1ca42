// `./run mutate web`, from the root of the project.
const tests = [
  'asks catalogs-split compile-messages engine engine-rows form form-defaults form-rows formats formula-layout',
  'html language-of layout library lookup other-reading panels panels-drawn panels-levers panels-messages',
  'panels-numbers quantity read-number scaled sentences settings-for texts',
].flatMap((names) => names.split(' '));

// Modules without mutants, by the reason.
const left = {
  'browsers test what lives in a document, loads files or starts WebAssembly': [
    '{calculator,define,element,exports,later,library,load-calculator,register,styles}.ts',
    'engine/{engines,load}.ts',
  ],
  'browsers test what is drawn to be moved, typed into and opened': [
    'view/{calculator,context,dom,field,formula,radios,readings,result,rows,section,settings,steps}.ts',
    'panels/{bar-table,evidence,levers,ownership,ownership-chart,panel,panels,quoted,svg}.ts',
  ],
  'another word in a table is another fact, and no fault of the code': [
    'panels/{levers-data,quoted-data}.ts',
  ],
  'tests/integrations opens the other entrances of the package': ['{split,whole}/*.ts'],
};

export default {
  plugins: ['./tests/mutation/web/runner.mjs'],
  testRunner: 'node-test',
  nodeTest: { files: tests.map((name) => `tests/web/${name}.test.ts`) },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 60_000, // of a busy machine; endless loops are found by counting
  mutate: [
    'web/src/**/*.ts',
    ...Object.values(left)
      .flat()
      .map((modules) => `!web/src/${modules}`),
  ],
  thresholds: { high: 95, low: 90, break: 93 },
  // All but what the tests need.
  ignorePatterns: [
    '**',
    '!build/{native,wasm}/bin/*',
    '!i18n/**',
    '!tests/{i18n,wasm,web}/**',
    '!wasm/CMakeLists.txt',
    '!web/{build,generated,src}/**',
    '!web/dist/package/cdn/**',
    '!{tests,web}/package.json',
  ],
  disableTypeChecks: false, // nothing checks types here
  tempDirName: 'build/mutation-web',
  // Every mutant every time: what Stryker remembers of a module's own constants outlives the test that kills it.
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'build/mutation-web.json' },
};
