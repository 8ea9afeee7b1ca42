// A formula as static MathML, for readers without JavaScript.
import { choicesOf, idsOf } from '../../src/form/layout.ts';
import { asSentence, isBracket, type Laid, layOut } from '../../src/view/formula-layout.ts';
import type { CatalogueMetric } from '../catalogue.ts';
import { factsOf } from '../generate/generate.ts';
import type { Catalog } from '../locales.ts';
import { type Html, html } from './html.ts';

function draw(laid: Laid, messages: Catalog): Html {
  const inner = (part: Laid) => draw(part, messages);
  if ('words' in laid) return html`<mtext>${messages[laid.words]}</mtext>`;
  if ('number' in laid) return html`<mn>${laid.number}</mn>`;
  if ('row' in laid)
    return html`<mrow>${laid.row.map((part) =>
      typeof part !== 'string'
        ? inner(part)
        : isBracket(part)
          ? html`<mo>${part}</mo>`
          : html`<mtext> ${part} </mtext>`,
    )}</mrow>`;
  if ('stack' in laid)
    return html`<mtable>${laid.stack.map(
      (term, i) =>
        html`<mtr><mtd><mrow>${i > 0 && html`<mtext> + </mtext>`}${inner(term)}</mrow></mtd></mtr>`,
    )}</mtable>`;
  if ('fraction' in laid) {
    const fraction = html`<mfrac>${laid.fraction.map(inner)}</mfrac>`;
    return laid.hundredfold
      ? html`<mrow>${fraction}<mtext> × </mtext><mn>100</mn><mtext> %</mtext></mrow>`
      : fraction;
  }
  if ('power' in laid) return html`<msup>${inner(laid.power)}<mi>t</mi></msup>`;
  if ('rounded' in laid) return html`<mrow><mo>⌈</mo>${inner(laid.rounded)}<mo>⌉</mo></mrow>`;
  if ('rows' in laid) return html`<mrow><mo>∑</mo>${inner(laid.rows)}</mrow>`;
  return html``;
}

export function formulaMath(metric: CatalogueMetric, messages: Catalog): Html {
  const { formula, example, asks } = factsOf(metric);
  if (typeof formula === 'string') return html``;
  // By its parts where the example gives the parts.
  const laid = layOut(formula, (either) => {
    const choice = choicesOf(asks).find((found) => found.either === either);
    return choice !== undefined && !idsOf(choice.whole).some((id) => id in example);
  });
  const name = messages[metric.id];
  const sentence = asSentence(laid);
  if (sentence) {
    const words = sentence.map((part) => (typeof part === 'string' ? part : messages[part.words]));
    return html`<p class="formula">${name} = ${words.join(' ')}</p>`;
  }
  return html`<div class="formula equation" role="group" aria-label="${name}" tabindex="0"><span>${name} =</span> <math>${draw(laid, messages)}</math></div>`;
}
