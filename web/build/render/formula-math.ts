// A formula as static MathML, for readers without JavaScript.
import { choicesOf, idsOf } from '../../src/form/layout.ts';
import { Formats } from '../../src/locale/formats.ts';
import { asSentence, isBracket, type Laid, layOut } from '../../src/view/formula-layout.ts';
import { nameKey } from '../../src/view/names.ts';
import type { CatalogueMetric } from '../catalogue.ts';
import { factsOf } from '../generate/generate.ts';
import type { Catalog, Locale } from '../locales.ts';
import { type Html, html } from './html.ts';

interface Words {
  nameOf(id: string): string | undefined;
  number(text: string): string;
}

function draw(laid: Laid, words: Words): Html {
  const inner = (part: Laid) => draw(part, words);
  if ('words' in laid) return html`<mtext>${words.nameOf(laid.words)}</mtext>`;
  if ('number' in laid) return html`<mn>${words.number(laid.number)}</mn>`;
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

export function formulaMath(metric: CatalogueMetric, messages: Catalog, locale: Locale): Html {
  const { formula, example, asks } = factsOf(metric);
  if (typeof formula === 'string') return html``;
  // By its parts where the example gives the parts.
  const laid = layOut(formula, (either) => {
    const choice = choicesOf(asks).find((found) => found.either === either);
    return choice !== undefined && !idsOf(choice.whole).some((id) => id in example);
  });
  const formats = new Formats(locale.id, locale.currency);
  const nameOf = (id: string) => messages[nameKey(id, metric.id, (key) => key in messages)];
  const name = nameOf(metric.id);
  const sentence = asSentence(laid);
  if (sentence) {
    const words = sentence.map((part) => (typeof part === 'string' ? part : nameOf(part.words)));
    return html`<p class="formula">${name} = ${words.join(' ')}</p>`;
  }
  return html`<div class="formula equation" role="group" aria-label="${name}" tabindex="0"><span>${name} =</span> <math>${draw(laid, { nameOf, number: (text) => formats.number(text) })}</math></div>`;
}
