// The figures of a form as the page gives and takes them: id to a value with its period, lists by rows.
import type { InputText, ListText } from '../engine/engine.ts';
import type { Form } from './form.ts';
import type { Presets } from './preset.ts';

export function presetsOf(inputs: readonly (InputText | ListText)[]): Presets {
  const presets = (own: readonly InputText[]) =>
    Object.fromEntries(own.map(({ id, ...preset }) => [id, preset]));
  return Object.fromEntries(
    inputs.map((input) => {
      if ('rows' in input) return [input.id, input.rows.map(presets)];
      const { id, ...preset } = input;
      return [id, preset];
    }),
  );
}

// As in a request, a plain text is a value in the form's period, and a list has rows.
export function adopt(form: Form, values: Presets): void {
  for (const [id, given] of Object.entries(values ?? {})) {
    if (Array.isArray(given)) {
      if (id === form.facts?.list?.id) form.presetRows(given);
      continue;
    }
    form.preset(id, given);
  }
}
