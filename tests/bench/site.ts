// Writes the demo glossary once more and says how long that took; build.mjs runs it in a copy.
import { readCatalogue } from '../../web/build/catalogue.ts';
import { locales } from '../../web/build/locales.ts';
import { speakAll } from '../../web/build/render/spoken.ts';
import { buildSite } from '../../web/build/site/site.ts';

const catalogue = readCatalogue();
const spoken = await speakAll(catalogue);
const start = performance.now();
buildSite(catalogue, spoken);
const seconds = (performance.now() - start) / 1000;
const pages = locales.length * (catalogue.metrics.length + 1) + 1;
console.log(JSON.stringify({ pages, seconds }));
