// Where things stand on an axis.
import { upTo } from '../form/layout.ts';

export interface Ticks {
  step: number;
  values: readonly number[]; // from zero; the last is the end of the axis
}

// Few round numbers that reach the maximum: 1, 2, 2.5 or 5 times a power of ten apart.
export function ticksTo(maximum: number, most = 4): Ticks {
  const rough = maximum / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough * 0.999999) ?? 10);
  const count = Math.ceil((maximum / step) * 0.999999);
  return { step, values: upTo(count + 1).map((i) => i * step) };
}

// Whole numbers from zero, at most `most` steps of them.
export function wholeTicks(maximum: number, most = 5): number[] {
  const step = Math.max(1, Math.ceil(maximum / most));
  return upTo(Math.floor(maximum / step) + 1).map((i) => i * step);
}
