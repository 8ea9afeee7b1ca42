// Two ways to own a system, as costs that add up year by year. Exact; the chart and its table read it.
import { namedValues, type Value } from '../engine/response.ts';
import { compare, over, plus, signOf, times } from './fraction.ts';

export interface Point {
  years: string;
  onPremises: string;
  cloud: string;
}

export interface Course {
  points: readonly Point[]; // today, after each whole year, and at the end
  years: string;
  totals: Point; // at the end, the residual value taken off
  hasResidual: boolean;
  turns: boolean; // the residual value makes on-premises the cheaper one after all
  crossing?: { years: string; cost: string; within: boolean; cloudFirst: boolean };
}

export function courseOf({ steps }: Value): Course | undefined {
  const values = namedValues(steps);
  const value = (id: string) => values.get(id) ?? '0';
  const periods = value('years'); // a count of the response's periods by now
  const conversion = steps.find(
    ({ id, operation }) => id === 'years' && operation === 'convert-period',
  );
  const years = conversion?.operands[0]?.exact ?? periods;
  if (signOf(years) <= 0) return undefined;
  const periodsPerYear = over(periods, years);

  const at = (time: string): Point => {
    const passed = times(time, periodsPerYear);
    return {
      years: time,
      onPremises: plus(value('purchase'), times(value('running-cost'), passed)),
      cloud: plus(value('cloud-setup'), times(value('cloud-per-period'), passed)),
    };
  };

  const points: Point[] = [];
  for (let year = 0; compare(String(year), years) < 0; year += 1) points.push(at(String(year)));
  const end = at(years);
  points.push(end);

  const breakEven = values.get('break-even');
  const totals = { years, onPremises: value('on-premises-total'), cloud: value('cloud-total') };
  const course: Course = {
    points,
    years,
    totals,
    hasResidual: value('residual-value') !== '0',
    turns: compare(end.onPremises, end.cloud) >= 0 && compare(totals.onPremises, totals.cloud) < 0,
  };
  if (breakEven === undefined || signOf(breakEven) <= 0) return course;
  const crossing = over(breakEven, periodsPerYear);
  return {
    ...course,
    crossing: {
      years: crossing,
      cost: at(crossing).cloud,
      within: compare(crossing, years) <= 0,
      cloudFirst: signOf(value('extra-capital')) > 0,
    },
  };
}
