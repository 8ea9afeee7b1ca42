// How the result was worked out: each step an equation with its units.
import type { Operand, Step, Value } from '../engine/response.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { h, m } from './dom.ts';
import { sign, timesHundred } from './formula.ts';
import { relation, unitOf, write, writeExact } from './quantity.ts';

const asText = (parts: readonly Part[]): Element =>
  m('mtext', ...parts.map((part) => (typeof part === 'string' ? part : part.textContent)));

export function stepViews(response: Value, context: Context): HTMLElement[] {
  const { texts, form } = context;
  const { steps } = response;
  const last = steps.at(-1);

  const amount = ({ id, exact }: Operand) => writeExact(exact, unitOf(id, steps), context);
  const resultOf = (step: Step): Part[] => {
    if (step !== last) return amount(step);
    if (step.operation === 'percent') return [form.formats.percentage(response.rounded)];
    return step.operation === 'quotient'
      ? write(response.rounded, response.unit, context)
      : amount(step);
  };

  const relationOf = ({ id, exact }: Step) => relation(exact, unitOf(id, steps), context);

  // Terms wrap between each other, never within.
  const chain = (step: Step, sign: string) =>
    h(
      'p',
      { class: 'chain' },
      ...step.operands.flatMap((operand, i) => [
        i > 0 ? ` ${sign} ` : false,
        h('span', {}, `${texts.text(operand.id)} `, ...amount(operand)),
      ]),
      ` ${relationOf(step)} `,
      h('strong', {}, ...resultOf(step)),
    );

  const conversion = (step: Step) => {
    const [value, factor] = step.operands;
    if (!value || !factor) return false;
    return h(
      'p',
      { class: 'chain' },
      ...amount(value),
      ` × ${factor.exact} ${relationOf(step)} `,
      h('strong', {}, ...amount(step)),
    );
  };

  const fraction = (step: Step) => {
    const drawn = m('mfrac', ...step.operands.map((operand) => asText(amount(operand))));
    const hundredfold = step.operation === 'percent' ? timesHundred() : [];
    return h(
      'div',
      { class: 'scroll' },
      m('math', drawn, ...hundredfold, sign(relationOf(step)), asText(resultOf(step))),
    );
  };

  const body = (step: Step) => {
    switch (step.operation) {
      case 'convert-period':
        return conversion(step);
      case 'sum':
        return chain(step, '+');
      case 'difference':
        return chain(step, '−');
      default:
        return fraction(step);
    }
  };

  return steps.map((step) =>
    h(
      'li',
      {},
      h('p', { class: 'step' }, texts.text(step.id), ' – ', texts.text(`step.${step.operation}`)),
      body(step),
      step.operation === 'convert-period' &&
        h('p', { class: 'hint' }, texts.text(`calendar.${form.calendar}.rule`)),
    ),
  );
}
