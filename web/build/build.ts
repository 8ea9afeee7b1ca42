import { checkBudget } from './budget.ts';
import { bundle } from './bundle.ts';
import { generate } from './generate.ts';
import { buildSite } from './site.ts';

await generate();
await bundle();
await buildSite();
checkBudget();
