// A formula as static MathML, for readers without JavaScript.
import type { CatalogueMetric, Expression } from './catalogue.ts';
import { type Html, html } from './html.ts';
import type { Catalog } from './locales.ts';

const signs: Record<string, string> = { sum: '+', difference: '−' };

function draw(
  expression: Expression,
  messages: Catalog,
  example: CatalogueMetric['example'],
): Html {
  if (!('operation' in expression)) {
    // By its parts where the example gives the parts.
    const inParts = !(expression.input in example) && expression.parts;
    return inParts
      ? draw(inParts, messages, example)
      : html`<mtext>${messages[expression.input]}</mtext>`;
  }
  const operands = expression.operands.map((operand) => draw(operand, messages, example));
  const sign = signs[expression.operation];
  // One above the other where they would be wider than a phone.
  if (sign && operands.length > 2)
    return html`<mtable>${operands.map(
      (operand, i) =>
        html`<mtr><mtd><mrow>${i > 0 && html`<mtext> ${sign} </mtext>`}${operand}</mrow></mtd></mtr>`,
    )}</mtable>`;
  if (sign)
    return html`<mrow>${operands.map((operand, i) => (i > 0 ? html`<mtext> ${sign} </mtext>${operand}` : operand))}</mrow>`;
  const fraction = html`<mfrac>${operands}</mfrac>`;
  return expression.operation === 'percent'
    ? html`<mrow>${fraction}<mtext> × </mtext><mn>100</mn><mtext> %</mtext></mrow>`
    : fraction;
}

export function formulaMath({ id, expression, example }: CatalogueMetric, messages: Catalog): Html {
  if ('operation' in expression && expression.operation === 'sum') {
    const lines = expression.operands.map((operand) =>
      'input' in operand ? messages[operand.input] : '',
    );
    return html`<p class="formula">${messages[id]} = ${lines.join(' + ')}</p>`;
  }
  return html`<div class="formula equation"><span>${messages[id]} =</span> <math>${draw(expression, messages, example)}</math></div>`;
}
