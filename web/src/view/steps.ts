// How the result was worked out: each step an equation with its units.
import type { Operand, Step, Value } from '../engine/response.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { h, isolated, m } from './dom.ts';
import { sign, timesHundred } from './formula.ts';
import { ownNameOf } from './names.ts';
import { unitOf, write } from './quantity.ts';
import { isNeutral, isRatio, shownIn } from './shown.ts';

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
  const shown = shownIn(response, context);
  const isConstant = ({ id }: Operand) =>
    !(id in (form.facts?.inputs ?? {}) || id in (form.facts?.quantities ?? {}) || id.includes('.'));
  const constant = ({ id, exact }: Operand, step: Step) =>
    isolated(
      id === 'one' && !isRatio(step.id) ? form.formats.percent('1') : form.formats.number(exact),
    );
  const operandText = (operand: Operand, step: Step): Part[] =>
    isConstant(operand) ? [constant(operand, step)] : shown.operand(operand);
  const resultOf = (step: Step): Part[] => {
    if (step !== last) return shown.result(step);
    if (step.operation === 'percent') return [isolated(form.formats.percentage(response.rounded))];
    return step.operation === 'quotient'
      ? write(response.rounded, response.unit, context)
      : shown.result(step);
  };

  const named = (operand: Operand, step: Step): (Part | false)[] => [
    !isConstant(operand) && `${ownNameOf(operand.id, context)} `,
    ...operandText(operand, step),
  ];

  // Terms wrap between each other, never within.
  const chain = (step: Step, sign: string) => {
    const terms = step.operands.filter((operand) => sign !== '×' || !isNeutral(operand, context));
    return h(
      'p',
      { class: 'chain' },
      ...terms.flatMap((operand, i) => [
        i > 0 && ' ',
        h('span', {}, i > 0 && `${sign} `, ...named(operand, step)),
      ]),
      terms.length > 0 && ` ${shown.relation(step)} `,
      h('strong', {}, ...resultOf(step)),
    );
  };

  // A length of time as it was typed: 5 years, whatever the result's period is.
  const typed = ({ id, exact }: Operand) => {
    const unit = unitOf(id, context);
    return unit === 'year' || unit === 'month'
      ? write(exact, unit, context, unit)
      : shown.operand({ id, exact });
  };

  const conversion = (step: Step) => {
    const [value, factor] = step.operands;
    if (!value || !factor) return false;
    return h(
      'p',
      { class: 'chain' },
      ...typed(value),
      ' × ',
      isolated(factor.exact),
      ` ${shown.relation(step)} `,
      h('strong', {}, ...resultOf(step)),
    );
  };

  const fraction = (step: Step) => {
    const drawn = m('mfrac', ...step.operands.map((operand) => asText(operandText(operand, step))));
    const hundredfold = step.operation === 'percent' ? timesHundred() : [];
    return h(
      'div',
      { class: 'scroll' },
      m('math', drawn, ...hundredfold, sign(shown.relation(step)), asText(resultOf(step))),
    );
  };

  const alternatives = (step: Step) =>
    h(
      'p',
      { class: 'chain' },
      ...step.operands.flatMap((operand, i) => [
        i > 0 && ' · ',
        h('span', {}, ...named(operand, step)),
      ]),
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
