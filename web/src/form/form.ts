// The state of one form and what it means: which number stands for each input, where it comes from, and
// the request that follows. No DOM, no language but the formats it is given.
import { calendars, inputs as inputFacts, periods } from '../../generated/catalogue.ts';
import { exampleScale } from '../../generated/locales.ts';
import type { InputText, Request } from '../engine/engine.ts';
import type { Formats } from '../locale/formats.ts';
import { readNumber } from '../locale/read-number.ts';
import { metricFacts, type Section, type Side, sectionsOf } from './layout.ts';

// What stands in a field. Nothing missing is ever taken for zero, and an example is not the visitor's own.
export type Entry =
  | { kind: 'example'; value: string }
  | { kind: 'given'; value: string; text: string }
  | { kind: 'ambiguous'; value: string; other: string; text: string }
  | { kind: 'malformed'; text: string }
  | { kind: 'empty' };

interface Field {
  text: string;
  value?: string; // what the text is known to mean: preset, or picked of two readings
  question?: { value: string; other: string }; // asked in another language, and still open
  period?: string;
}

export interface Preset {
  value: string;
  period?: string;
}

const canonical = /^-?\d+(\.\d+)?$/;

export class Form {
  formats: Formats;
  metric = '';
  period = 'month';
  calendar: string = calendars[0];
  resultPeriod: string | undefined;
  touched = false; // by the visitor: the example is gone
  #fields = new Map<string, Field>();
  #sides = new Map<string, Side>();

  constructor(formats: Formats) {
    this.formats = formats;
  }

  get facts() {
    return metricFacts(this.metric);
  }

  get sections(): Section[] {
    return this.facts ? sectionsOf(this.facts, (id) => this.#sideOf(id)) : [];
  }

  // The side the visitor picked; else the one that holds a preset or the example.
  #sideOf(whole: string): Side {
    const { facts } = this;
    const parts = facts && sectionsOf(facts, () => 'parts').find(({ id }) => id === whole);
    const sideThat = (holds: (id: string) => boolean): Side | undefined =>
      holds(whole) ? 'whole' : parts?.inputs.some(holds) ? 'parts' : undefined;
    return (
      this.#sides.get(whole) ??
      sideThat((id) => this.#fields.has(id)) ??
      sideThat((id) => !!facts && id in facts.example) ??
      'whole'
    );
  }

  pick(whole: string, side: Side): void {
    this.#sides.set(whole, side);
  }

  // A number that the page gives, in canonical decimal text.
  preset(id: string, { value, period }: Preset): void {
    const known = canonical.test(value);
    this.#fields.set(id, {
      text: known ? this.formats.plain(value) : value,
      ...(known && { value }),
      ...(period !== undefined && periods.some((id) => id === period) && { period }),
    });
  }

  type(id: string, text: string): void {
    this.touched = true;
    const { period } = this.#fields.get(id) ?? {};
    this.#fields.set(id, { text, ...(period !== undefined && { period }) });
  }

  choose(id: string, value: string): void {
    const field = this.#fields.get(id);
    if (field) field.value = value;
  }

  setPeriod(id: string, period: string): void {
    this.#fields.set(id, { text: '', ...this.#fields.get(id), period });
  }

  periodOf(id: string): string {
    const own = this.#fields.get(id)?.period;
    return own ?? this.period;
  }

  textOf(id: string): string {
    return this.#fields.get(id)?.text ?? '';
  }

  // Back to the example.
  clear(): void {
    this.#fields.clear();
    this.#sides.clear();
    this.touched = false;
    this.resultPeriod = undefined;
  }

  // In another language the same numbers are written another way.
  rewrite(formats: Formats): void {
    for (const [id, field] of this.#fields) {
      const entry = this.entry(id);
      if (entry.kind === 'ambiguous') field.question = { value: entry.value, other: entry.other };
      if (entry.kind !== 'given') continue;
      field.value = entry.value;
      field.text = formats.plain(entry.value);
    }
    this.formats = formats;
  }

  entry(id: string): Entry {
    const field = this.#fields.get(id);
    const text = field?.text ?? '';
    if (field?.value !== undefined) return { kind: 'given', value: field.value, text };
    if (field?.question) return { kind: 'ambiguous', ...field.question, text };
    const reading = readNumber(text, this.formats.conventions);
    switch (reading.kind) {
      case 'empty': {
        const example = this.#showsExample(id) ? this.exampleOf(id) : undefined;
        return example === undefined ? { kind: 'empty' } : { kind: 'example', value: example };
      }
      case 'ambiguous':
        return { kind: 'ambiguous', value: reading.own, other: reading.other, text };
      case 'number':
        return { kind: 'given', value: reading.value, text };
      default:
        return { kind: 'malformed', text };
    }
  }

  // An example stands only in a quantity for which the page gives nothing.
  #showsExample(id: string): boolean {
    if (this.touched) return false;
    const section = this.sections.find(({ inputs }) => inputs.includes(id));
    return !section?.inputs.some((other) => this.#fields.get(other)?.text);
  }

  get usesExample(): boolean {
    return this.sections.some(({ inputs }) =>
      inputs.some((id) => this.entry(id).kind === 'example'),
    );
  }

  // Amounts are in euro and scaled to the currency's order of magnitude.
  exampleOf(id: string): string | undefined {
    const example = this.facts?.example[id];
    if (example === undefined || inputFacts[id]?.unit) return example;
    return String(BigInt(example) * BigInt(exampleScale[this.formats.currency] ?? 1));
  }

  get inputs(): InputText[] {
    return this.sections.flatMap((section) => this.#inputsOf(section));
  }

  #inputsOf({ inputs }: Section): InputText[] {
    return inputs.flatMap((id): InputText[] => {
      const entry = this.entry(id);
      if (entry.kind === 'empty') return [];
      const period = inputFacts[id]?.once ? {} : { period: this.periodOf(id) };
      return [{ id, value: entry.kind === 'malformed' ? '' : entry.value, ...period }];
    });
  }

  // One quantity as it stands, the example in place of all others.
  requestFor(section: Section): Request {
    const own = this.#inputsOf(section);
    const others = Object.keys(this.facts?.example ?? {})
      .filter((id) => id !== section.id && !section.inputs.includes(id))
      .map((id) => ({ id, value: this.exampleOf(id) ?? '' }));
    return { ...this.request, inputs: [...own, ...others] };
  }

  // The result is for the period that all figures share, if they do.
  get request(): Request {
    const inputs = this.inputs;
    const shared = new Set(inputs.flatMap(({ period }) => period ?? []));
    const [only = this.period] = shared;
    const { unit = '' } = this.facts ?? {};
    return {
      metric: this.metric,
      inputs,
      period: this.resultPeriod ?? (shared.size === 1 ? only : this.period),
      calendar: this.calendar,
      digits: unit.startsWith('money') ? this.formats.currencyDigits : unit === 'percent' ? 2 : 1,
    };
  }

  static readonly periods: readonly string[] = periods;
}
