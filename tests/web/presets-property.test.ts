// Whatever a page gives, in attributes or in `inputs`: the modules that take it never throw, touch nothing
// outside the form, and end as if the last of everything had been given at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from '../../web/generated/locales.ts';
import type { Form } from '../../web/src/form/form.ts';
import { adopt, presetsOf } from '../../web/src/form/presets.ts';
import { lookUp } from '../../web/src/locale/lookup.ts';
import { engine, factsFor, formOf, metricIds } from './metrics.ts';
import { seeded } from './seeded.ts';
import { formatsOf, languages } from './support.ts';

const inherited = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
];
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...inherited,
    '',
    ' ',
    '\0',
    '\u202e1',
    '\u2066',
    '\ud800',
    '<b>',
    '1.',
    '.1',
    'x.y',
  ),
  fc.constantFrom('x', '9', '-', '\u0000', '<').map((character) => character.repeat(1_000_000)),
);
const value = fc.oneof(
  fc.constantFrom('0', '1', '7.16', '-5', '71600', '10.000', '10,000', '1e5', '9'.repeat(31), '50'),
  odd,
);
const period = fc.oneof(fc.constantFrom('week', 'month', 'quarter', 'year', 'once'), odd);

const metric = fc.constantFrom(...metricIds);
const language = fc.constantFrom(...languages);

// Ids of the metric more often than others.
const idOf = (form: Form) => {
  const own = Object.keys(form.facts?.inputs ?? {});
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    fc
      .tuple(fc.constantFrom(...own), fc.integer({ min: -1, max: 70 }))
      .map(([id, n]) => `${id}.${n}`),
    odd,
  );
};

type Given = [id: string, preset: string | { value: string; period: string }];
const given = (form: Form): fc.Arbitrary<Given> =>
  fc.tuple(idOf(form), fc.oneof(value, fc.record({ value, period })));

const stateOf = (form: Form) => ({
  request: form.request,
  sections: form.sections,
  fields: form.sections.flatMap(({ inputs }) =>
    inputs.map((id) => [id, form.entry(id), form.textOf(id), form.periodOf(id)]),
  ),
});

function assertSound(form: Form): void {
  const { request } = stateOf(form);
  assert.match(engine.evaluate(request).status, /^[a-z-]+$/);
  const own = new Set([...Object.keys(form.facts?.inputs ?? {}), form.facts?.list?.id]);
  for (const id of Object.keys(presetsOf(form))) assert.ok(own.has(id), id);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.deepEqual(Object.keys(Object), []);
}

// A property of a form of any metric in any language, over what its arbitrary makes.
function testForms<T>(
  title: string,
  arbitrary: (form: Form) => fc.Arbitrary<T>,
  check: (form: Form, made: T, tongue: string) => void,
): void {
  test(title, () => {
    const made = fc
      .tuple(metric, language)
      .chain(([id, tongue]) =>
        fc.tuple(fc.constant(id), fc.constant(tongue), arbitrary(formOf(id, tongue))),
      );
    fc.assert(
      fc.property(made, ([id, tongue, what]) => check(formOf(id, tongue), what, tongue)),
      seeded(200),
    );
  });
}

testForms(
  'anything may be preset under any name',
  (form) => fc.array(given(form), { maxLength: 8 }),
  (form, presets) => {
    adopt(form, Object.fromEntries(presets));
    assertSound(form);
  },
);

testForms(
  'the last of each name counts, in whatever order they came',
  (form) =>
    fc.array(given(form), { maxLength: 8 }).chain((presets) =>
      fc.tuple(
        fc.constant(presets),
        fc.shuffledSubarray(
          presets.map((_, i) => i),
          { minLength: presets.length },
        ),
      ),
    ),
  (form, [presets, order], tongue) => {
    const last = new Map(presets);
    for (const [id, preset] of presets) form.preset(id, preset);
    const other = formOf(form.metric, tongue);
    for (const i of order) {
      const [id = ''] = presets[i] ?? [];
      other.preset(id, last.get(id) ?? '');
    }
    assert.deepEqual(stateOf(form), stateOf(other));
  },
);

testForms(
  'rows of any number and content are taken',
  (form) => fc.array(fc.dictionary(idOf(form), value, { maxKeys: 4 }), { maxLength: 80 }),
  (form, rows) => {
    const { list } = form.facts ?? {};
    adopt(form, { [list?.id ?? 'channels']: rows });
    assertSound(form);
    if (list) for (let row = form.rows; row > 1; row -= 1) form.removeRow(row);
    assertSound(form);
  },
);

// What a visitor and a page can do to a form, in any order.
type Deed =
  | ['preset', ...Given]
  | ['type' | 'setPeriod', id: string, text: string]
  | ['rewrite', language: string]
  | ['metric', id: string]
  | ['pick', side: 'whole' | 'parts']
  | ['clear' | 'addRow'];

const deed = (form: Form): fc.Arbitrary<Deed> =>
  fc.oneof(
    given(form).map((preset): Deed => ['preset', ...preset]),
    fc.tuple(fc.constant<'type'>('type'), idOf(form), value),
    fc.tuple(fc.constant<'setPeriod'>('setPeriod'), idOf(form), period),
    fc.tuple(fc.constant<'rewrite'>('rewrite'), language),
    fc.tuple(fc.constant<'metric'>('metric'), metric),
    fc.tuple(fc.constant<'pick'>('pick'), fc.constantFrom<'whole' | 'parts'>('whole', 'parts')),
    fc.tuple(fc.constantFrom<'clear' | 'addRow'>('clear', 'addRow')),
  );

function act(form: Form, [name, first = '', second = '']: Deed): void {
  if (name === 'preset') form.preset(first, second);
  else if (name === 'type') form.type(first, String(second));
  else if (name === 'setPeriod') form.setPeriod(first, String(second));
  else if (name === 'rewrite') form.rewrite(formatsOf(first));
  else if (name === 'pick') form.pick('total-cost', first === 'parts' ? 'parts' : 'whole');
  else if (name === 'clear') form.clear();
  else if (name === 'addRow') form.addRow();
  else {
    form.metric = first;
    form.facts = factsFor(first);
  }
}

testForms(
  'nothing that page and visitor do, in any order, breaks a form',
  (form) => fc.array(deed(form), { maxLength: 12 }),
  (form, deeds) => {
    for (const done of deeds) {
      act(form, done);
      assertSound(form);
    }
  },
);

testForms(
  'a language is only another way to write the same numbers',
  (form) => fc.tuple(fc.array(given(form), { maxLength: 6 }), fc.array(language, { maxLength: 4 })),
  (form, [presets, tongues], tongue) => {
    for (const [id, preset] of presets) form.preset(id, preset);
    const before = form.request;
    for (const other of [...tongues, tongue]) form.rewrite(formatsOf(other, form.formats.currency));
    assert.deepEqual(form.request, before);
  },
);

const subtag = fc.oneof(
  fc.constantFrom(
    ...languages,
    'LV',
    'ZH',
    'Hant',
    'u',
    'nu',
    'arab',
    'x',
    'a',
    'i',
    'DE',
    '419',
    '',
  ),
  odd,
);
const tag = fc
  .tuple(fc.array(subtag, { maxLength: 5 }), fc.constantFrom('-', '_', ' '))
  .map(([subtags, separator]) => subtags.join(separator));

test('any language tag finds texts, and formats that Intl has', () => {
  const property = fc.property(tag, fc.stringMatching(/^[A-Z]{3}$/), (asked, currency) => {
    const found = lookUp(asked);
    assert.ok(Object.hasOwn(locales, found.id), asked);
    const formats = formatsOf(found.tag, currency);
    assert.notEqual(formats.number('1234.5'), '');
    assert.notEqual(formats.money('1234.5'), '');
  });
  fc.assert(property, seeded(200));
});
