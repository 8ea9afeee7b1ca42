// A value of the derivation with its unit and its name, as it stands in the steps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form } from '../../web/src/form/form.ts';
import { decimalDigits, decimalOf, nameOf, unitOf, write } from '../../web/src/view/quantity.ts';
import { wholeFigureOf } from '../../web/src/view/whole-figure.ts';
import { light } from './light-dom.ts';
import { contextOf, formOf, metrics, resultOf, textsOf } from './metrics.ts';
import { formatsOf, spaced } from './support.ts';

const english = await textsOf('en');
const context = (form: Form = formOf('cost-per-contact', 'en')) => contextOf(form, english);
const textOf = (parts: readonly unknown[]) =>
  spaced(parts.map((part) => (typeof part === 'string' ? part : light(part).textContent)).join(''));

test('a quantity is shown with the decimals of its unit', () => {
  const digits = (unit: string, language = 'en') => decimalDigits(unit, formatsOf(language));
  assert.deepEqual(
    ['money', 'money/contact'].map((unit) => digits(unit)),
    [2, 2],
  );
  assert.equal(digits('money/hour', 'vi'), 0);
  assert.deepEqual(
    ['', 'percent'].map((unit) => digits(unit)),
    [4, 4],
  );
  assert.deepEqual(
    ['contact', 'second'].map((unit) => digits(unit)),
    [2, 2],
  );
});

test('a fraction becomes a decimal; what is none stays as it is', () => {
  assert.equal(decimalOf('22/7', 'money', context()), '3.14');
  assert.equal(decimalOf('22/7', '', context()), '3.1429');
  assert.equal(decimalOf('7.125', 'money', context()), '7.125');
});

test('a unit is the input’s own, the step’s own, or money', () => {
  assert.equal(unitOf('contacts', context()), 'contact');
  assert.equal(unitOf('cost-per-contact', context()), 'money/contact');
  assert.equal(unitOf('total-cost', context()), 'money');
  assert.equal(unitOf('cost.2', context(formOf('channel-mix', 'en'))), 'money');
  assert.equal(unitOf('contacts.2', context(formOf('channel-mix', 'en'))), 'contact');
});

test('a field of a row goes by the row’s name, or its number', () => {
  const form = formOf('channel-mix', 'en');
  assert.equal(nameOf('contacts.2', context(form)), 'Contacts handled (Channel 2)');
  form.write('channel.2', 'Chat');
  assert.equal(nameOf('contacts.2', context(form)), 'Contacts handled (Chat)');
  assert.equal(nameOf('contacts', context(form)), 'Contacts handled');
  assert.match(nameOf('cash-flow.3', context(formOf('npv', 'en'))), /\(.*3\)$/);
});

test('every unit is written in its own way', () => {
  const written = (decimal: string, unit: string, counted?: string) =>
    textOf(write(decimal, unit, context(), counted));
  assert.equal(written('0.3', ''), '30%');
  assert.equal(written('0.3', 'percent'), '30%');
  assert.equal(written('48000', 'money'), '$48,000');
  assert.equal(written('300', 'second'), '300 sec');
  assert.equal(written('1', 'contact'), '1 contact');
  assert.equal(written('7500', 'contact'), '7,500 contacts');
  assert.equal(written('6.4', 'money/contact'), '$6.40 per contact');
  assert.equal(written('5', 'year', 'year'), '5 years');
  assert.equal(written('60', 'period'), '60 months');
  assert.equal(written('60', 'month'), '60 months');
  assert.equal(written('2.5', 'number'), '2.5');
});

test('a number keeps its own direction within its words', () => {
  const [amount] = write('48000', 'money', context());
  assert.equal(light(amount).tag, 'bdi');
  assert.ok(write('7500', 'contact', context()).some((part) => light(part).tag === 'bdi'));
});

// ---- the figure

const place = (id: string | undefined) => metrics.findIndex((metric) => metric.id === id);

async function figure(
  metric: string,
  inputs: Record<string, string>,
  language = 'en',
  period = '',
) {
  const form = formOf(metric, language);
  for (const [id, text] of Object.entries(inputs)) {
    form.type(id, text);
    if (period && !form.inputFacts(id).once) form.setPeriod(id, period);
  }
  return textOf(wholeFigureOf(resultOf(form), contextOf(form, await textsOf(language))));
}

test('a payback says of what it is so many, and how long that is in months or years', async () => {
  const inputs = { investment: '26000', 'net-saving': '14000' }; // 13/7: 1.857 years, 22.29 months
  assert.equal(await figure('payback-months', inputs, 'en', 'year'), '1.86 years (22.3 months)');
  assert.equal(await figure('payback-months', inputs, 'fr', 'year'), '1,86 an (22,3 mois)');
  assert.equal(await figure('payback-months', inputs, 'zh', 'year'), '1.86 年（22.3 个月）');
  assert.equal(
    await figure('payback-months', inputs, 'en', 'quarter'),
    '1.86 quarters (5.6 months)',
  );
  // 13/7 * 12 * 7 / 365
  assert.equal(
    await figure('payback-months', { investment: '26000', 'net-saving': '1400' }, 'en', 'week'),
    '18.57 weeks (4.3 months)',
  );
  assert.equal(
    await figure('payback-months', {
      investment: '54000',
      'net-saving': '1500',
    }),
    '36 months (3 years)',
  );
  assert.equal(
    await figure('payback-months', {
      investment: '12000',
      'net-saving': '1500',
    }),
    '8 months',
  );
});

test('every figure that is no sum of money, time or share has its unit beside it', async () => {
  const bare = metrics.filter(({ unit }) => !/^(money|second|percent|number)/.test(unit));
  assert.deepEqual(
    await Promise.all(bare.map(async ({ id }) => [id, await figure(id, {})])),
    [
      ['contacts-per-agent-hour', '6 contacts per hour'],
      ['contacts-from-fcr', '10,000 contacts'],
      ['tickets-prevented', '2,200 tickets'],
      ['required-staff', '100 agents'],
      ['self-service-score', '16 sessions per user'],
      ['payback-months', '8 months'],
    ].sort((left, right) => place(left[0]) - place(right[0])),
  );
});
