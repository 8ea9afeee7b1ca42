// tests/bench/results.json: what `./run bench` measured, all in one run.
import { readFileSync } from 'node:fs';
import { paths } from '../paths.ts';

export interface Spread {
  median: number;
  p95: number;
}

export interface Timed {
  id: string;
  wrong: number; // answers that are not the exact one
  nanoseconds: number;
}

export interface Work {
  id: string;
  title: string;
  answers: number;
  contenders: readonly Timed[];
}

// Microseconds.
export interface Place {
  name: string;
  compile: number;
  start: number;
  call: number; // nothing computed
  refusal: number; // a request carried across, and refused
  evaluation: Spread & { first: number };
}

export interface PageTimes {
  slowdown: number;
  firstResult: number;
  painted: Spread;
  handler: Spread;
}

export interface Results {
  machine: {
    date: string;
    processor: string;
    cores: number;
    memory: number;
    system: string;
    node: string;
    browser: string;
    compiler: string;
    emscripten: string;
    packages: Readonly<Record<string, string>>;
  };
  speed: {
    contenders: readonly { id: string; name: string; how: string }[];
    works: readonly Work[];
  };
  boundary: { work: string; places: readonly Place[] };
  page: readonly PageTimes[];
  bytes: Readonly<Record<string, number>>;
  build: {
    seconds: Readonly<Record<string, number>>;
    site: { pages: number; seconds: number };
  };
  lighthouse: readonly { page: string; scores: Readonly<Record<string, number>> }[];
}

export const readResults = (): Results => JSON.parse(readFileSync(paths.measured, 'utf8'));

export function found<T>(list: readonly T[], is: (one: T) => boolean, name: string): T {
  const one = list.find(is);
  if (!one) throw new Error(`tests/bench/results.json has no ${name}; run ./run bench`);
  return one;
}

export const timeOf = (work: Work, id: string): number =>
  found(work.contenders, (one) => one.id === id, `${work.id} ${id}`).nanoseconds;
