import { checkBudget } from './budget.ts';
import { readCatalogue } from './catalogue.ts';
import { generate } from './generate.ts';
import { writeManifests } from './manifest.ts';
import { buildPackage } from './package.ts';
import { buildPseudo } from './pseudo.ts';

const catalogue = readCatalogue();
await generate(catalogue);
await buildPackage(catalogue);
writeManifests(catalogue);
// The pages show what the calculator shows, so they need what was generated just now.
const { buildSite } = await import('./site.ts');
await buildSite(catalogue);
await buildPseudo(catalogue);
checkBudget();
