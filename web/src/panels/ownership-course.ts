// Two ways to own a system: what each costs in all if its use ends after so many years, the residual value
// taken off as in the result, so that the lines cross at its break-even. Exact; the chart and its table read it.
import { namedValues, type Value } from '../engine/response.ts';
import { compare, over, plus, signOf, times } from '../view/fraction.ts';

export interface Point {
  years: string;
  onPremises: string;
  cloud: string;
}

export interface Course {
  points: readonly Point[]; // today, after each whole year, and at the end
  years: string;
  hasResidual: boolean;
  crossing?: { years: string; cost: string; within: boolean };
  cheaperFirst: 'cloud' | 'on-premises' | 'even'; // before the crossing, or all the time
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
      onPremises: plus(value('net-purchase'), times(value('running-cost'), passed)),
      cloud: plus(value('cloud-setup'), times(value('cloud-per-period'), passed)),
    };
  };

  const points: Point[] = [];
  for (let year = 0; compare(String(year), years) < 0; year += 1) points.push(at(String(year)));
  const end = at(years);
  points.push(end);

  const breakEven = values.get('break-even');
  const crosses = breakEven !== undefined && signOf(breakEven) > 0;
  const { onPremises, cloud } = crosses ? at('0') : end;
  const dearer = compare(onPremises, cloud);
  const course: Course = {
    points,
    years,
    hasResidual: value('residual-value') !== '0',
    cheaperFirst: dearer === 0 ? 'even' : dearer > 0 ? 'cloud' : 'on-premises',
  };
  if (!crosses) return course;
  const crossing = over(breakEven, periodsPerYear);
  return {
    ...course,
    crossing: {
      years: crossing,
      cost: at(crossing).cloud,
      within: compare(crossing, years) <= 0,
    },
  };
}
