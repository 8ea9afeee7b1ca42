// Which catalog a language tag gets, and which tag the numbers are written by. How an element finds its tag
// takes a document and is tested in browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../web/generated/locales.ts';
import { lookUp } from '../../web/src/locale/lookup.ts';

const cases: readonly (readonly [asked: string, id: string, tag: string])[] = [
  ['en', 'en', 'en'],
  ['lv', 'lv', 'lv'],
  ['lv-LV', 'lv', 'lv-LV'],
  ['LV', 'lv', 'LV'],
  ['Da-dk', 'da', 'Da-dk'],
  ['fr-CA', 'fr', 'fr-CA'],
  ['zh-Hant-TW', 'zh', 'zh-Hant-TW'],
  ['zh-CN', 'zh', 'zh-CN'],
  ['en-IN', 'en', 'en-IN'],
  ['fr-u-nu-arab', 'fr', 'fr-u-nu-arab'],
  ['da-DK-x-y', 'da', 'da-DK-x-y'],
];

const malformed: readonly (readonly [asked: string, id: string, tag: string])[] = [
  ['en_GB', 'en', 'en'],
  ['lv-', 'lv', 'lv'],
  ['lv-!!', 'lv', 'lv'],
  ['vi-VN-VN-VN', 'vi', 'vi'],
];

const english: readonly string[] = [
  '',
  'xx',
  'he-IL',
  'lvs',
  'x-lv',
  '-lv',
  'constructor',
  '__proto__',
  'français',
];

test('a tag gets the catalog of its language and keeps its region and digits', () => {
  for (const [asked, id, tag] of cases) assert.deepEqual(lookUp(asked), { id, tag }, asked);
});

test('a malformed tag gets its language and what Intl accepts', () => {
  for (const [asked, id, tag] of malformed) {
    assert.deepEqual(lookUp(asked), { id, tag }, asked);
    assert.doesNotThrow(() => new Intl.NumberFormat(lookUp(asked).tag));
  }
});

test('any other gets English, numbers and all', () => {
  for (const asked of english) assert.deepEqual(lookUp(asked), { id: 'en', tag: 'en' }, asked);
});

test('every catalog is found by its own name and loads', async () => {
  const ids = Object.keys(locales);
  assert.deepEqual(ids.slice(0, 6), ['en', 'lv', 'da', 'vi', 'fr', 'zh']);
  for (const id of ids) {
    assert.equal(lookUp(id).id, id);
    const catalog = await locales[id]?.load();
    assert.ok(Object.keys(catalog?.default ?? {}).length > 100, id);
  }
});

test('a tag without end is answered at once', () => {
  const before = process.cpuUsage();
  assert.equal(lookUp(`lv${'-x'.repeat(50_000)}`).id, 'lv');
  assert.equal(lookUp('-'.repeat(50_000)).id, 'en');
  assert.ok(process.cpuUsage(before).user < 1_000_000, 'more than a second');
});
