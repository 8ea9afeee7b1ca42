import { all, create } from 'mathjs';
import { identifier, inputNumbers, script } from './script.mjs';

// A Fraction is rounded by its own method: in a formula of fractions the 2 of `round(…, 2)` would be one, too.
function peer(kind, id, name, how, rounded) {
  const math = create(all, { number: kind });
  const numberOf = {
    number: Number,
    BigNumber: (text) => math.bignumber(text),
    Fraction: (text) => math.fraction(text),
  }[kind];
  return {
    id,
    package: 'mathjs',
    name,
    how,
    prepare(work) {
      const last = identifier(work.steps.at(-1).id);
      const lines = script(work, (name, value) => `${name} = ${value}`);
      if (kind !== 'Fraction') lines.push(`rounded = round(${last}, 2)`);
      const compiled = math.compile(lines.join('\n'));
      const result = kind === 'Fraction' ? last : 'rounded';
      const inputs = Object.entries(inputNumbers(work, numberOf));
      const scope = new Map(inputs.map(([id, value]) => [identifier(id), value]));
      const names = work.steps.map(({ id }) => [id, identifier(id)]);
      const typed = identifier(work.typed);
      return (text) => {
        scope.set(typed, numberOf(text));
        compiled.evaluate(scope);
        const named = {};
        for (const [id, name] of names) named[id] = scope.get(name);
        return { rounded: rounded(scope.get(result)), named };
      };
    },
  };
}

export default [
  peer(
    'number',
    'mathjs',
    'mathjs, compiled',
    'the formula compiled once, a line a step, `round(…, 2)`; named values from its scope',
    (value) => value.toFixed(2),
  ),
  peer(
    'BigNumber',
    'mathjs-bignumber',
    'mathjs, compiled, BigNumber',
    'the same with 64 digits',
    (value) => value.toFixed(2),
  ),
  peer(
    'Fraction',
    'mathjs-fraction',
    'mathjs, compiled, Fraction',
    'the same with exact fractions, their `round(2)`',
    (value) => value.round(2).valueOf().toFixed(2),
  ),
];
