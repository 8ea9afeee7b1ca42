// The shape of generated/catalogue.ts: the core's metrics as the form and the formula need them.
export type Formula = string | { either: string; parts: Operation } | Operation;

export interface Operation {
  operation: 'sum' | 'difference' | 'quotient' | 'percent';
  id: string;
  operands: Formula[];
  optional?: true; // of a sum: any of the operands will do
}

export interface MetricFacts {
  unit: string;
  order: readonly string[]; // of its inputs
  formula: Operation;
  example: Record<string, string>; // amounts in euro
}

export interface InputFacts {
  unit?: string; // money where it is not said
  once?: true; // not an amount or count of a period
}
