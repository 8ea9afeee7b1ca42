// The package's types, one file: what tsc declares of the element and of what it gives and takes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locales.ts';
import { paths } from '../paths.ts';

const publicModules = ['form/preset', 'engine/response', 'element'];

function declarationsOf(name: string): string {
  const file = join(paths.generated, `types/src/${name}.d.ts`);
  // What these modules compute is the element's own business.
  return readFileSync(file, 'utf8').replace(
    /^(import type|export declare (const|function)) .*\n/gm,
    '',
  );
}

export function writeTypes(): void {
  const compiler = join(paths.web, 'node_modules/typescript/bin/tsc');
  const project = join(paths.web, 'tsconfig.types.json');
  execFileSync(process.execPath, [compiler, '--project', project], { stdio: 'inherit' });
  const types = publicModules.map(declarationsOf).join('');
  if (/^\s*import /m.test(types))
    throw new Error('a public type comes from a module that is not public');
  const write = (file: string, content: string) =>
    writeFileSync(join(paths.package, file), content);
  write('index.d.ts', types);
  const same = (path: string) => `export { ContactCostCalculator } from '${path}/index.js';\n`;
  for (const name of ['define', 'js']) write(`${name}.d.ts`, same('.'));
  write('split/define.d.ts', same('..'));
  mkdirSync(join(paths.package, 'locales'), { recursive: true });
  for (const { id } of locales) write(`locales/${id}.d.ts`, same('..'));
}
