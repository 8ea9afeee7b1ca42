import { identifier, inputNumbers, script } from './script.mjs';

// JavaScript written for this one work, as a page would that has but one formula.
export default {
  id: 'doubles',
  name: 'JavaScript doubles',
  how: 'a function written for this formula alone, `toFixed(2)`; an object of named values',
  prepare(work) {
    const names = work.steps.map(({ id }) => `'${id}': ${identifier(id)}`);
    const inputs = Object.keys(work.inputs).map((id) => `'${id}': ${identifier(id)}`);
    const compute = new Function(
      `{ ${inputs.join(', ')} }`,
      `${script(work, (name, value) => `const ${name} = ${value};`).join('\n')}
      return { rounded: ${identifier(work.steps.at(-1).id)}.toFixed(2), named: { ${names.join(', ')} } };`,
    );
    const values = inputNumbers(work, Number);
    return (text) => {
      values[work.typed] = Number(text);
      return compute(values);
    };
  },
};
