// Files of tests as functions of this process: what stands in for node:test collects them, and a file can be
// loaded anew with all that it imports, for a mutant of what a module does while it is loaded.
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = pathToFileURL(`${process.cwd()}/`).href;
const collector = `data:text/javascript,
  export const test = (name, run) => void globalThis.collectedTests.push({ name, run });`;

// Generated modules are no mutants and hold no state.
const isLoadedAnew = (url) =>
  url.startsWith(root) && !url.includes('/node_modules/') && !url.includes('/web/generated/');

const imports = new Map(); // by address: the addresses of what it imports
const withoutVersion = (url) => url.split('?')[0];
const versionOf = (url) => url.split('?version=')[1];

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'node:test') return { url: collector, shortCircuit: true };
    const found = next(specifier, context);
    const parent = context.parentURL;
    if (!parent || !isLoadedAnew(found.url)) return found;
    const [from, to] = [parent, found.url].map(withoutVersion);
    imports.set(from, (imports.get(from) ?? new Set()).add(to));
    const version = versionOf(found.url) ?? versionOf(parent);
    return version ? { ...found, url: `${to}?version=${version}` } : found;
  },
});

let versions = 0;

// The tests of a file, each with its id; loaded again, they are those of fresh modules.
export async function load(file) {
  globalThis.collectedTests = [];
  versions += 1;
  await import(`${addressOf(file)}?version=${versions}`);
  return globalThis.collectedTests.map(({ name, run }) => ({ id: `${file}: ${name}`, name, run }));
}

const addressOf = (path) => pathToFileURL(resolve(path)).href;

// All that a file of tests imported, itself included.
export function importedBy(file) {
  const found = new Set([addressOf(file)]);
  for (const address of found) for (const other of imports.get(address) ?? []) found.add(other);
  return found;
}

export const isImportedBy = (file, path) => importedBy(file).has(addressOf(path));
