// Where the texts come from is known, and what has changed since is found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, localeIds, readCatalog, readText, sourceLocale } from './catalogs.ts';
import {
  accept,
  command,
  readProvenance,
  refresh,
  serialize,
  staleIn,
  textsOf,
} from './provenance.ts';

const sources = textsOf(sourceLocale);

for (const locale of localeIds) {
  test(`i18n/provenance/${locale}.json is current`, () => {
    const expected = serialize(refresh(locale, textsOf(locale), sources, readProvenance(locale)));
    const isCurrent = readText('provenance', `${locale}.json`) === expected;
    assert.ok(isCurrent, `the texts have changed; run in tests/: ${command}`);
  });

  test(`no text of ${locale} is older than its English`, () => {
    const provenance = readProvenance(locale);
    assert.ok(provenance);
    const advice = 'translate these again, or see i18n/README.md, "When the English changes"';
    assert.deepEqual(staleIn(provenance, sources), [], advice);
  });

  test(`the provenance of ${locale} claims no review that nobody made`, () => {
    const provenance = readProvenance(locale);
    assert.ok(provenance);
    const { origin, state, reviewed, of, note, texts } = provenance;
    const reviewers = Object.values(texts).filter((entry) => entry['reviewed-by']?.trim());
    assert.equal(reviewed, reviewers.length);
    assert.equal(of, Object.keys(textsOf(locale)).length);
    assert.equal(origin, locale === 'en' ? 'source' : 'machine draft');
    assert.equal(state === 'unreviewed', reviewed === 0);
    assert.equal(note.includes('No native speaker has reviewed it.'), reviewed === 0);
  });
}

const english = { echo: 'Read as {number}', reset: 'Clear' };
const latvian = { echo: 'Nolasīts kā {number}', reset: 'Notīrīt' };
const first = refresh('lv', latvian, english);
const reviewed = accept(first, english, ['e*'], 'Anna');

test('a new draft is unreviewed', () => {
  assert.deepEqual(
    { ...first, texts: Object.keys(first.texts) },
    {
      locale: 'lv',
      origin: 'machine draft',
      state: 'unreviewed',
      reviewed: 0,
      of: 2,
      note: 'Drafted by a machine from the English texts. No native speaker has reviewed it.',
      texts: ['echo', 'reset'],
    },
  );
  // printf 'Read as {number}' | sha256sum
  assert.equal(first.texts.echo?.source, '3ba1ee4fe417');
});

test('a review is counted, and survives as long as both texts stay', () => {
  assert.equal(reviewed.texts.echo?.['reviewed-by'], 'Anna');
  assert.deepEqual([reviewed.state, reviewed.reviewed, reviewed.of], ['partly reviewed', 1, 2]);
  assert.deepEqual(refresh('lv', latvian, english, reviewed), reviewed);
  assert.deepEqual(refresh('lv', latvian, english, JSON.parse(serialize(reviewed))), reviewed);
  const all = accept(reviewed, english, ['*'], 'Jānis');
  assert.deepEqual([all.state, all.reviewed], ['reviewed', 2]);
});

test('a translation that did not follow its English is stale, and its review is over', () => {
  const changed = { ...english, echo: 'Understood as {number}' };
  const after = refresh('lv', latvian, changed, reviewed);
  assert.deepEqual(staleIn(after, changed), ['echo']);
  assert.equal(after.reviewed, 0);
  assert.deepEqual(staleIn(refresh('lv', latvian, changed, after), changed), ['echo']);
});

test('a translation that followed is current, and to be reviewed anew', () => {
  const changed = { ...english, echo: 'Understood as {number}' };
  const followed = { ...latvian, echo: 'Saprasts kā {number}' };
  const after = refresh('lv', followed, changed, reviewed);
  assert.deepEqual([staleIn(after, changed), after.reviewed], [[], 0]);
});

test('a translation that is still right can be said to be', () => {
  const changed = { ...english, echo: 'Read as: {number}' };
  const stale = refresh('lv', latvian, changed, first);
  const after = accept(stale, changed, ['echo']);
  assert.deepEqual([staleIn(after, changed), after.reviewed], [[], 0]);
});

test('a review of nothing is none', () => {
  assert.throws(() => accept(first, english, ['ecco'], 'Anna'), /no text ecco/);
});

test('no key is in two catalogs', () => {
  const all = kinds.flatMap((kind) => Object.keys(readCatalog(kind, sourceLocale)));
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(Object.keys(sources), all);
});

test('texts come and go', () => {
  const more = { ...latvian, 'site.title': 'Vārdnīca' };
  const { reset: _, ...rest } = more;
  const after = refresh('lv', rest, { ...english, 'site.title': 'Glossary' }, reviewed);
  assert.deepEqual(Object.keys(after.texts), ['echo', 'site.title']);
  assert.deepEqual([after.reviewed, after.of], [1, 2]);
});
