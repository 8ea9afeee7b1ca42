// Which settings a form has: none that would change nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from '../../web/src/engine/response.ts';
import type { Form } from '../../web/src/form/form.ts';
import { settingsFor } from '../../web/src/view/settings-for.ts';
import { formOf, resultOf } from './metrics.ts';

const settingsOf = (metric: string, change: (form: Form) => void = () => undefined) => {
  const form = formOf(metric);
  change(form);
  return settingsFor(form, resultOf(form));
};

test('amounts have a currency', () => {
  assert.deepEqual(settingsOf('cost-per-contact'), ['currency']);
  assert.deepEqual(settingsOf('labour-cost-per-contact'), ['currency']);
  assert.deepEqual(settingsOf('csat'), []);
  assert.deepEqual(settingsOf('average-handle-time'), []);
});

test('what is so much a week can be so much a year, unless no figure is of a period', () => {
  assert.deepEqual(settingsOf('total-cost'), ['currency', 'period']);
  assert.deepEqual(settingsOf('contacts-from-fcr'), ['period']);
  assert.deepEqual(settingsOf('return-on-investment'), ['currency']);
});

test('a calendar matters where periods are converted', () => {
  const weekly = (form: Form) => {
    form.setPeriod('total-cost', 'month');
    form.setPeriod('contacts', 'week');
  };
  assert.deepEqual(settingsOf('cost-per-contact', weekly), ['currency', 'calendar']);
});

test('a refusal converts nothing', () => {
  const refused: Response = { metric: 'total-cost', status: 'missing-input', input: 'total-cost' };
  assert.deepEqual(settingsFor(formOf('total-cost'), refused), ['currency', 'period']);
});

test('a metric that there is not has no settings', () => {
  const refused: Response = { metric: 'none', status: 'unknown-metric' };
  assert.deepEqual(settingsFor(formOf('none'), refused), []);
});
