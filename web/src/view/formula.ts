// The formula in words, as a real fraction.
import type { Section } from '../form/layout.ts';
import type { Context } from './context.ts';
import { h, m } from './dom.ts';
import { asSentence, isBracket, type Laid, layOut } from './formula-layout.ts';
import { ownNameOf } from './names.ts';

// Words around a sign need more air than Chromium gives an operator beside text.
export const sign = (text: string): Element => m('mtext', `\u00a0${text}\u00a0`);

export const timesHundred = (): Element[] => [sign('×'), m('mn', '100'), m('mtext', '\u00a0%')];

export function formulaView(sections: readonly Section[], context: Context): HTMLElement | false {
  const { form, texts } = context;
  const name = (id: string) => ownNameOf(id, context);

  const draw = (laid: Laid): Element => {
    if ('words' in laid) return m('mtext', name(laid.words));
    if ('number' in laid) return m('mn', form.formats.number(laid.number));
    if ('row' in laid)
      return m(
        'mrow',
        ...laid.row.map((part) =>
          typeof part !== 'string' ? draw(part) : isBracket(part) ? m('mo', part) : sign(part),
        ),
      );
    if ('stack' in laid)
      return m(
        'mtable',
        ...laid.stack.map((term, i) =>
          m('mtr', m('mtd', m('mrow', i > 0 && sign('+'), draw(term)))),
        ),
      );
    if ('fraction' in laid) {
      const fraction = m('mfrac', ...laid.fraction.map(draw));
      return laid.hundredfold ? m('mrow', fraction, ...timesHundred()) : fraction;
    }
    if ('power' in laid) return m('msup', draw(laid.power), m('mi', 't'));
    if ('rounded' in laid) return m('mrow', m('mo', '⌈'), draw(laid.rounded), m('mo', '⌉'));
    if ('rows' in laid) return m('mrow', m('mo', '∑'), draw(laid.rows));
    return m('mtext');
  };

  const { facts, metric } = form;
  if (!facts || typeof facts.formula === 'string') return false;
  const laid = layOut(facts.formula, (either) => {
    const section = sections.find(({ id }) => id === either);
    return section?.side === 'parts';
  });
  const left = h('span', {}, `${name(metric)} = `);
  const sentence = asSentence(laid);
  const drawn = sentence
    ? h(
        'p',
        {},
        left,
        sentence.map((part) => (typeof part === 'string' ? part : name(part.words))).join(' '),
      )
    : h('div', { class: 'equation scroll' }, left, m('math', draw(laid)));
  return h(
    'div',
    { class: 'formula', part: 'formula' },
    h('p', { class: 'title' }, texts.text('formula.title')),
    drawn,
  );
}
