// Registers the element. Where another copy did, it learns the languages that this one holds.
import { register } from '../register.ts';
import { ContactCostCalculator } from './element.ts';
import { locales } from './languages.ts';

register(ContactCostCalculator)?.speak?.(locales);

export { ContactCostCalculator };
