// A second copy of the script is harmless; another version says so.
import type { ContactCostCalculator } from './element.ts';

const name = 'contact-cost-calculator';

// The class that the page uses, where it is of this version; on a server there is none.
export function register(
  own: typeof ContactCostCalculator,
): typeof ContactCostCalculator | undefined {
  const registered = globalThis.customElements?.get(name) as typeof own | undefined;
  if (!registered) globalThis.customElements?.define(name, own);
  else if (registered.version !== own.version)
    console.warn(`${name}: ${registered.version} is on this page, ${own.version} is ignored`);
  return registered?.version === own.version ? registered : undefined;
}
