// On-premises or cloud: what each has cost by which year, drawn, said and in a table.
import { isValue } from '../engine/response.ts';
import type { Count } from '../locale/messages.ts';
import { type Context, uniqueId } from '../view/context.ts';
import { h, isolated } from '../view/dom.ts';
import { digitsFor, money } from './amount.ts';
import { ownershipChart } from './ownership-chart.ts';
import { type Course, courseOf, type Point } from './ownership-course.ts';
import { type Panel, panel } from './panel.ts';
import { s } from './svg.ts';

export function ownershipPanel(context: Context): Panel {
  const { texts, form, engine } = context;
  const [titleId, descriptionId, crossingId] = [uniqueId(), uniqueId(), uniqueId()];
  let open = false;

  const count = (exact: string, digits: number): Count => {
    return form.formats.count(engine.quotient(exact, '1', digits) || '0');
  };

  const crossingText = ({ crossing, cheaperFirst: first }: Course): string => {
    if (!crossing) return texts.text('chart.no-crossing', { first });
    return texts.text(crossing.within ? 'chart.crossing' : 'chart.crossing.later', {
      years: count(crossing.years, 2),
      first,
    });
  };

  const table = ({ points }: Course) => {
    const amounts = points.flatMap(({ onPremises, cloud }) => [onPremises, cloud]);
    const digits = digitsFor(amounts, context);
    const line = (name: string, { onPremises, cloud }: Point) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, name),
        ...[onPremises, cloud].map((exact) => h('td', {}, isolated(money(exact, digits, context)))),
      );
    const columns = ['chart.years', 'chart.on-premises', 'chart.cloud'].map((id) => texts.text(id));
    return h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...columns.map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, ...points.map((point) => line(String(count(point.years, 2).text), point))),
    );
  };

  return panel('ownership', (response) => {
    if (response.metric !== 'tco-compare' || !isValue(response)) return [];
    const course = courseOf(response);
    const [start, end] = [course?.points[0], course?.points.at(-1)];
    if (!course || !start || !end) return [];
    const digits = digitsFor([end.onPremises, end.cloud], context);
    const described = texts.text('chart.description', {
      years: count(course.years, 2),
      on_premises_start: money(start.onPremises, digits, context),
      on_premises_end: money(end.onPremises, digits, context),
      cloud_start: money(start.cloud, digits, context),
      cloud_end: money(end.cloud, digits, context),
    });
    const drawing = ownershipChart(
      course,
      {
        title: s('title', { id: titleId }, texts.text('chart.ownership')),
        description: s('desc', { id: descriptionId }, described),
        labelledBy: titleId,
        describedBy: `${descriptionId} ${crossingId}`,
      },
      context,
    );
    const details = h(
      'details',
      {},
      h('summary', {}, texts.text('chart.table')),
      h('div', { class: 'scroll' }, table(course)),
    );
    details.open = open;
    details.addEventListener('toggle', () => {
      open = details.open;
    });
    return [
      h(
        'figure',
        {},
        h('p', { class: 'title', 'aria-hidden': 'true' }, texts.text('chart.ownership')),
        drawing,
        h(
          'figcaption',
          { id: crossingId },
          h('p', {}, crossingText(course)),
          course.hasResidual && h('p', {}, texts.text('chart.residual')),
        ),
      ),
      details,
    ];
  });
}
