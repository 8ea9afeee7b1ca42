// What a metric's form asks for, with the ways to a quantity that were picked.
import type { Ask, Choice, MetricFacts } from '../catalogue.ts';

export type Side = 'whole' | 'parts';

// Fields that belong together: one quantity, given as a whole or by its parts, or the rows of a list.
export interface Section {
  id: string; // of the quantity or the list
  either: boolean; // the visitor picks the side
  side: Side;
  inputs: readonly string[];
  optional: boolean; // any of the inputs will do
  rows?: number; // of a list
  alone?: true; // the other side asks for nothing: left empty, this one would be taken for it
}

export const idsOf = (asks: readonly Ask[]): string[] =>
  asks.flatMap((ask) => {
    if (typeof ask === 'string') return [ask];
    if ('lines' in ask) return ask.inputs;
    return 'either' in ask ? idsOf([...ask.whole, ...ask.parts]) : [];
  });

// The first choice is asked before those on its sides.
export const choicesOf = (asks: readonly Ask[]): Choice[] =>
  asks.flatMap((ask) =>
    typeof ask === 'object' && 'either' in ask
      ? [ask, ...choicesOf(ask.whole), ...choicesOf(ask.parts)]
      : [],
  );

export function sectionsOf(
  { asks, list }: MetricFacts,
  sideOf: (choice: Choice) => Side,
  rows: number,
): Section[] {
  const single = (id: string): Section => ({
    id,
    either: false,
    side: 'whole',
    inputs: [id],
    optional: false,
  });

  const visit = (ask: Ask): Section[] => {
    if (typeof ask === 'string') return [single(ask)];
    if ('lines' in ask)
      return [{ ...single(ask.lines), side: 'parts', inputs: ask.inputs, optional: true }];
    if ('list' in ask) {
      const inputs = upTo(rows).flatMap(
        (i) => list?.fields.map((field) => `${field}.${i + 1}`) ?? [],
      );
      return [{ ...single(ask.list), inputs, rows }];
    }
    const side = sideOf(ask);
    const chosen = ask[side];
    const own = chosen.filter((inner) => typeof inner === 'string' || 'lines' in inner);
    const nested = chosen.filter((inner) => typeof inner !== 'string' && 'either' in inner);
    const optional = own.some((inner) => typeof inner !== 'string');
    const other = ask[side === 'whole' ? 'parts' : 'whole'];
    const inputs = idsOf(own);
    const alone = other.length === 0 && inputs.length > 0;
    const section = {
      id: ask.either,
      either: true,
      side,
      inputs,
      optional,
      ...(alone && { alone }),
    };
    return [section, ...nested.flatMap(visit)];
  };

  return asks.flatMap(visit);
}

// 0, 1, … Not by Array.from, which older libraries replace by one that takes no function.
export const upTo = (count: number): number[] => [...Array(count).keys()];

// `contacts.2` is a field of the second row.
export const fieldOf = (id: string): string => id.split('.')[0] ?? id;
export const rowOf = (id: string): number => Number(id.split('.')[1] ?? 0);
