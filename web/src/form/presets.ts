// The figures of a form as the page gives and takes them: id to a value with its period, lists by rows.
import type { InputText } from '../engine/engine.ts';
import type { Form } from './form.ts';
import type { Preset, Presets, RowPreset } from './preset.ts';

// What was typed or preset; of the example, nothing.
export function presetsOf(form: Form): Presets {
  const own = (inputs: readonly InputText[], row = '') =>
    inputs
      .filter(({ id }) => form.entry(id + row).kind !== 'example')
      .map(({ id, ...preset }): [string, Preset] => [id, preset]);
  return Object.fromEntries(
    form.inputs.flatMap((input): [string, Preset | RowPreset[]][] => {
      if (!('rows' in input)) return own([input]);
      const rows = input.rows.map((row, i) => Object.fromEntries(own(row, `.${i + 1}`)));
      return rows.some((row) => Object.keys(row).length > 0) ? [[input.id, rows]] : [];
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
