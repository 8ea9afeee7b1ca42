// The sentence of every result, as the visitor reads it: of every metric's example, in every language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form } from '../../web/src/form/form.ts';
import type { Argument, Arguments } from '../../web/src/locale/messages.ts';
import type { Texts } from '../../web/src/locale/texts.ts';
import { sentenceValues } from '../../web/src/view/sentence.ts';
import { engine, formOf, metricIds, resultOf, textsOf } from './metrics.ts';
import { languages, spaced } from './support.ts';

interface Said {
  text: string;
  values: Map<string, Argument>; // those that the sentence asked for
}

function sentenceOf(form: Form, texts: Texts): Said {
  const valueNamed = sentenceValues(form, engine, resultOf(form));
  const values = new Map<string, Argument>();
  const watched = new Proxy<Arguments>(
    {},
    {
      get(_, name) {
        const value = valueNamed(String(name));
        values.set(String(name), value);
        return value;
      },
    },
  );
  return { text: texts.text(`result.${form.metric}`, watched), values };
}

const said = async (form: Form, language = 'en') =>
  spaced(sentenceOf(form, await textsOf(language)).text);

function assertSound({ text, values }: Said, what: string): void {
  assert.ok(text.length > 15, what);
  assert.doesNotMatch(text, /undefined|NaN|null|\[object|[{}#]/, what);
  assert.doesNotMatch(text, /\.\.|。。|\s\s|^\s|\s$|\s[.,](\s|$)/, what);
  assert.match(text, /[.。]$/, what);
  assert.ok(values.size > 0, what);
  for (const [name, value] of values) {
    const shown = typeof value === 'object' && 'plural' in value ? value.text : value;
    assert.ok(typeof shown === 'string' && shown.trim() !== '', `${what}: {${name}} is empty`);
    if (typeof value === 'object' && 'plural' in value) assert.ok(value.plural, `${what}: ${name}`);
  }
}

for (const language of languages)
  test(`${language}: the example of every metric is a whole sentence`, async () => {
    const texts = await textsOf(language);
    for (const metric of metricIds)
      assertSound(sentenceOf(formOf(metric, language), texts), `${language} ${metric}`);
  });

for (const language of languages)
  test(`${language}: so it is for every period of the result, and in every currency`, async () => {
    const texts = await textsOf(language);
    for (const metric of metricIds)
      for (const [i, period] of ['week', 'month', 'quarter', 'year'].entries()) {
        const form = formOf(metric, language, ['EUR', 'DKK', 'CHF', 'VND'][i]);
        form.resultPeriod = period;
        assertSound(sentenceOf(form, texts), `${language} ${metric} ${period}`);
      }
  });

// What is typed in English, and what the sentence makes of it: worked out by hand.
const typed: readonly (readonly [
  what: string,
  metric: string,
  inputs: Readonly<Record<string, string>>,
  said: string,
])[] = [
  [
    'a return below zero',
    'return-on-investment',
    { investment: '10000', 'total-return': '6000' },
    'You lose $4,000 on an investment of $10,000: a return of -40%.',
  ],
  [
    'a return of nothing',
    'return-on-investment',
    { investment: '10000', 'total-return': '10000' },
    'You get back exactly the $10,000 you invested: a return of 0%.',
  ],
  [
    'self-service that costs more than it saves',
    'self-service-savings',
    { demand: '1000', 'true-resolution': '10', 'agent-cost': '5', 'self-service-cost': '4.5' },
    // 100 requests: 100 * 5 * 70 % = 350 saved, 450 spent
    'Self-service costs you $100 a month more than it saves: it takes $350 off the agent cost and costs $450 itself.',
  ],
  [
    'tickets that became more',
    'tickets-prevented',
    {
      'tickets-before': '100',
      'users-before': '100',
      'tickets-after': '180',
      'users-after': '120',
    },
    // (1 - 1.5) * 120
    'No tickets were prevented: their number is 60 a month higher than at the earlier number of tickets per user.',
  ],
  [
    'tickets as before',
    'tickets-prevented',
    {
      'tickets-before': '100',
      'users-before': '100',
      'tickets-after': '120',
      'users-after': '120',
    },
    'No tickets were prevented: users file as many as before.',
  ],
  [
    'cash flows that add up to a loss',
    'npv',
    { 'cash-flow.1': '-1000', 'cash-flow.2': '500', 'cash-flow.3': '600', rate: '20' },
    'In today’s value, the cash flows add up to a loss of $166.67, at a discount rate of 20%.',
  ],
  [
    'a cloud that is cheaper, over as many years as were typed',
    'tco-compare',
    {
      purchase: '120000',
      'running-cost': '18000',
      seats: '40',
      'price-per-seat': '90', // a month, as the example beside it
      years: '3',
    },
    'Over 3 years, the cloud is $44,400 cheaper: it costs $129,600, and a system on premises costs $174,000.',
  ],
  [
    'a payback of one month',
    'payback-months',
    { investment: '1600', 'net-saving': '1600' },
    'The investment of $1,600 is earned back after 1 month: it saves $1,600 a month.',
  ],
  [
    'a payback of a month and a bit',
    'payback-months',
    { investment: '10000', 'net-saving': '1600' },
    'The investment of $10,000 is earned back after 6.25 months: it saves $1,600 a month.',
  ],
  [
    'an investment without a purchase',
    'investment-total',
    { software: '500', training: '1200', periods: '12' },
    'The investment comes to $20,400: $0 once, and $1,700 a month for 12 months.',
  ],
  [
    'minutes of paid hours',
    'cost-per-minute',
    { 'total-cost': '6000', 'paid-hours': '200' },
    'One minute costs you $0.50: each month you spend $6,000 for 12,000 minutes.',
  ],
  [
    'an amount as it was typed, and what it is converted to',
    'period-convert',
    { amount: '1200' },
    '1,200 a quarter is the same as 400 a month.',
  ],
];

for (const [what, metric, inputs, sentence] of typed)
  test(`in English: ${what}`, async () => {
    const form = formOf(metric, 'en');
    if ('paid-hours' in inputs) form.pick('minutes', 'parts');
    for (const [id, text] of Object.entries(inputs)) form.type(id, text);
    assert.equal(await said(form), sentence);
  });

test('an amount is told as it was typed, beside its conversion', async () => {
  const form = formOf('period-convert', 'en');
  assert.equal(await said(form), '12,000 a quarter is the same as 4,000 a month.');
  form.type('amount', '1200');
  form.setPeriod('amount', 'year');
  assert.equal(await said(form), '1,200 a year is the same as 100 a month.');
});

test('years stay years, whatever the result is for', async () => {
  const form = formOf('tco-compare', 'en');
  form.resultPeriod = 'month';
  assert.match(await said(form), /^Over 5 years, a system on premises is \$6,000 cheaper/);
});

test('figures that were converted are told as they are for the result’s period', async () => {
  const form = formOf('cost-per-contact', 'en');
  form.type('total-cost', '12000');
  form.type('contacts', '36500');
  form.setPeriod('total-cost', 'month');
  form.setPeriod('contacts', 'year');
  // 36500 contacts a year are 3041.67 a month
  assert.match(await said(form), /each month you spend \$12,000 and handle 3,041\.67 contacts\.$/);
});

test('a currency’s own full stop is the only one', async () => {
  for (const metric of metricIds)
    assert.doesNotMatch(await said(formOf(metric, 'da'), 'da'), /\.\.|kr\.\.$/);
  assert.match(await said(formOf('total-cost', 'da'), 'da'), /kr\. om måneden\.$|kr\.$/);
});

test('a time is named in seconds, and as a clock', () => {
  const form = formOf('average-handle-time', 'en');
  const given = { 'talk-time': '240', 'hold-time': '30', 'after-call-work': '35', calls: '1' };
  for (const [id, text] of Object.entries(given)) form.type(id, text);
  const value = sentenceValues(form, engine, resultOf(form));
  assert.equal(value('clock'), '5:05');
  assert.equal(spaced(String(value('talk_time'))), '240 sec');
});

test('what was not given is named as nothing', () => {
  const form = formOf('cost-per-contact', 'en');
  const value = sentenceValues(form, engine, resultOf(form));
  assert.equal(value('wages'), '$0');
  assert.equal(value('total_cost'), '$48,000');
});

test('one sentence writes all whole amounts alike', async () => {
  const form = formOf('depreciation', 'en');
  form.type('purchase', '56000');
  form.type('residual-value', '1000');
  form.type('life', '50');
  assert.match(await said(form), /\$1,100 .*\$55,000|\$55,000 .*\$1,100/);
  for (const language of languages)
    for (const metric of metricIds)
      assert.doesNotMatch(await said(formOf(metric, language), language), /\d[.,]00(?!\d)/);
});
