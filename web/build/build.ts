import { checkBudget } from './budget.ts';
import { buildPackage } from './bundle.ts';
import { readCatalogue } from './catalogue.ts';
import { generate } from './generate.ts';
import { writeManifests } from './manifest.ts';
import { buildPseudo } from './pseudo.ts';
import { buildSite } from './site.ts';

const catalogue = readCatalogue();
await generate(catalogue);
await buildPackage(catalogue);
writeManifests(catalogue);
await buildSite(catalogue);
await buildPseudo(catalogue);
checkBudget();
