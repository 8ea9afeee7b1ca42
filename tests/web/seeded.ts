// How the properties are run: a failure prints its seed, FUZZ_SEED repeats it, FUZZ_RUNS makes them longer.
import { env } from 'node:process';

const number = (name: string): number | undefined => {
  const text = env[name];
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`${name} is a number of up to nine digits, not ${text}`);
  return Number(text);
};

export const seeded = (runs: number): { seed: number; numRuns: number } => ({
  seed: number('FUZZ_SEED') ?? 20261121,
  numRuns: number('FUZZ_RUNS') ?? runs,
});
