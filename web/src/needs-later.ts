import type { MetricFacts } from './catalogue.ts';

// They show little without their levers and pictures, or not the whole figure.
export const needsLater = (metric: string, { list, unit }: MetricFacts): boolean =>
  list !== undefined || unit === 'period' || metric === 'what-if' || metric === 'tco-compare';
