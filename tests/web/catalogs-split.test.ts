// A language comes in three files: what all calculators say, what one metric says, and what comes later. A
// metric finds in them all that it can show, and in its own nothing of another.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { split } from '../../web/build/generate/catalogs.ts';
import { locales, readMessages } from '../../web/build/locales.ts';
import { paths } from '../../web/build/paths.ts';
import type { Messages } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { factsFor, metrics, textsOf } from './metrics.ts';
import { shownBy } from './shown-keys.ts';

const catalog = readMessages('en');
const { ofAll, ofOne, ofLater } = split(catalog, metrics);
const ownOf = (id: string) => ofOne.get(id) ?? {};

for (const metric of metrics) {
  const own = ownOf(metric.id);
  const { first, later } = shownBy(metric);
  // A hint or a question that no language has is asked for and not shown.
  const existing = (keys: Set<string>) => [...keys].filter((key) => key in catalog);

  test(`${metric.id} finds at once what it shows at once`, () => {
    assert.deepEqual(
      existing(first).filter((key) => !(key in ofAll) && !(key in own)),
      [],
    );
  });

  test(`${metric.id} finds later all that it can show`, () => {
    const all = { ...ofAll, ...own, ...ofLater };
    assert.deepEqual(
      existing(new Set([...first, ...later])).filter((key) => !(key in all)),
      [],
    );
  });

  test(`${metric.id} brings nothing that it does not show`, () => {
    assert.deepEqual(
      Object.keys(own).filter((key) => !first.has(key) && !later.has(key)),
      [],
    );
  });
}

test('every message is in a file, and no file has one of its own', () => {
  const found = new Set([ofAll, ofLater, ...ofOne.values()].flatMap((part) => Object.keys(part)));
  assert.deepEqual([...found].sort(), Object.keys(catalog).sort());
});

test('what all say is said by more than a few, and comes no second time', () => {
  const common = Object.keys(ofAll);
  for (const key of common)
    for (const { id } of metrics) assert.ok(!(key in ownOf(id)), `${key} in ${id}`);
  for (const key of common) assert.ok(!(key in ofLater), key);
  const used = metrics.map((metric) => shownBy(metric).first);
  for (const key of common.filter(
    (key) => !['error.settings', 'error.load', 'period.once'].includes(key),
  ))
    assert.ok(used.filter((first) => first.has(key)).length > 20, key);
});

test('what comes later is no metric’s own, but for names and lines', () => {
  const own = new Set(metrics.flatMap(({ id }) => Object.keys(ownOf(id))));
  const twice = Object.keys(ofLater).filter((key) => own.has(key));
  assert.deepEqual(
    twice.filter((key) => !metrics.some(({ id }) => id === key)),
    ['lines.note', 'lines.total', 'default.tag'],
  );
});

test('a result and a note are in one file each', () => {
  for (const key of Object.keys(catalog).filter((key) => /^(result|note)\./.test(key))) {
    const files = metrics.filter(({ id }) => key in ownOf(id)).map(({ id }) => id);
    const [, of = ''] = key.split(/\.(.*)/);
    if (metrics.some(({ id }) => id === of)) assert.deepEqual(files, [of], key);
    else assert.deepEqual(files, [], key);
  }
});

const load = async <T>(path: string): Promise<T> =>
  ((await import(join(paths.cdn, path))) as { default: T }).default;

for (const { id: language } of locales)
  test(`${language}: the files are those of the split, and say what the whole catalog says`, async () => {
    const whole = (await textsOf(language)).messages;
    const same = (part: Messages, keys: string[], what: string) => {
      assert.deepEqual(Object.keys(part), keys, what);
      for (const key of keys) {
        const [left, right] = [part[key], whole[key]];
        assert.equal(typeof left, typeof right, key);
        if (typeof left === 'string') assert.equal(left, right, key);
        else {
          // Not the same function, but the same words of the same arguments.
          const values = new Proxy({}, { get: (_, name) => `⟨${String(name)}⟩` });
          const said = (messages: Messages) => new Texts(messages).text(key, values);
          assert.equal(said(part), said(whole), key);
        }
      }
    };
    same(await load<Messages>(`locales/${language}.js`), Object.keys(ofAll), 'common');
    same(await load<Messages>(`later/${language}.js`), Object.keys(ofLater), 'later');
    for (const { id } of metrics) {
      const file = await load<{ facts: object; messages: Messages }>(
        `metrics/${id}/${language}.js`,
      );
      assert.deepEqual(file.facts, JSON.parse(JSON.stringify(factsFor(id))), id);
      same(file.messages, Object.keys(ownOf(id)), id);
    }
  });

test('there is a folder for every metric, with every language, and nothing else', () => {
  const folders = readdirSync(join(paths.cdn, 'metrics')).sort();
  assert.deepEqual(folders, metrics.map(({ id }) => id).sort());
  const files = locales.map(({ id }) => `${id}.js`).sort();
  for (const folder of folders)
    assert.deepEqual(readdirSync(join(paths.cdn, 'metrics', folder)).sort(), files, folder);
  assert.deepEqual(readdirSync(join(paths.cdn, 'later')).sort(), files);
});
