// Every quantity of a derivation by its id, as it stands once periods and percents are converted.
import type { Step } from '../engine/response.ts';

export function namedValues(steps: readonly Step[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const step of steps) {
    for (const { id, exact } of step.operands)
      if (id !== step.id && !values.has(id)) values.set(id, exact);
    values.set(step.id, step.exact);
  }
  return values;
}
