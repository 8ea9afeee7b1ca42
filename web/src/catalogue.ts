// What the page knows of a metric, read off the core's catalogue when the package is built.

export type Formula =
  | string // an input, or a quantity by its name
  | { constant: number }
  | { either: string; whole: Formula; parts: Formula }
  | Operation;

export interface Operation {
  operation:
    | 'sum'
    | 'difference'
    | 'product'
    | 'quotient'
    | 'percent'
    | 'power'
    | 'round-up'
    | 'maximum';
  id: string;
  operands: Formula[];
  lines?: true; // of a sum: any of the operands will do
  rows?: true; // of a sum: over all rows
}

// What the form asks for, in order.
export type Ask = string | { lines: string; inputs: string[] } | Choice | { list: string };

export interface Choice {
  either: string;
  whole: Ask[];
  parts: Ask[];
}

export interface Limit {
  value: number;
  open?: true; // the limit itself is refused
}

export interface InputFacts {
  unit?: string; // money where it is not said
  once?: true; // not an amount or count of a period
  mayBeOnce?: true;
  signed?: true; // may be below zero
  minimum?: Limit;
  maximum?: Limit;
  usual?: { minimum?: number; maximum?: number }; // what lies beyond is asked about
  default?: string | { input: string };
}

export interface Given {
  value: string;
  period?: string;
}

// By id; of a list: row by row.
export type Example = Record<string, string | Given | Record<string, string | Given>[]>;

export interface MetricFacts {
  unit: string;
  period?: string; // of the result, whatever those of the figures; else theirs, or month
  inputs: Record<string, InputFacts>;
  quantities: Record<string, string>; // the units of what is worked out
  asks: readonly Ask[];
  formula: Formula;
  example: Example; // amounts in euro
  list?: { id: string; label?: string; fields: readonly string[] };
  readings?: readonly string[];
  quoted?: readonly string[]; // currencies in which figures are often quoted
}
