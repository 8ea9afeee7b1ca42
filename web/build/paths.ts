import { fileURLToPath } from 'node:url';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const paths = {
  web: fromHere('../'),
  program: fromHere('../../build/native/bin/contact-cost'),
  engine: fromHere('../../build/wasm/bin/'),
  emscriptenVersion: fromHere('../../build/wasm/bin/emscripten-version.txt'),
  i18n: fromHere('../../i18n/'),
  generated: fromHere('../generated/'),
  source: fromHere('../src/'),
  demo: fromHere('../demo/'),
  package: fromHere('../dist/package/'),
  cdn: fromHere('../dist/package/cdn/'),
  site: fromHere('../dist/demo/'),
  readme: fromHere('../../README.md'),
  measured: fromHere('../../tests/bench/results.json'),
  scale: fromHere('../../tests/bench/results/'),
  pseudo: fromHere('../dist/pseudo/'),
};
