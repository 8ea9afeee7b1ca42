// A field for each number that a metric asks for, as editors type it in their language.
import type { Ask, InputFacts } from '../src/catalogue.ts';
import { idsOf } from '../src/form/layout.ts';
import type { MetricFile } from '../src/library.ts';
import type { Formats } from '../src/locale/formats.ts';
import type { Part } from '../src/locale/messages.ts';
import { readNumber } from '../src/locale/read-number.ts';
import { Texts } from '../src/locale/texts.ts';
import { isWritten } from '../src/locale/written.ts';
import { type Child, h, isolated } from '../src/view/dom.ts';

export interface PresetsContext {
  texts: Texts;
  formats: Formats;
  values: Readonly<Record<string, string>>;
  typed: Map<string, string>; // what stands in the fields, for as long as it says the same
  changed(id: string, value: string): void; // decimal text, or nothing
}

const withoutZeros = (value: string) => value.replace(/^(-?)0+(?=\d)/, '$1');

export interface Preset {
  value: string; // empty where there is none
  wrong: boolean;
  remark: Part[];
}

export function readPreset(
  text: string,
  facts: InputFacts,
  { texts, formats }: PresetsContext,
): Preset {
  const reading = readNumber(text, formats.conventions, facts);
  const shown = (value: string) => isolated(formats.number(value));
  switch (reading.kind) {
    case 'empty':
      return { value: '', wrong: false, remark: [] };
    case 'several':
    case 'malformed': {
      const example = shown('1234.5');
      return { value: '', wrong: true, remark: texts.parts('error.malformed-number', { example }) };
    }
    case 'ambiguous': {
      const values = {
        text: isolated(text),
        own: shown(reading.own),
        other: shown(reading.other),
      };
      return { value: '', wrong: true, remark: texts.parts('builder.presets.ambiguous', values) };
    }
    case 'number': {
      const value = withoutZeros(reading.value);
      const remark = isWritten(text, value, formats)
        ? []
        : texts.parts('echo', { number: shown(value) });
      return { value, wrong: false, remark };
    }
  }
}

function presetField(
  id: string,
  { facts, messages }: MetricFile,
  context: PresetsContext,
): Element {
  const { formats, typed, values } = context;
  const { unit = 'money', signed } = facts.inputs[id] ?? {};
  const symbol = unit.startsWith('money')
    ? formats.currencySymbol
    : unit === 'percent' && formats.percentSymbol;
  const field = `preset-${id}`;
  const note = h('div', { class: 'note', id: `${field}-note` });
  const input = h('input', {
    type: 'text',
    inputmode: signed ? 'text' : 'decimal',
    autocomplete: 'off',
    id: field,
    'aria-describedby': note.id,
    input: () => {
      typed.set(id, input.value);
      context.changed(id, tell());
    },
  });
  const read = (text: string) => readPreset(text, facts.inputs[id] ?? {}, context);
  const tell = (): string => {
    const { value, wrong, remark } = read(input.value);
    input.setAttribute('aria-invalid', String(wrong));
    note.replaceChildren(...remark);
    return value;
  };
  const { [id]: known = '' } = values;
  const text = typed.get(id) ?? '';
  input.value = read(text).value === known ? text : formats.plain(known);
  tell();
  return h(
    'div',
    { class: 'field' },
    h('label', { for: field }, new Texts(messages).text(id)),
    h(
      'div',
      { class: 'entry' },
      input,
      symbol && h('span', { class: 'unit', 'aria-hidden': 'true' }, symbol),
    ),
    note,
  );
}

// None where all numbers stand in rows.
export function presetFields(metric: MetricFile, context: PresetsContext): Node[] {
  const texts = new Texts(metric.messages);
  const placed = new Set<string>();
  const isSet = (id: string) => id in context.values || !!context.typed.get(id);

  const one = (id: string): Child => {
    if (placed.has(id)) return false;
    placed.add(id);
    return presetField(id, metric, context);
  };
  const nodesOf = (ask: Ask): Child[] => {
    if (typeof ask === 'string') return [one(ask)];
    if ('lines' in ask) return ask.inputs.map(one);
    if ('list' in ask) return [];
    const whole = ask.whole.flatMap(nodesOf);
    const parts = ask.parts.flatMap(nodesOf);
    if (whole.length === 0) return parts;
    const summary = h('summary', {}, texts.text(`either.${ask.either}.parts`));
    const lines = h('details', {}, summary, ...parts);
    lines.open = idsOf(ask.parts).some(isSet);
    return parts.some(Boolean) ? [...whole, lines] : whole;
  };

  return metric.facts.asks.flatMap(nodesOf).filter((node) => node instanceof Node);
}
