// The levers as data, and what a lever is set to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isNeutral,
  neutralOf,
  settingOf,
  writeSetting,
} from '../../web/src/panels/lever-setting.ts';
import { levers } from '../../web/src/panels/levers-data.ts';
import { setLever } from '../../web/src/panels/slider.ts';
import type { Context } from '../../web/src/view/context.ts';
import { formOf, metricOf } from './metrics.ts';
import { spaced } from './support.ts';

// What the core takes of each lever of what-if: all that it assumes something of.
const inputs = metricOf('what-if').inputs.filter((input) => input.default !== null);

const leverInputs = levers.flatMap((lever) => lever.inputs);

test('every lever of what-if has its place, once', () => {
  assert.deepEqual(leverInputs.map(({ id }) => id).sort(), inputs.map(({ id }) => id).sort());
  assert.equal(new Set(levers.map(({ id }) => id)).size, levers.length);
});

test('what is said of a lever’s evidence is complete', () => {
  const given = (text: string | undefined, pattern: RegExp, id: string) =>
    assert.match(text ?? 'absent', new RegExp(`^absent$|${pattern.source}`), id);
  for (const { id, year, region, source, url } of levers) {
    given(year, /^(19|20)\d\d/, id);
    given(region, /^evidence\.[a-z-]+$/, id);
    given(source, /^[A-Z]/, id);
    given(url, /^https:\/\/[\w.-]+\/\S+$/, id);
  }
  for (const { id, published } of leverInputs) given(published, /^\d+(\.\d+)?$/, id);
});

test('amounts are typed; a slider stays within what the core takes, and its steps meet its ends', () => {
  for (const { id, slider, published } of leverInputs) {
    const input = inputs.find((candidate) => candidate.id === id);
    assert.ok(input, id);
    assert.equal(slider === undefined, input.unit.startsWith('money'), id);
    if (!slider) continue;
    const { min, max, step } = slider;
    const minimum = Number(input.minimum ?? Number.NEGATIVE_INFINITY);
    const maximum = Number(input.maximum ?? Number.POSITIVE_INFINITY);
    assert.ok(input['above-minimum'] ? min > minimum : min >= minimum, id);
    assert.ok(input['below-maximum'] ? max < maximum : max <= maximum, id);
    assert.ok(max > min, id);
    assert.ok(Number.isInteger((max - min) / step), id);
    const value = Number(published ?? min);
    assert.ok(value >= min && value <= max, id);
  }
});

test('a slider reaches where its lever changes nothing', () => {
  const form = formOf('what-if');
  for (const { id, slider } of leverInputs) {
    if (!slider) continue;
    const neutral = Number(neutralOf(id, form));
    assert.ok(slider.min <= neutral && neutral <= slider.max, id);
    assert.ok(Number.isInteger((neutral - slider.min) / slider.step), id);
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
    // The page of the studies on voice menus is gone: they are named without a link.
    if (id === 'ivr') assert.ok(source && !url, id);
    else assert.equal(source === undefined, url === undefined, id);
    if (mark !== 'none') assert.ok(source, id);
    if (mark === 'A') assert.match(year ?? '', /^20\d\d$/, id);
    if (url) assert.match(url, /^https:\/\/[\w.-]+\/\S+$/, id);
  }
});

test('a lever stands at its default until it is moved', () => {
  const form = formOf('what-if', 'lv');
  form.preset('fcr', { value: '70' });
  form.type('contacts', '20000');
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
});

test('the example moves one lever, and no other', () => {
  const form = formOf('what-if');
  const moved = leverInputs.filter(({ id }) => !isNeutral(id, form)).map(({ id }) => id);
  assert.deepEqual(moved, ['fcr-after']);
});

test('a lever that moves back is empty again, and follows the form', () => {
  const form = formOf('what-if', 'lv');
  const context = { form } as Context;
  setLever('occupancy-after', '85.5', context);
  assert.equal(form.textOf('occupancy-after'), '85,5');
  setLever('occupancy-after', '80', context);
  assert.equal(form.textOf('occupancy-after'), '');
  assert.deepEqual(form.entry('occupancy-after'), { kind: 'default', value: '80' });
});

test('a setting is written in its unit', () => {
  const form = formOf('what-if', 'lv');
  const written = (id: string, value: string) => spaced(writeSetting(id, value, form));
  assert.equal(written('wage-change', '-7.5'), '-7,5%');
  assert.equal(written('seconds-saved', '15'), '15 sek.');
  assert.equal(written('self-service-cost', '1.5'), '1,50 €');
  assert.equal(written('telephony-cost', '3000'), '3000 €');
  assert.equal(written('contacts', '3000.5'), '3000,5');
});
