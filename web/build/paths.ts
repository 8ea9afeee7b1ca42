import { fileURLToPath } from 'node:url';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const paths = {
  program: fromHere('../../build/native/bin/contact-cost'),
  engine: fromHere('../../build/wasm/bin/'),
  i18n: fromHere('../../i18n/'),
  generated: fromHere('../generated/'),
  source: fromHere('../src/'),
  demo: fromHere('../demo/'),
  package: fromHere('../dist/package/'),
  site: fromHere('../dist/demo/'),
  pseudo: fromHere('../dist/pseudo/'),
};
