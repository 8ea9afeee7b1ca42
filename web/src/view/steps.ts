// How the result was worked out: each step an equation with its units.
import type { Operand, Step, Value } from '../engine/response.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { h, m } from './dom.ts';
import { sign, timesHundred } from './formula.ts';
import { ownNameOf } from './names.ts';
import { relation, unitOf, write, writeExact } from './quantity.ts';

const asText = (parts: readonly Part[]): Element =>
  m('mtext', ...parts.map((part) => (typeof part === 'string' ? part : part.textContent)));

const signs: Record<string, string> = { sum: '+', difference: '−', product: '×' };

export function stepViews(response: Value, context: Context): HTMLElement[] {
  const { texts, form } = context;
  const last = response.steps.at(-1);
  const isShare = (id: string) => unitOf(id, context) === '';

  // 30 % is 0.3, and what is left as it is was not worked out.
  const isTrivial = ({ id, operands: [first, second], exact, operation }: Step) =>
    second?.id === 'percent' ||
    (isShare(id) && exact === '1' && operation !== 'quotient' && first?.id === 'one');
  const isNeutral = ({ id, exact }: Operand) => isShare(id) && exact === '1' && id !== 'one';

  const amount = ({ id, exact }: Operand) => writeExact(exact, unitOf(id, context), context);
  const constant = ({ id, exact }: Operand) =>
    id in (form.facts?.inputs ?? {}) || id in (form.facts?.quantities ?? {}) || id.includes('.')
      ? undefined
      : id === 'one'
        ? form.formats.percent('1')
        : form.formats.number(exact);
  const operandText = (operand: Operand): Part[] => {
    const known = constant(operand);
    return known === undefined ? amount(operand) : [known];
  };
  const resultOf = (step: Step): Part[] => {
    if (step !== last) return amount(step);
    if (step.operation === 'percent') return [form.formats.percentage(response.rounded)];
    return step.operation === 'quotient'
      ? write(response.rounded, response.unit, context)
      : amount(step);
  };

  const relationOf = ({ id, exact }: Step) => relation(exact, unitOf(id, context), context);

  const named = (operand: Operand): (Part | false)[] => [
    constant(operand) === undefined && `${ownNameOf(operand.id, context)} `,
    ...operandText(operand),
  ];

  // Terms wrap between each other, never within.
  const chain = (step: Step, sign: string) => {
    const shown = step.operands.filter((operand) => sign !== '×' || !isNeutral(operand));
    return h(
      'p',
      { class: 'chain' },
      ...shown.flatMap((operand, i) => [
        i > 0 && ' ',
        h('span', {}, i > 0 && `${sign} `, ...named(operand)),
      ]),
      shown.length > 0 && ` ${relationOf(step)} `,
      h('strong', {}, ...resultOf(step)),
    );
  };

  // A length of time as it was typed: 5 years, whatever the result's period is.
  const typed = ({ id, exact }: Operand) => {
    const unit = unitOf(id, context);
    return unit === 'year' || unit === 'month'
      ? write(exact, unit, context, unit)
      : amount({ id, exact });
  };

  const conversion = (step: Step) => {
    const [value, factor] = step.operands;
    if (!value || !factor) return false;
    return h(
      'p',
      { class: 'chain' },
      ...typed(value),
      ` × ${factor.exact} ${relationOf(step)} `,
      h('strong', {}, ...amount(step)),
    );
  };

  const fraction = (step: Step) => {
    const drawn = m('mfrac', ...step.operands.map((operand) => asText(operandText(operand))));
    const hundredfold = step.operation === 'percent' ? timesHundred() : [];
    return h(
      'div',
      { class: 'scroll' },
      m('math', drawn, ...hundredfold, sign(relationOf(step)), asText(resultOf(step))),
    );
  };

  const alternatives = (step: Step) =>
    h(
      'p',
      { class: 'chain' },
      ...step.operands.flatMap((operand, i) => [i > 0 && ' · ', h('span', {}, ...named(operand))]),
      ' → ',
      h('strong', {}, ...resultOf(step)),
    );

  const body = (step: Step) => {
    const chained = signs[step.operation];
    if (chained) return chain(step, chained);
    if (step.operation === 'convert-period') return conversion(step);
    return step.operation === 'maximum' || step.operation === 'round-up'
      ? alternatives(step)
      : fraction(step);
  };

  return response.steps
    .filter((step) => !isTrivial(step))
    .map((step) =>
      h(
        'li',
        {},
        h(
          'p',
          { class: 'step' },
          ownNameOf(step.id, context),
          ' – ',
          texts.text(`step.${step.operation}`),
        ),
        body(step),
        step.operation === 'convert-period' &&
          h('p', { class: 'hint' }, texts.text(`calendar.${form.calendar}.rule`)),
      ),
    );
}
