// The request that a form's fields add up to.
import type { InputText, ListText, Request } from '../engine/engine.ts';
import type { Formats } from '../locale/formats.ts';
import type { Form } from './form.ts';
import { type Section, upTo } from './layout.ts';

export const once = 'once'; // in place of a period

function inputOf(form: Form, id: string): InputText[] {
  const entry = form.entry(id);
  if (entry.kind === 'empty' || entry.kind === 'default') return [];
  const period = form.inputFacts(id).once ? {} : { period: form.periodOf(id) };
  return [{ id, value: entry.kind === 'malformed' ? '' : entry.value, ...period }];
}

// Of a list the rows up to the last that holds something.
export function inputsOf(form: Form, section: Section): (InputText | ListText)[] {
  if (section.rows === undefined) {
    const given = section.inputs.flatMap((id) => inputOf(form, id));
    const [first = ''] = section.inputs;
    return section.alone && given.length === 0 ? [{ id: first, value: '' }] : given;
  }
  const { fields = [] } = form.facts?.list ?? {};
  const rows = upTo(section.rows).map((i) =>
    fields.flatMap((field) =>
      inputOf(form, `${field}.${i + 1}`).map((input) => ({ ...input, id: field })),
    ),
  );
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows.length > 0 ? [{ id: section.id, rows }] : [];
}

function digitsOf(unit: string, { currencyDigits }: Formats): number {
  if (unit.startsWith('money')) return currencyDigits;
  if (unit === 'agent') return 0;
  return unit.startsWith('second') ? 1 : 2;
}

// The result is for the period that all figures share, if they do.
export function requestOf(form: Form, inputs: readonly (InputText | ListText)[]): Request {
  const { unit = '', period: own } = form.facts ?? {};
  const shared = new Set(
    inputs
      .flatMap((input) => ('rows' in input ? input.rows.flat() : [input]))
      .flatMap(({ period }) => period ?? []),
  );
  shared.delete(once);
  const [only = form.period] = shared;
  return {
    metric: form.metric,
    inputs,
    period: form.resultPeriod ?? (shared.size === 1 && !own ? only : form.period),
    calendar: form.calendar,
    digits: digitsOf(unit, form.formats),
  };
}
