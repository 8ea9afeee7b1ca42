// The builder and the page in a frame use every text of their catalog, and ask for no other.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '../../web/build/locales.ts';
import { paths } from '../../web/build/paths.ts';
import { builderBody } from '../../web/build/site/builder-page.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import { readCatalog, sourceLocale } from './catalogs.ts';
import { metrics } from './core-keys.ts';
import { unusedKeys } from './usage.ts';
import { Watched } from './watched.ts';

const folder = join(paths.source, '../builder');
const scripts = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const embed = readFileSync(join(paths.source, '../build/package/embed.ts'), 'utf8');

test('the builder uses every text of its catalog, and no other', () => {
  const [locale] = locales;
  assert.ok(locale);
  const catalog = readCatalog('builder', sourceLocale);
  const texts = new Watched(catalog);
  const glossary = new Texts(readCatalog('glossary', sourceLocale));
  const messages = readCatalog('messages', sourceLocale);
  builderBody({ locale, glossary, widget: new Texts(messages), metrics, messages }, texts);
  const rest = Object.keys(catalog).filter((key) => !texts.asked.has(key));
  assert.ok(rest.length < 12);
  assert.deepEqual(unusedKeys(rest, [...scripts, embed], ['copied', 'selected']), []);
  const named = scripts.flatMap((script) =>
    [...script.matchAll(/text(?:\.text|s\.text|s\.parts)\('([\w.-]+)'/g)].map(
      ([, key = '']) => key,
    ),
  );
  assert.ok(named.length >= 5);
  const known = { ...messages, ...catalog };
  assert.deepEqual(
    [...texts.asked, ...named].filter((key) => !(key in known)),
    [],
  );
});
