// How a formula is laid out: brackets where they are needed, names where the whole would be too much.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueMetric } from '../../web/build/catalogue.ts';
import { locales, readMessages } from '../../web/build/locales.ts';
import { formulaMath } from '../../web/build/render/formula-math.ts';
import type { Formula, Operation } from '../../web/src/catalogue.ts';
import { asSentence, type Laid, layOut } from '../../web/src/view/formula-layout.ts';
import { factsFor, metricOf, metrics } from './metrics.ts';

// On one line: a fraction as a over b, a stack as a // b.
function written(laid: Laid): string {
  if ('words' in laid) return laid.words;
  if ('number' in laid) return laid.number;
  if ('row' in laid)
    return laid.row.map((part) => (typeof part === 'string' ? part : written(part))).join(' ');
  if ('stack' in laid) return `[${laid.stack.map(written).join(' // ')}]`;
  if ('fraction' in laid) {
    const [above, below] = laid.fraction.map(written);
    return `{${above} over ${below}}${laid.hundredfold ? ' %' : ''}`;
  }
  if ('power' in laid) return `${written(laid.power)}^t`;
  if ('rounded' in laid) return `⌈${written(laid.rounded)}⌉`;
  return `∑ ${written(laid.rows)}`;
}

const of = (metric: string, byParts: readonly string[] = []) =>
  written(layOut(factsFor(metric).formula, (either) => byParts.includes(either)));

const operation = (
  kind: Operation['operation'],
  id: string,
  ...operands: Formula[]
): Operation => ({ operation: kind, id, operands });
const plain = (formula: Formula) => written(layOut(formula, () => false));

test('a quantity is drawn whole, or by its parts', () => {
  assert.equal(of('cost-per-contact'), '{total-cost over contacts}');
  assert.equal(of('cost-per-call', ['calls']), '{total-cost over calls-offered − calls-abandoned}');
  assert.equal(of('return-on-investment'), '{net-gain over investment} %');
  assert.equal(
    of('return-on-investment', ['net-gain']),
    '{total-return − investment over investment} %',
  );
  assert.equal(of('cost-per-resolution', ['resolved-issues']), '{total-cost over contacts × fcr}');
});

test('a sum of lines within a formula goes by its name', () => {
  assert.equal(of('cost-per-contact', ['total-cost', 'contacts']), '{total-cost over contacts}');
  assert.match(of('total-cost'), /^wages \+ benefits \+ .* \+ other-costs$/);
});

test('the two ways to a metric are two formulas', () => {
  assert.equal(of('contacts-from-fcr'), 'issues × ( 1 + repeat-contacts × ( 1 − fcr ) )');
  assert.equal(of('contacts-from-fcr', ['contacts-from-fcr']), '{issues over fcr}');
  assert.equal(of('cost-per-minute'), '{total-cost over {contacts × average-handle-time over 60}}');
  assert.equal(of('cost-per-minute', ['minutes']), '{total-cost over paid-hours × 60}');
});

test('a sum or a difference within a product or a power stands in brackets', () => {
  const sum = operation('sum', 's', 'a', 'b');
  const difference = operation('difference', 'd', 'c', sum);
  assert.equal(plain(operation('product', 'p', sum, 'c')), '( a + b ) × c');
  assert.equal(plain(difference), 'c − ( a + b )');
  assert.equal(plain(operation('sum', 't', 'c', difference)), 'c + c − ( a + b )');
  assert.equal(plain(operation('power', 'w', sum)), '( a + b )^t');
  assert.equal(plain(operation('power', 'w', 'g')), 'g^t');
});

test('a product within a sum, a difference or a product needs none', () => {
  const product = operation('product', 'p', 'a', 'b');
  assert.equal(plain(operation('sum', 's', 'c', product)), 'c + a × b');
  assert.equal(plain(operation('difference', 'd', 'c', product)), 'c − a × b');
  assert.equal(plain(operation('product', 'q', 'c', product)), 'c × a × b');
});

test('a fraction, a rounding and a sum over rows need none, but a sum in each row does', () => {
  const sum = operation('sum', 's', 'a', 'b');
  assert.equal(plain(operation('quotient', 'q', sum, sum)), '{a + b over a + b}');
  assert.equal(plain(operation('round-up', 'r', sum)), '⌈a + b⌉');
  assert.equal(
    plain(operation('product', 'p', operation('quotient', 'q', 'a', 'b'), 'c')),
    '{a over b} × c',
  );
  assert.equal(plain({ ...operation('sum', 't', sum), rows: true }), '∑ ( a + b )');
  assert.equal(of('aht-combined'), '{∑ average-handle-time × calls over ∑ calls}');
  assert.equal(of('npv'), '∑ {cash-flow over growth^t}');
});

test('three terms in a fraction stand one above the other, two beside each other', () => {
  assert.equal(
    of('average-handle-time'),
    '{[talk-time // hold-time // after-call-work] over calls}',
  );
  assert.equal(of('handle-time-without-hold'), '{talk-time + after-call-work over calls}');
});

test('a formula of six leaves is drawn whole', () => {
  assert.equal(
    of('tco-compare'),
    '( cloud-setup + cloud-per-period × years ) − ( net-purchase + running-cost × years )',
  );
});

test('a formula of more than six leaves is drawn by the names of its parts', () => {
  const six = operation('sum', 's', 'a', 'b', 'c', 'd', 'e');
  assert.equal(
    plain(operation('product', 'p', operation('difference', 'x', 'a', 'b'), 'c')),
    '( a − b ) × c',
  );
  assert.equal(plain(operation('difference', 'd', six, 'f')), '( [a // b // c // d // e] ) − f');
  assert.equal(
    plain(operation('difference', 'd', operation('sum', 's', ...six.operands, 'f'), 'g')),
    's − g',
  );
  assert.equal(of('what-if'), 'total-cost-after − total-cost');
  assert.equal(of('investment-total'), 'one-off-costs + recurring-total');
});

test('labour of a contact and an agent’s hour as they are taught', () => {
  assert.equal(
    of('labour-cost-per-contact'),
    '{hourly-cost × {average-handle-time over 3600} over occupancy × ( 1 − shrinkage )}',
  );
  assert.equal(
    of('fully-loaded-agent-hour'),
    '{{wage × ( 1 + benefits-of-wage ) + overhead over 1 − shrinkage} over occupancy}',
  );
  assert.equal(
    of('fully-loaded-agent-hour', ['loaded-wage']),
    '{{{wage over 1 − benefits-of-compensation} + overhead over 1 − shrinkage} over occupancy}',
  );
  assert.equal(of('required-staff'), '⌈{needed-agents over 1 − shrinkage}⌉');
});

const sentence = (metric: string) =>
  asSentence(layOut(factsFor(metric).formula, () => false))
    ?.map((part) => (typeof part === 'string' ? part : part.words))
    .join(' ');

test('words with signs between them are a sentence; fractions, numbers and brackets are drawn', () => {
  assert.equal(sentence('tickets-prevented'), 'rate-change × users-after');
  assert.equal(sentence('self-service-savings'), 'agent-saving − self-service-total');
  assert.match(sentence('total-cost') ?? '', /^wages \+ /);
  assert.equal(sentence('cost-per-contact'), undefined);
  assert.equal(sentence('contacts-from-fcr'), undefined);
  assert.equal(asSentence({ row: [{ number: '1' }, '+', { words: 'a' }] }), undefined);
  assert.equal(asSentence({ words: 'a' }), undefined);
});

// ---- on the static pages

const messages = readMessages('en');
const english = locales.find(({ id }) => id === 'en');
assert.ok(english);
const math = (metric: CatalogueMetric) => formulaMath(metric, messages, english).text;
const drawn = (metric: string) => math(metricOf(metric));

test('a static formula is MathML without holes, or a sentence', () => {
  for (const metric of metrics) {
    const text = math(metric);
    if (metric.id === 'period-convert') {
      assert.equal(text, ''); // there is nothing to draw of an amount alone
      continue;
    }
    assert.doesNotMatch(text, /undefined|<mtext><\/mtext>|<mrow><\/mrow>|\[object/, metric.id);
    assert.equal(/<math>/.test(text), !/<p class="formula">/.test(text), metric.id);
  }
});

test('a static formula is by the parts where the example gives the parts', () => {
  assert.match(drawn('return-on-investment'), /Total return<\/mtext><mtext> − /);
  assert.match(drawn('contacts-from-fcr'), /<mfrac><mtext>Issues<\/mtext>/);
  assert.match(drawn('cost-per-minute'), /Contacts handled<\/mtext><mtext> × /);
  assert.match(drawn('fully-loaded-agent-hour'), /<mo>\(<\/mo><mrow><mn>1<\/mn>/);
  assert.match(drawn('npv'), /<mo>∑<\/mo>.*<msup>.*<mi>t<\/mi><\/msup>/);
  assert.match(drawn('required-staff'), /<mo>⌈<\/mo>.*<mo>⌉<\/mo>/);
  assert.match(drawn('occupancy'), /<mn>100<\/mn><mtext> %<\/mtext>/);
  assert.match(drawn('average-handle-time'), /(<mtr>.*){3}/);
});
