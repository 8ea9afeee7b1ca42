// The class with all languages; importing it registers nothing.
import '../../generated/languages/all.ts';

export { ContactCostCalculator } from './element.ts';
