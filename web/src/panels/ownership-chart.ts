// The drawing: two lines that rise, where they cross, and few marks on the axes. Lines differ by dash and by
// the name beside them, never by colour. Time runs to the right in every language.
import type { Context } from '../view/context.ts';
import { position } from '../view/fraction.ts';
import type { Course } from './ownership-course.ts';
import { ticksTo, wholeTicks } from './scale.ts';
import { s } from './svg.ts';

const width = 320;
const height = 210;
const room = { right: 312, top: 12, bottom: 172 };
const letter = 6; // the width of one on the axis, about
const labelAt = [0.6, 0.4, 0.68]; // of the time: where a name may stand
const dash = '7 4';

type Place = readonly [x: number, y: number];

const pathOf = (places: readonly Place[]) =>
  `M${places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

export interface Named {
  title: Element;
  description: Element;
  labelledBy: string;
  describedBy: string;
}

export function ownershipChart(course: Course, named: Named, context: Context): SVGElement {
  const { texts, form } = context;
  const { locale, currency } = form.formats;
  const compact = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  const years = position(course.years);
  const end = course.points.at(-1);
  const start = course.points[0];
  if (!start || !end) return s('svg');
  const highest = Math.max(position(end.onPremises), position(end.cloud)) || 1;
  const ticks = ticksTo(highest);
  const top = ticks.values.at(-1) ?? highest;
  const lettersIn = (text: string) => text.replace(/[\u2e80-\uffef]/g, 'xx').length; // 万 is two wide
  const longest = Math.max(...ticks.values.map((cost) => lettersIn(compact.format(cost))));
  const plot = { ...room, left: 10 + longest * letter };
  const x = (time: number) => plot.left + (time / years) * (plot.right - plot.left);
  const y = (cost: number) => plot.bottom - (cost / top) * (plot.bottom - plot.top);

  type Way = 'onPremises' | 'cloud';
  const lineOf = (way: Way): Place[] => [
    [x(0), y(position(start[way]))],
    [x(years), y(position(end[way]))],
  ];
  const costAt = (way: Way, part: number) =>
    position(start[way]) + part * (position(end[way]) - position(start[way]));

  // Where the lines are far apart: the upper one's name ends above it, the lower one's begins below. Costs
  // only rise, so neither name is crossed by a line.
  const gap = (part: number) => Math.abs(costAt('onPremises', part) - costAt('cloud', part));
  const part = [...labelAt].sort((a, b) => gap(b) - gap(a))[0] ?? 0.5;
  const cloudAbove = costAt('cloud', part) > costAt('onPremises', part);
  const nameOf = (way: Way, text: string) => {
    const above = (way === 'cloud') === cloudAbove;
    const line = y(costAt(way, part));
    const beneath = line + 16 > plot.bottom ? line - 5 : line + 14;
    return s(
      'text',
      { x: x(part * years), y: above ? line - 6 : beneath, 'text-anchor': above ? 'end' : 'start' },
      text,
    );
  };

  const { crossing } = course;
  const mark = crossing?.within && {
    x: x(position(crossing.years)),
    y: y(position(crossing.cost)),
  };
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 };
  const thin = { stroke: 'currentColor', 'stroke-width': 0.75, 'stroke-opacity': 0.45 };

  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      class: 'chart',
      direction: 'ltr',
      fill: 'currentColor',
      'aria-labelledby': named.labelledBy,
      'aria-describedby': named.describedBy,
    },
    named.title,
    named.description,
    ...ticks.values.flatMap((cost) => [
      s('path', {
        ...thin,
        d: pathOf([
          [plot.left, y(cost)],
          [plot.right, y(cost)],
        ]),
      }),
      s(
        'text',
        { x: plot.left - 5, y: y(cost) + 4, 'text-anchor': 'end', class: 'tick' },
        compact.format(cost),
      ),
    ]),
    ...wholeTicks(years).map((year) =>
      s(
        'text',
        { x: x(year), y: plot.bottom + 15, 'text-anchor': 'middle', class: 'tick' },
        form.formats.number(String(year)),
      ),
    ),
    s(
      'text',
      { x: (plot.left + plot.right) / 2, y: height - 6, 'text-anchor': 'middle', class: 'tick' },
      texts.text('chart.years'),
    ),
    mark &&
      s('path', {
        ...thin,
        'stroke-opacity': 1,
        'stroke-dasharray': '2 2',
        d: pathOf([
          [mark.x, mark.y],
          [mark.x, plot.bottom],
        ]),
      }),
    s('path', { ...line, d: pathOf(lineOf('onPremises')) }),
    s('path', { ...line, 'stroke-dasharray': dash, d: pathOf(lineOf('cloud')) }),
    mark && s('circle', { cx: mark.x, cy: mark.y, r: 4 }),
    nameOf('onPremises', texts.text('chart.on-premises')),
    nameOf('cloud', texts.text('chart.cloud')),
  );
}
