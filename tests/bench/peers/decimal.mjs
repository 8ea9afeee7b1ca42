import { Decimal } from 'decimal.js';
import { inputNumbers } from './script.mjs';

const operations = {
  sum: (values) => values.reduce((sum, value) => sum.plus(value)),
  quotient: ([above, below]) => above.div(below),
  convert: ([of, above, below]) => of.times(above).div(below),
};

export default {
  id: 'decimal',
  package: 'decimal.js',
  name: 'decimal.js',
  how: 'its methods, step by step, 20 digits as it comes; `toFixed(2)`; an object of named values',
  prepare(work) {
    const numberOf = (text) => new Decimal(text);
    const inputs = inputNumbers(work, numberOf);
    const steps = work.steps.map(({ id, ...step }) => [id, ...Object.entries(step)[0]]);
    const last = work.steps.at(-1).id;
    return (text) => {
      inputs[work.typed] = numberOf(text);
      const named = {};
      for (const [id, operation, operands] of steps)
        named[id] = operations[operation](
          operands.map((one) => (typeof one === 'string' ? (named[one] ?? inputs[one]) : one)),
        );
      return { rounded: named[last].toFixed(2), named };
    };
  },
};
