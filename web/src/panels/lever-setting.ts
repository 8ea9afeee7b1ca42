// What a lever is set to: the number in its field, else where it stands by itself.
import type { Form } from '../form/form.ts';

export const neutralOf = (id: string, form: Form): string => form.defaultOf(id) ?? '0';

export function settingOf(id: string, form: Form): string {
  const entry = form.entry(id);
  return 'value' in entry ? entry.value : neutralOf(id, form);
}

export const isNeutral = (id: string, form: Form): boolean =>
  Number(settingOf(id, form)) === Number(neutralOf(id, form));

export function writeSetting(id: string, value: string, form: Form): string {
  const { formats } = form;
  const { unit = 'money' } = form.inputFacts(id);
  if (unit === 'percent') return formats.percentage(value);
  if (unit === 'second') return formats.seconds(value);
  return unit.startsWith('money') ? formats.money(value) : formats.number(value);
}
