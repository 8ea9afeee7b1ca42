// What the project depends on is said, with a reason, and what ships depends on nothing.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import reasons from '../../web/build/dependencies/reasons.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

// Not what is installed or built.
function packagesIn(folder: string): string[] {
  const entries = readdirSync(`${root}${folder}`, { withFileTypes: true });
  const inner = entries
    .filter(
      (entry) => entry.isDirectory() && !/^(node_modules|dist|results|\..*)$/.test(entry.name),
    )
    .flatMap(({ name }) => packagesIn(`${folder}/${name}`));
  return entries.some(({ name }) => name === 'package.json') ? [folder, ...inner] : inner;
}
const folders = ['web', 'tests'].flatMap(packagesIn);

test('every npm dependency of every folder has its reason, and no reason is left over', () => {
  const found = folders.map((folder) => {
    const { dependencies, devDependencies } = read(`${folder}/package.json`);
    return [folder, Object.keys({ ...dependencies, ...devDependencies }).sort()];
  });
  const reasoned = Object.entries(reasons.npm).map(([folder, of]) => [folder, Object.keys(of)]);
  assert.deepEqual(reasoned.sort(), found.sort());
});

test('every one is pinned to a version, and locked with a hash', () => {
  for (const folder of folders) {
    const { dependencies, devDependencies } = read(`${folder}/package.json`);
    for (const version of Object.values<string>({ ...dependencies, ...devDependencies }))
      assert.match(version, /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/, folder);
    const { '': own, ...locked } = read(`${folder}/package-lock.json`).packages;
    assert.ok(Object.keys(locked).length > 0, folder);
    for (const [name, { integrity, inBundle }] of Object.entries<Record<string, unknown>>(locked))
      assert.ok(inBundle || /^sha512-/.test(String(integrity)), `${folder}: ${name}`);
  }
});

test('the package depends on nothing, and its bill of materials names what the compiler links', () => {
  const made = read('web/dist/package/package.json');
  assert.deepEqual(
    Object.keys(made).filter((key) => /dependencies|scripts/i.test(key)),
    [],
  );
  const bill = read('web/dist/package/sbom.cdx.json');
  assert.equal(bill.bomFormat, 'CycloneDX');
  assert.equal(bill.metadata.component.version, made.version);
  assert.deepEqual(
    bill.components.map(({ name }: { name: string }) => name),
    ['Emscripten', 'LLVM libc++, compiler-rt', 'musl'],
  );
  for (const { version, licenses } of bill.components) {
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.match(licenses[0].expression, /MIT|Apache-2\.0/);
  }
});
