import type { MetricFacts } from './catalogue.ts';

// They show little without their levers and pictures, or not the whole figure.
export const needsLater = (metric: string, { list }: MetricFacts): boolean =>
  list !== undefined || /^(what-if|tco-compare|payback-months)$/.test(metric);
