// What holds for the whole form: currency, the result's period, the calendar, and the way back.
import { calendars } from '../../generated/catalogue.ts';
import { exampleScale } from '../../generated/currencies.ts';
import type { Response } from '../engine/response.ts';
import { Form } from '../form/form.ts';
import { currencyName } from '../locale/written.ts';
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';
import { settingsFor } from './settings-for.ts';

// In one order for good, or the arrow keys would not get through the list.
const offered = new WeakMap<Form, Set<string>>();

function currenciesOf(form: Form): Set<string> {
  const codes = offered.get(form) ?? new Set(Object.keys(exampleScale));
  offered.set(form, codes.add(form.formats.currency));
  return codes;
}

export interface SettingsView {
  readonly root: HTMLElement;
  update(response: Response): void;
}

function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  pick: (value: string) => void,
): { root: HTMLElement; select: HTMLSelectElement } {
  const id = uniqueId();
  const select = h(
    'select',
    { id, change: () => pick(select.value) },
    ...options.map(([value, text]) => h('option', { value }, text)),
  );
  return { root: h('p', {}, h('label', { for: id }, label), ' ', select), select };
}

export function settingsView(
  context: Context,
  setCurrency: (code: string) => void,
  reset: () => void,
): SettingsView {
  const { form, texts } = context;
  const { formats } = form;
  const currency = choice(
    texts.text('currency'),
    [...currenciesOf(form)].map((code) => [code, currencyName(code, formats)]),
    setCurrency,
  );
  currency.select.value = formats.currency;
  const period = choice(
    texts.text('result.period'),
    Form.periods.map((id) => [id, texts.text(`period.${id}`)]),
    (id) => {
      form.resultPeriod = id;
      context.changed();
    },
  );
  const calendar = choice(
    texts.text('calendar'),
    calendars.map((id) => [id, texts.text(`calendar.${id}`)]),
    (id) => {
      form.calendar = id;
      context.changed();
    },
  );
  const clear = h('button', { type: 'button', class: 'reset', click: reset }, texts.text('reset'));
  const choices = { currency, period, calendar };
  return {
    root: h(
      'div',
      { class: 'settings', part: 'settings' },
      ...Object.values(choices).map(({ root }) => root),
      clear,
    ),
    update(response) {
      const shown = settingsFor(form, response);
      for (const [name, { root }] of Object.entries(choices)) root.hidden = !shown.includes(name);
      calendar.select.value = form.calendar;
      period.select.value = form.request.period ?? form.period;
      clear.hidden = !form.touched;
    },
  };
}
