// Registers the element; all that a page loads before a calculator is near.
import { ContactCostCalculator } from './element.ts';
import { register } from './register.ts';

register(ContactCostCalculator);

export { ContactCostCalculator };
