// The class, which takes languages from other copies of the script.
import { ContactCostCalculator } from '../element.ts';
import { speak } from './languages.ts';

ContactCostCalculator.speak = speak;

export { ContactCostCalculator };
