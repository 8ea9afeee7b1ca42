// What the package says of the element: to custom-elements.json, to editors and to TypeScript, and that it is so.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../web/build/paths.ts';

const json = (file: string) => JSON.parse(readFileSync(join(paths.package, file), 'utf8'));
const namesOf = (list: { name: string }[]) => list.map(({ name }) => name);

const manifest = json('custom-elements.json');
const [{ declarations }] = manifest.modules;
const [element] = declarations;
const catalogue = JSON.parse(readFileSync(join(paths.generated, 'catalogue.json'), 'utf8'));

test('every input is an attribute, and of the others none is more than the source reads', () => {
  const inputs = new Set<string>();
  for (const { inputs: own } of catalogue.metrics)
    for (const { id, role } of own) if (role !== 'in-rows') inputs.add(id);
  const described: string[] = namesOf(element.attributes);
  assert.equal(new Set(described).size, described.length);
  for (const id of inputs) assert.ok(described.includes(id), id);
  const own = described.filter((name) => !inputs.has(name));
  assert.deepEqual(own, ['metric', 'lang', 'currency', 'period', 'expose-values', 'name']);
  const source = ['calculator.ts', 'element.ts', 'locale/lookup.ts']
    .map((file) => readFileSync(join(paths.source, file), 'utf8'))
    .join('');
  // The browser itself reads the name of a form's element.
  for (const name of own.slice(0, -1))
    assert.match(source, new RegExp(`((get|has)Attribute(\\?\\.)?|#setting)\\('${name}'\\)`), name);
});

test('members are those of the class, and its event is the one that is sent', () => {
  assert.deepEqual(namesOf(element.members), [
    'version',
    'ready',
    'exposeValues',
    'usesExample',
    'inputs',
    'result',
  ]);
  assert.deepEqual(namesOf(element.events), ['contact-cost-result']);
  const source = readFileSync(join(paths.source, 'announce.ts'), 'utf8');
  assert.match(source, /new CustomEvent\('contact-cost-result'/);
});

test('everything that is described has a sentence', () => {
  for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'])
    for (const { name, description } of element[kind])
      assert.match(description ?? '', /^[A-Z].*\.$/, `${kind} ${name}`);
});

test('VS Code and JetBrains are told the same', () => {
  const [tag] = json('vscode.html-custom-data.json').tags;
  assert.equal(tag.name, element.tagName);
  assert.deepEqual(namesOf(tag.attributes).sort(), namesOf(element.attributes).sort());
  const css = json('vscode.css-custom-data.json');
  assert.deepEqual(namesOf(css.properties).sort(), namesOf(element.cssProperties).sort());
  const web = json('web-types.json');
  const [jetbrains] = web.contributions.html.elements;
  assert.deepEqual(
    [web.name, web.version, jetbrains.name],
    [element.tagName, catalogue.version, element.tagName],
  );
  assert.deepEqual(namesOf(jetbrains.attributes).sort(), namesOf(element.attributes).sort());
});

test('all that may be imported is there, and gives the values that its types declare', async () => {
  const { exports, version, unpkg, jsdelivr } = json('package.json');
  assert.equal(version, catalogue.version);
  assert.equal(unpkg, jsdelivr);
  assert.ok(existsSync(join(paths.package, unpkg)));
  for (const [name, target] of Object.entries<string | { types: string; default: string }>(exports))
    for (const file of typeof target === 'string' ? [target] : Object.values(target))
      if (!name.includes('*')) assert.ok(existsSync(join(paths.package, file)), `${name} ${file}`);
  const types = readFileSync(join(paths.package, 'index.d.ts'), 'utf8');
  const values = [...types.matchAll(/^export (?:declare )?(?:class|const|function) (\w+)/gm)];
  const module = await import(join(paths.package, 'index.js'));
  assert.deepEqual(
    values.map(([, name]) => name),
    Object.keys(module),
  );
});
