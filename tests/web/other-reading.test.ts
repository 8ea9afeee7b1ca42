// What the same figures would give by the other way of a choice, said beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form } from '../../web/src/form/form.ts';
import { otherReading } from '../../web/src/view/other-reading.ts';
import { contextOf, formOf, metricIds, resultOf, textsOf } from './metrics.ts';
import { spaced } from './support.ts';

async function otherOf(form: Form, id: string, language = 'en'): Promise<string> {
  const section = form.sections.find((section) => section.id === id);
  assert.ok(section, id);
  return spaced(otherReading(section, contextOf(form, await textsOf(language))));
}

function typed(metric: string, inputs: Record<string, string>, language = 'en'): Form {
  const form = formOf(metric, language);
  for (const [id, text] of Object.entries(inputs)) form.type(id, text);
  return form;
}

test('15,000 back of 10,000 is 50 %, and 150 % if it is a net gain', async () => {
  const form = typed('return-on-investment', { investment: '10000', 'total-return': '15000' });
  assert.equal(resultOf(form).rounded, '50.00');
  assert.equal(await otherOf(form, 'net-gain'), 'The same figures read as “Net gain”: 150%.');
});

test('a net gain of 15,000 is 150 %, and 50 % if it is a total return', async () => {
  const form = formOf('return-on-investment', 'en');
  form.pick('net-gain', 'whole');
  form.type('investment', '10000');
  form.type('net-gain', '15000');
  assert.equal(resultOf(form).rounded, '150.00');
  assert.equal(await otherOf(form, 'net-gain'), 'The same figures read as “Total return”: 50%.');
});

test('a percentage of the wage is another one of total compensation', async () => {
  const inputs = { wage: '18', overhead: '0', shrinkage: '0', occupancy: '100' };
  const form = typed('fully-loaded-agent-hour', { ...inputs, 'benefits-of-wage': '25' });
  assert.equal(resultOf(form).rounded, '22.50'); // 18 * 1.25
  assert.equal(
    await otherOf(form, 'loaded-wage'),
    'The same figures read as “Total compensation”: $24.00.', // 18 / 0.75
  );
  form.pick('loaded-wage', 'parts');
  form.type('benefits-of-compensation', '25');
  assert.equal(resultOf(form).rounded, '24.00');
  assert.equal(await otherOf(form, 'loaded-wage'), 'The same figures read as “The wage”: $22.50.');
});

test('repeat contacts are counted or follow from the rate; without a number there is one way', async () => {
  const form = typed('contacts-from-fcr', { issues: '7000', fcr: '70' });
  assert.equal(resultOf(form).exact, '10000'); // 7000 / 0.7
  assert.equal(await otherOf(form, 'contacts-from-fcr'), '');
  form.pick('contacts-from-fcr', 'whole');
  form.type('repeat-contacts', '1');
  assert.equal(resultOf(form).exact, '9100'); // 7000 * (1 + 0.3)
  assert.equal(
    await otherOf(form, 'contacts-from-fcr'),
    'The same figures read as “Each attempt equally likely”: 10,000.',
  );
});

test('the example is read the other way, too', async () => {
  const form = formOf('return-on-investment', 'en');
  assert.equal(
    await otherOf(form, 'net-gain'),
    'The same figures read as “Net gain”: 130%.', // 52000 / 40000
  );
});

test('what is missing or refused the other way is not said', async () => {
  const missing = typed('return-on-investment', { investment: '10000' });
  assert.equal(await otherOf(missing, 'net-gain'), '');
  const unreadable = typed('return-on-investment', { investment: '1x', 'total-return': '5' });
  assert.equal(await otherOf(unreadable, 'net-gain'), '');
  const inputs = { wage: '18', shrinkage: '0', occupancy: '100', 'benefits-of-wage': '100' };
  const beyond = typed('fully-loaded-agent-hour', inputs);
  assert.equal(resultOf(beyond).rounded, '36.00');
  assert.equal(await otherOf(beyond, 'loaded-wage'), ''); // nothing is left of a compensation
});

test('ways of several figures, or of other ones, are not read as each other', async () => {
  const others = new Map<string, string[]>();
  for (const metric of metricIds) {
    const form = formOf(metric, 'en');
    for (const { id, either } of form.sections)
      if (either && (await otherOf(form, id)) !== '')
        others.set(metric, [...(others.get(metric) ?? []), id]);
  }
  assert.deepEqual(Object.fromEntries(others), {
    'return-on-investment': ['net-gain'],
    'fully-loaded-agent-hour': ['loaded-wage'],
  });
});

test('a question that is still open is read both ways alike', async () => {
  const form = typed(
    'return-on-investment',
    { investment: '10,000', 'total-return': '15,000' },
    'lv',
  );
  assert.equal(await otherOf(form, 'net-gain', 'lv').then((text) => /150\s?%/.test(text)), true);
});
