// What a result's sentence can name: the result, and every input and step, each as it is read aloud.
import type { Engine } from '../engine/engine.ts';
import { namedValues, type Value } from '../engine/response.ts';
import type { Form } from '../form/form.ts';
import type { Count } from '../locale/messages.ts';
import { decimalDigits } from './quantity.ts';

const abs = (text: string) => text.replace('-', '');

export const outcomes = ['period', 'from', 'outcome']; // words of ours, which no visitor reads

export function sentenceValues(
  form: Form,
  engine: Engine,
  response: Value,
): (name: string) => string | Count {
  const { formats, facts } = form;
  const { steps, exact, rounded, unit, period } = response;
  const values = namedValues(steps);

  const said = (of: string, decimal: string): string | Count => {
    if (of === 'percent') return formats.percentage(decimal);
    if (of === '') return formats.percent(decimal);
    if (of.startsWith('money')) return formats.money(abs(decimal));
    return of.startsWith('second') ? formats.seconds(decimal) : formats.count(decimal);
  };

  const quantity = (id: string): string | Count => {
    const entry = form.entry(id);
    const typed = 'value' in entry ? entry.value : '0';
    const of = facts?.quantities[id] ?? form.inputFacts(id).unit ?? 'money';
    // As it was typed, but for what was converted or worked out; of those a share and years as typed, too.
    const isMade = steps.some((step) => step.id === id) && !/^(percent|year|number)$/.test(of);
    const value = isMade || !('value' in entry) ? (values.get(id) ?? typed) : typed;
    return said(
      of,
      value.includes('/') ? engine.quotient(value, '1', decimalDigits(of, formats)) : value,
    );
  };

  const known: Record<string, () => string | Count> = {
    // A loss is told by words where it is an amount, by its sign where it is a percentage.
    result: () => said(unit, unit === 'percent' ? rounded : abs(rounded)),
    period: () => period,
    from: () => form.periodOf('amount'),
    outcome: () => (exact.startsWith('-') ? 'loss' : exact === '0' ? 'even' : 'gain'),
    clock: () => formats.clock(engine.quotient(exact, '1', 0)),
  };
  return (name) => known[name]?.() ?? quantity(name.replaceAll('_', '-'));
}
