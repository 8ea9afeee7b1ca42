import type { MetricFacts } from './catalogue.ts';

// They show little without their levers and pictures.
export const needsLater = (metric: string, { list }: MetricFacts): boolean =>
  list !== undefined || metric === 'what-if' || metric === 'tco-compare';
