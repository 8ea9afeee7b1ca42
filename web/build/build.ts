import { checkBudget } from './budget.ts';
import { buildPackage } from './bundle.ts';
import { generate } from './generate.ts';
import { buildPseudo } from './pseudo.ts';
import { buildSite } from './site.ts';

await generate();
await buildPackage();
await buildSite();
await buildPseudo();
checkBudget();
