// The state of one form and what it means: which number stands for each input, where it comes from, and
// the request that follows. No DOM, no language but the formats it is given.
import { calendars, periods } from '../../generated/catalogue.ts';
import { exampleScale } from '../../generated/currencies.ts';
import type { Choice, Given, InputFacts, MetricFacts } from '../catalogue.ts';
import type { InputText, ListText, Request } from '../engine/engine.ts';
import type { Formats } from '../locale/formats.ts';
import { readNumber } from '../locale/read-number.ts';
import { type Entry, type Field, scaled } from './entry.ts';
import { fieldOf, idsOf, rowOf, type Section, type Side, sectionsOf } from './layout.ts';
import type { Preset, RowPreset } from './preset.ts';
import { inputsOf, once, requestOf } from './request.ts';

const canonical = /^-?\d{1,30}(\.\d{1,30})?$/; // what is longer is read as it was typed, and refused
const fewestRows = 2;
const mostRows = 62; // one more than the core takes, so that it refuses what has more

type State = [
  fields: [string, Field][],
  sides: [string, Side][],
  rows: number | undefined,
  led: { by?: string; period?: string },
  touched: boolean,
  resultPeriod: string | undefined,
  calendar: string,
];

export class Form {
  formats: Formats;
  metric = '';
  facts: MetricFacts | undefined;
  pagePeriod: string | undefined; // the page's own
  calendar: string = calendars[0];
  resultPeriod: string | undefined;
  touched = false; // by the visitor: the example is gone
  #fields = new Map<string, Field>();
  #sides = new Map<string, Side>();
  #rows: number | undefined;
  #led: { by?: string; period?: string } = {}; // the period that the visitor set first
  #presets = new Map<string, string>(); // as last given: the same again is no news

  constructor(formats: Formats) {
    this.formats = formats;
  }

  inputFacts(id: string): InputFacts {
    return this.facts?.inputs[fieldOf(id)] ?? {};
  }

  get period(): string {
    return this.pagePeriod ?? this.facts?.period ?? 'month';
  }

  get sections(): Section[] {
    return this.facts ? sectionsOf(this.facts, (choice) => this.#sideOf(choice), this.rows) : [];
  }

  // The side the visitor picked; else the one that holds a preset or the example.
  #sideOf({ either, whole, parts }: Choice): Side {
    const { facts } = this;
    const sideThat = (holds: (id: string) => boolean): Side | undefined =>
      idsOf(whole).some(holds) ? 'whole' : idsOf(parts).some(holds) ? 'parts' : undefined;
    return (
      this.#sides.get(either) ??
      sideThat((id) => this.#fields.has(id)) ??
      sideThat((id) => !!facts && id in facts.example) ??
      (parts.length > 0 ? 'whole' : 'parts')
    );
  }

  pick(either: string, side: Side): void {
    this.#sides.set(either, side);
  }

  // ---- rows

  get #exampleRows(): readonly Record<string, string | Given>[] {
    const { list, example = {} } = this.facts ?? {};
    const rows = list && example[list.id];
    return Array.isArray(rows) ? rows : [];
  }

  get rows(): number {
    return this.facts?.list ? (this.#rows ?? Math.max(this.#exampleRows.length, fewestRows)) : 0;
  }

  addRow(): void {
    this.#rows = this.rows + 1;
  }

  removeRow(row: number): void {
    const last = this.rows;
    const { fields = [], label } = this.facts?.list ?? {};
    for (const field of label ? [...fields, label] : fields) {
      for (let i = row; i < last; i += 1) {
        const next = this.#fields.get(`${field}.${i + 1}`);
        if (next) this.#fields.set(`${field}.${i}`, next);
        else this.#fields.delete(`${field}.${i}`);
      }
      this.#fields.delete(`${field}.${last}`);
    }
    this.#rows = last - 1;
  }

  presetRows(rows: readonly RowPreset[]): void {
    if (this.#isNews('rows', `${rows.length}`))
      this.#rows = Math.min(Math.max(rows.length, 1), mostRows);
    rows.slice(0, mostRows).forEach((row, i) => {
      for (const [field, given] of Object.entries(row ?? {}))
        this.preset(`${field}.${i + 1}`, given);
    });
  }

  // ---- fields

  // A number that the page gives, in canonical decimal text.
  preset(id: string, given: Preset | string): void {
    const { period, value: said } =
      typeof given === 'object' && given ? given : { value: given, period: undefined };
    // A page without types may give anything: a string, a number, a bigint is one.
    const value = /^(st|n|bi)/.test(typeof said) ? String(said) : '';
    if (!this.#isNews(id, `${value} ${period}`)) return;
    const known = canonical.test(value);
    this.#fields.set(id, {
      text: known ? this.formats.plain(value) : value,
      ...(known && { value }),
      period: period !== undefined && this.periodsOf(id).includes(period) ? period : '',
    });
  }

  // A framework gives at every change all that it ever gave.
  #isNews(id: string, given: string): boolean {
    const before = this.#presets.get(id);
    this.#presets.set(id, given);
    return given !== before;
  }

  type(id: string, text: string): void {
    // What is assumed is no example: to change it leaves the rest as it stands.
    if (this.inputFacts(id).default === undefined) this.touched = true;
    const { period } = this.#fields.get(id) ?? {};
    this.#fields.set(id, { text, ...(period !== undefined && { period }) });
  }

  // What is no number: the name of a row.
  write(id: string, text: string): void {
    this.#fields.set(id, { text });
  }

  choose(id: string, value: string): void {
    const field = this.#fields.get(id);
    if (field) field.value = value;
  }

  // What has no period of its own yet follows the first that is set, and goes on following it. A price that
  // is usually one a month says nothing of the costs of a year beside it.
  setPeriod(id: string, period: string): void {
    if (this.#usualPeriodOf(id) === undefined) this.#led.by ??= id;
    if (this.#led.by === id && period !== once) this.#led.period = period;
    this.#fields.set(id, { text: '', ...this.#fields.get(id), period });
  }

  periodsOf(id: string): readonly string[] {
    return this.inputFacts(id).mayBeOnce ? [...periods, once] : periods;
  }

  periodOf(id: string): string {
    // What the visitor types is for the period that stood beside the example; what the page gives without
    // one is for the form's own.
    return (
      (this.#fields.get(id)?.period ?? this.#usualPeriodOf(id) ?? this.#led.period) || this.period
    );
  }

  #usualPeriodOf(id: string): string | undefined {
    const example = this.#exampleAt(id);
    return typeof example === 'object' ? example.period : undefined;
  }

  textOf(id: string): string {
    return this.#fields.get(id)?.text ?? '';
  }

  // The visitor's word for a row, without what would turn the words and figures after it around.
  labelOf(row: string | number): string {
    const label = this.facts?.list?.label;
    return label ? this.textOf(`${label}.${row}`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '') : '';
  }

  // Back to the example.
  clear(): void {
    this.#presets.clear();
    this.state = [[], [], undefined, {}, false, undefined, this.calendar];
  }

  // All that the visitor or the page put in, as JSON can carry it.
  get state(): State {
    const { touched, resultPeriod, calendar } = this;
    return [
      [...this.#fields],
      [...this.#sides],
      this.#rows,
      this.#led,
      touched,
      resultPeriod,
      calendar,
    ];
  }

  set state([fields, sides, rows, led, touched, resultPeriod, calendar]: State) {
    this.#fields = new Map(fields);
    this.#sides = new Map(sides);
    this.#rows = rows;
    this.#led = led;
    this.touched = touched;
    this.resultPeriod = resultPeriod;
    this.calendar = calendar;
  }

  get isGiven(): boolean {
    return this.sections.some((section) => this.#holds(section));
  }

  #holds({ inputs }: Section): boolean {
    return inputs.some((id) => this.#fields.get(id)?.text);
  }

  // In another language the same numbers are written another way, but for those that read alike.
  rewrite(formats: Formats): void {
    for (const [id, field] of this.#fields) {
      const entry = this.entry(id);
      if (entry.kind === 'ambiguous') field.question = entry;
      if (entry.kind !== 'given') continue;
      const again = readNumber(field.text, formats.conventions, this.inputFacts(id));
      if (!('value' in again) || again.value !== entry.value)
        field.text = formats.plain(entry.value);
      field.value = entry.value;
    }
    this.formats = formats;
  }

  entry(id: string): Entry {
    const field = this.#fields.get(id);
    const text = field?.text ?? '';
    if (field?.value !== undefined) return { kind: 'given', value: field.value, text };
    if (field?.question) return { ...field.question, kind: 'ambiguous', text };
    const reading = readNumber(text, this.formats.conventions, this.inputFacts(id));
    switch (reading.kind) {
      case 'empty':
        return this.#withoutText(id);
      case 'ambiguous':
        return {
          kind: 'ambiguous',
          value: reading.own,
          other: reading.other,
          ...(reading.unusual && { unusual: true }),
          text,
        };
      case 'several':
        return { kind: 'malformed', text, several: reading.values };
      case 'number':
        return { kind: 'given', value: reading.value, text };
      default:
        return { kind: 'malformed', text };
    }
  }

  #withoutText(id: string): Entry {
    const example = this.#showsExample(id) ? this.exampleOf(id) : undefined;
    if (example !== undefined) return { kind: 'example', value: example };
    const assumed = this.defaultOf(id);
    return assumed === undefined ? { kind: 'empty' } : { kind: 'default', value: assumed };
  }

  // What is assumed where nothing is given: a number, or that of another field.
  defaultOf(id: string): string | undefined {
    const assumed = this.inputFacts(id).default;
    if (typeof assumed !== 'object') return assumed;
    const entry = this.entry(assumed.input);
    return 'value' in entry ? entry.value : undefined;
  }

  // An example stands only in a quantity for which the page gives nothing.
  #showsExample(id: string): boolean {
    if (this.touched) return false;
    const section = this.sections.find(({ inputs }) => inputs.includes(id));
    return !section || !this.#holds(section);
  }

  get usesExample(): boolean {
    return this.sections.some(({ inputs }) =>
      inputs.some((id) => this.entry(id).kind === 'example'),
    );
  }

  #exampleAt(id: string): string | Given | undefined {
    const row = rowOf(id);
    const field = fieldOf(id);
    const examples = row > 0 ? this.#exampleRows[row - 1] : this.facts?.example;
    const example = examples && Object.hasOwn(examples, field) ? examples[field] : undefined;
    return Array.isArray(example) ? undefined : example;
  }

  // Amounts are in euro and scaled to the currency's order of magnitude.
  exampleOf(id: string): string | undefined {
    const example = this.#exampleAt(id);
    const value = typeof example === 'object' ? example.value : example;
    const isMoney = (this.inputFacts(id).unit ?? 'money').startsWith('money');
    return value === undefined || !isMoney
      ? value
      : scaled(value, exampleScale[this.formats.currency] ?? 1);
  }

  // ---- the request

  get inputs(): (InputText | ListText)[] {
    return this.sections.flatMap((section) => inputsOf(this, section));
  }

  get request(): Request {
    return requestOf(this, this.inputs);
  }

  // One quantity as it stands, the example in place of all others.
  requestFor(section: Section): Request {
    const others = Object.keys(this.facts?.example ?? {})
      .filter((id) => id !== section.id && !section.inputs.includes(id))
      .map((id) => ({ id, value: this.exampleOf(id) ?? '' }));
    return { ...this.request, inputs: [...inputsOf(this, section), ...others] };
  }

  static readonly periods: readonly string[] = periods;
}
