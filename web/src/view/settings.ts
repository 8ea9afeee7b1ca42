// What holds for the whole form: currency, the result's period, the calendar, and the way back.
import { calendars } from '../../generated/catalogue.ts';
import { exampleScale } from '../../generated/currencies.ts';
import type { Response } from '../engine/response.ts';
import { isValue } from '../engine/response.ts';
import { Form } from '../form/form.ts';
import { type Context, uniqueId } from './context.ts';
import { type Child, h } from './dom.ts';

export interface SettingsView {
  readonly root: HTMLElement;
  update(response: Response): void;
}

// Results that are so much a week, or so many a year.
const perPeriod = ['money', 'number', 'contact', 'ticket', 'period'];

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
  const { formats, facts } = form;
  const codes = [...new Set([formats.currency, ...Object.keys(exampleScale)])];
  const inputs = Object.values(facts?.inputs ?? {});
  const usesMoney = inputs.some(({ unit = 'money' }) => unit.startsWith('money'));
  const ofPeriod = inputs.some(({ once }) => !once) && perPeriod.includes(facts?.unit ?? '');
  const currency = choice(
    texts.text('currency'),
    codes.map((code) => [code, formats.currencyName(code)]),
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
  const parts: Child[] = [
    usesMoney && currency.root,
    ofPeriod && period.root,
    calendar.root,
    clear,
  ];
  return {
    root: h('div', { class: 'settings', part: 'settings' }, ...parts),
    update(response) {
      const converts =
        isValue(response) && response.steps.some(({ operation }) => operation === 'convert-period');
      calendar.root.hidden = !converts;
      calendar.select.value = form.calendar;
      period.select.value = form.request.period ?? form.period;
      clear.hidden = !form.touched;
    },
  };
}
