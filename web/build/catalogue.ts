// The core's catalogue, as the program prints it.
import { execFileSync } from 'node:child_process';
import { paths } from './paths.ts';

export type Expression =
  | { input: string; parts?: Expression }
  | { operation: string; id: string; operands: Expression[] };

export interface CatalogueInput {
  id: string;
  unit: string;
  'per-period': boolean;
  count: boolean;
  role: 'required' | 'whole' | 'part' | 'needed-part';
  group?: string;
  minimum: string | null;
}

export interface CatalogueMetric {
  id: string;
  unit: string;
  formula: string;
  expression: Expression;
  inputs: CatalogueInput[];
  example: Record<string, string>;
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
