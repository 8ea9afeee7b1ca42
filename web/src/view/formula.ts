// The formula in words, as a real fraction.
import type { Formula } from '../catalogue.ts';
import type { Section } from '../form/layout.ts';
import type { Context } from './context.ts';
import { h, m } from './dom.ts';

const signs = { sum: '+', difference: '−' } as const;

// Words around a sign need more air than Chromium gives an operator beside text.
export const sign = (text: string): Element => m('mtext', `\u00a0${text}\u00a0`);

export const timesHundred = (): Element[] => [sign('×'), m('mn', '100'), m('mtext', '\u00a0%')];

export function formulaView(sections: readonly Section[], context: Context): HTMLElement {
  const { form, texts } = context;
  const words = (id: string) => m('mtext', texts.text(id));

  const draw = (formula: Formula): Element => {
    if (typeof formula === 'string') return words(formula);
    if ('either' in formula) {
      const section = sections.find(({ id }) => id === formula.either);
      const inParts = section?.side === 'parts' && !section.optional;
      return inParts ? draw(formula.parts) : words(formula.either);
    }
    const operands = formula.operands.map(draw);
    const { operation } = formula;
    // One above the other where they would be wider than a phone.
    if (operation === 'sum' && operands.length > 2)
      return m(
        'mtable',
        ...operands.map((operand, i) =>
          m('mtr', m('mtd', m('mrow', i > 0 && sign(signs.sum), operand))),
        ),
      );
    if (operation === 'sum' || operation === 'difference')
      return m(
        'mrow',
        ...operands.flatMap((operand, i) =>
          i > 0 ? [sign(signs[operation]), operand] : [operand],
        ),
      );
    const fraction = m('mfrac', ...operands);
    return operation === 'percent' ? m('mrow', fraction, ...timesHundred()) : fraction;
  };

  const { facts, metric } = form;
  if (!facts) return h('div');
  const name = h('span', {}, `${texts.text(metric)} = `);
  // A sum of thirteen lines is no formula to draw but a sentence that wraps.
  const drawn = facts.formula.optional
    ? h('p', {}, name, facts.formula.operands.map((id) => texts.text(String(id))).join(' + '))
    : h('div', { class: 'equation scroll' }, name, m('math', draw(facts.formula)));
  return h(
    'div',
    { class: 'formula', part: 'formula' },
    h('p', { class: 'title' }, texts.text('formula.title')),
    drawn,
  );
}
