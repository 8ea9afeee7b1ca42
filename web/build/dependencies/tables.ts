// What the project depends on, with the versions and licences of the lock files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import reasons from './reasons.json' with { type: 'json' };

type Row = readonly string[];

interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly license?: string }>;
}

function npmRows(folder: string, reasonOf: Record<string, string>): Row[] {
  const file = join(paths.web, '..', folder, 'package-lock.json');
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  return Object.entries(reasonOf).map(([name, reason]) => {
    const { version, license } = packages[`node_modules/${name}`] ?? {};
    if (!version || !license) throw new Error(`${name} is not in ${file}, or without a licence`);
    return [`\`${name}\``, version, license, reason];
  });
}

const listed = (list: readonly { name: string; licence: string; for: string }[]): Row[] =>
  list.map(({ name, licence, for: purpose }) => [name, licence, purpose]);

// The head of a table and its rows.
export function dependenciesOf(what = ''): [Row, Row[]] {
  if (what === 'ships' || what === 'debian')
    return [['what', 'licence', 'for'], listed(reasons[what])];
  const of = (reasons.npm as Record<string, Record<string, string>>)[what];
  if (!of) throw new Error(`no dependencies of ${what}`);
  return [['package', 'version', 'licence', 'for'], npmRows(what, of)];
}
