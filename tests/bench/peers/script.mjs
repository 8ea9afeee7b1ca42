// The steps of a work in words that many languages of formulas share.
export const identifier = (id) => id.replaceAll('-', '_');

const formulas = {
  sum: (operands) => operands.join(' + '),
  quotient: ([above, below]) => `${above} / ${below}`,
  convert: ([of, above, below]) =>
    above === 1 ? `${of} / ${below}` : `${of} * ${above} / ${below}`,
};

export function formulaOf({ id: _, ...step }, nameOf = identifier) {
  const [[operation, operands]] = Object.entries(step);
  return formulas[operation](operands.map((one) => (typeof one === 'string' ? nameOf(one) : one)));
}

export const script = ({ steps }, line) =>
  steps.map((step) => line(identifier(step.id), formulaOf(step)));

export const inputNumbers = ({ inputs }, numberOf) =>
  Object.fromEntries(Object.entries(inputs).map(([id, [text]]) => [id, numberOf(text)]));
