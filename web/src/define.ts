// Registers the element. A second copy of the script is harmless; another version says so.
import { ContactCostCalculator } from './element.ts';

const name = 'contact-cost-calculator';
const registered = customElements.get(name) as typeof ContactCostCalculator | undefined;

if (!registered) customElements.define(name, ContactCostCalculator);
else if (registered.version !== ContactCostCalculator.version)
  console.warn(
    `${name}: ${registered.version} is on this page, ${ContactCostCalculator.version} is ignored`,
  );

export { ContactCostCalculator };

declare global {
  interface HTMLElementTagNameMap {
    'contact-cost-calculator': ContactCostCalculator;
  }
}
