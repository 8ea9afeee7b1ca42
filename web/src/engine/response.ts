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
