import { checkBudget } from './budget.ts';
import { readCatalogue } from './catalogue.ts';
import { buildEmbed } from './embed.ts';
import { generate } from './generate.ts';
import { writeIntegrity } from './integrity.ts';
import { writeManifests } from './manifest.ts';
import { buildPackage } from './package.ts';
import { writePackageJson } from './package-json.ts';
import { paths } from './paths.ts';
import { buildPseudo } from './pseudo.ts';
import { writeTypes } from './types.ts';

const catalogue = readCatalogue();
await generate(catalogue);
await buildPackage(catalogue);
await buildEmbed(paths.cdn);
writePackageJson(catalogue);
writeManifests(catalogue);
writeTypes();

// What follows shows what the calculator shows, so it needs what was generated just now.
const { speakAll } = await import('./spoken.ts');
const { writeSnippets } = await import('./snippets.ts');
const { writeMetrics } = await import('./metrics-json.ts');
const { buildSite } = await import('./site.ts');
const { buildBuilder } = await import('./builder.ts');
const { buildDocs } = await import('./docs.ts');
const spoken = await speakAll(catalogue);
writeSnippets(catalogue, spoken);
writeMetrics(catalogue, spoken);
writeIntegrity(paths.cdn);
buildSite(catalogue, spoken);
await buildBuilder(catalogue, spoken);
buildDocs(catalogue, spoken);
await buildPseudo(catalogue);
checkBudget();
