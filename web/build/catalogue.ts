// The core's catalogue, as the program prints it.
import { execFileSync } from 'node:child_process';
import { paths } from './paths.ts';

export type Expression =
  | { input: string }
  | { constant: string; value: number }
  | { quantity: string } // drawn elsewhere
  | { either: string; whole: Expression; parts: Expression }
  | { operation: string; id: string; operands: Expression[]; rows?: true };

export interface CatalogueInput {
  id: string;
  unit: string;
  'per-period': boolean;
  timing: 'per-period' | 'once' | 'months' | 'years';
  count: boolean;
  role: 'required' | 'assumed' | 'whole' | 'part' | 'needed-part' | 'in-rows';
  group?: string;
  minimum: string | null;
  'above-minimum'?: true;
  maximum?: string;
  'below-maximum'?: true;
  'usual-minimum'?: string;
  'usual-maximum'?: string;
  'may-be-once'?: true;
  default: string | { input: string } | null;
}

export const mayBeNegative = ({ minimum }: CatalogueInput): boolean =>
  minimum === null || minimum.startsWith('-');

export type Given = string | { value: string; period: string };

export interface CatalogueMetric {
  id: string;
  topic: string;
  unit: string;
  'default-period': string;
  formula: string;
  expression: Expression;
  beside: Expression[];
  inputs: CatalogueInput[];
  list?: { id: string; label?: string; fields: string[] };
  quantities: Record<string, string>;
  example: Record<string, Given | Record<string, Given>[]>;
  readings: string[];
  related: string[];
}

export interface Catalogue {
  version: string;
  periods: string[];
  calendars: string[];
  metrics: CatalogueMetric[];
}

export function readCatalogue(): Catalogue {
  return JSON.parse(execFileSync(paths.program, ['catalogue'], { encoding: 'utf8' }));
}
