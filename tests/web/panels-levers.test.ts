// The levers as data, and what a lever is set to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputs } from '../../web/generated/catalogue.ts';
import { Form } from '../../web/src/form/form.ts';
import {
  isNeutral,
  neutralOf,
  settingOf,
  writeSetting,
} from '../../web/src/panels/lever-setting.ts';
import { levers } from '../../web/src/panels/levers-data.ts';
import { formatsOf, spaced } from './support.ts';

// What the core takes: least and greatest, in the unit of the field.
const ranges: Record<string, readonly [least: number, greatest: number] | 'amount'> = {
  'ivr-containment': [0, 100],
  'ivr-time-saved': [0, 100],
  'self-service-share': [0, 100],
  'self-service-cost': 'amount',
  'rest-longer': [0, 100],
  'ai-agent-share': [0, 100],
  'ai-agent-price': 'amount',
  'productivity-gain': [0, 100],
  'seconds-saved': [0, 3600],
  'handle-time-change': [-100, 100],
  'occupancy-after': [0, 100],
  'shrinkage-after': [0, 100],
  'staff-hours-saved': [0, 100],
  'wage-change': [-100, 100],
  'fcr-after': [0, 100],
  'issues-removed': [0, 100],
  abandonment: [0, 100],
  'abandonment-reduction': [0, 100],
  'technology-change': [-100, 100],
  'telephony-cost': 'amount',
  'telephony-reduction': [0, 100],
  'rent-reduction': [0, 100],
  'measure-cost': 'amount',
  'realised-share': [0, 100],
};

const leverInputs = levers.flatMap((lever) => lever.inputs);

test('every lever of what-if has its place, once', () => {
  assert.deepEqual(leverInputs.map(({ id }) => id).sort(), Object.keys(ranges).sort());
  assert.equal(new Set(levers.map(({ id }) => id)).size, levers.length);
});

test('amounts are typed; a slider stays within what the core takes, and its steps meet its ends', () => {
  for (const { id, slider, published } of leverInputs) {
    const range = ranges[id];
    assert.equal(slider === undefined, range === 'amount', id);
    if (!slider || !range || range === 'amount') continue;
    assert.ok(slider.min >= range[0] && slider.max <= range[1], id);
    assert.ok(slider.max > slider.min, id);
    assert.ok(Number.isInteger((slider.max - slider.min) / slider.step), id);
    const value = Number(published ?? slider.min);
    assert.ok(value >= slider.min && value <= slider.max, id);
  }
});

test('a callback does not touch handle time, and two levers are words only', () => {
  const moved = (id: string) =>
    levers.find((lever) => lever.id === id)?.inputs.map((input) => input.id);
  assert.deepEqual(moved('callback'), ['abandonment', 'abandonment-reduction']);
  assert.deepEqual(moved('cloud'), []);
  assert.deepEqual(moved('analytics'), []);
});

test('what is trusted names its source, and a link leads there', () => {
  for (const { id, mark, year, source, url } of levers) {
    assert.equal(source === undefined, url === undefined, id);
    if (mark !== 'none') assert.ok(source, id);
    if (mark === 'A') assert.match(year ?? '', /^20\d\d$/, id);
    if (url) assert.match(url, /^https:\/\/[\w.-]+\/\S+$/, id);
  }
});

// Facts as the catalogue gives them, for as long as a test runs.
function withFacts(facts: Record<string, object>, run: (form: Form) => void): void {
  const before = { ...inputs };
  Object.assign(inputs, facts);
  try {
    const form = new Form(formatsOf('lv'));
    form.metric = 'what-if';
    run(form);
  } finally {
    for (const id of Object.keys(facts)) delete inputs[id];
    Object.assign(inputs, before);
  }
}

test('a lever stands at its default until it is moved', () =>
  withFacts(
    {
      fcr: { unit: 'percent', once: true },
      'fcr-after': { unit: 'percent', once: true, default: { input: 'fcr' } },
      'realised-share': { unit: 'percent', once: true, default: '100' },
    },
    (form) => {
      form.preset('fcr', { value: '70' });
      assert.equal(settingOf('fcr-after', form), '70');
      assert.equal(neutralOf('realised-share', form), '100');
      assert.equal(neutralOf('wage-change', form), '0');
      assert.ok(isNeutral('fcr-after', form));
      form.type('fcr-after', '75,5');
      assert.equal(settingOf('fcr-after', form), '75.5');
      assert.ok(!isNeutral('fcr-after', form));
      form.type('fcr-after', '70,0');
      assert.ok(isNeutral('fcr-after', form));
      form.type('fcr-after', 'x');
      assert.equal(settingOf('fcr-after', form), '70');
    },
  ));

test('a setting is written in its unit', () =>
  withFacts(
    {
      a: { unit: 'percent', once: true },
      b: { unit: 'second', once: true },
      c: { unit: 'money/contact', once: true },
      d: {},
    },
    ({ formats }) => {
      const written = (id: string, value: string) => spaced(writeSetting(id, value, formats));
      assert.equal(written('a', '-7.5'), '-7,5%');
      assert.equal(written('b', '15'), '15 sek.');
      assert.equal(written('c', '1.5'), '1,50 €');
      assert.equal(written('d', '3000'), '3000 €');
    },
  ));
