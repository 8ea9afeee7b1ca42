// The contract's answer to a request.
export interface Operand {
  readonly id: string;
  readonly exact: string;
}

export interface Step {
  readonly id: string;
  readonly operation:
    | 'convert-period'
    | 'sum'
    | 'difference'
    | 'product'
    | 'quotient'
    | 'percent'
    | 'round-up'
    | 'maximum';
  readonly operands: readonly Operand[];
  readonly exact: string;
}

export interface Value {
  readonly metric: string;
  readonly status: 'ok';
  readonly exact: string;
  readonly rounded: string;
  readonly unit: string;
  readonly period: string;
  readonly warnings: readonly string[];
  readonly steps: readonly Step[];
}

export interface Refusal {
  readonly metric: string;
  readonly status: string;
  readonly input?: string;
}

export type Response = Value | Refusal;

export const isValue = (response: Response): response is Value => response.status === 'ok';

// Every quantity of a derivation by its id, as it stands once periods and percents are converted.
export function namedValues(steps: readonly Step[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const step of steps) {
    for (const { id, exact } of step.operands) values.set(id, exact);
    values.set(step.id, step.exact);
  }
  return values;
}
