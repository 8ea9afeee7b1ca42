// The figure, the sentence that reads it, what to bear in mind, and the steps.
import { isValue, type Operand, type Response, type Value } from '../engine/response.ts';
import type { Arguments } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { h, isolated, reachable } from './dom.ts';
import { decimalOf, isExactIn, unitOf } from './quantity.ts';
import { stepViews } from './steps.ts';

export interface ResultView {
  readonly root: HTMLElement;
  update(response: Response): void;
}

const speechDelay = 500; // milliseconds: screen readers are told once typing pauses

const nameOf = (id: string) => id.replaceAll('-', '_');

const figureOf = ({ rounded, unit }: Value, { form }: Context): Element =>
  isolated(form.formats.figure(rounded, unit));

// Each quantity of the last step by its name, and the result.
function sentenceArguments(response: Value, context: Context): Arguments {
  const { formats } = context.form;
  const values: Arguments = {
    result: h('strong', {}, figureOf(response, context)),
    period: response.period,
  };
  const argument = ({ id, exact }: Operand): Arguments[string] => {
    const unit = unitOf(id, response.steps);
    const decimal = decimalOf(exact, unit, context);
    if (unit === 'money') return isolated(formats.money(decimal.replace('-', '')));
    if (unit === 'second') return isolated(formats.seconds(decimal));
    const { text, plural } = formats.count(decimal);
    return { text: isolated(String(text)), plural };
  };
  for (const operand of response.steps.at(-1)?.operands ?? [])
    values[nameOf(operand.id)] = argument(operand);
  if (response.unit === 'second/call')
    values.clock = isolated(formats.clock(context.engine.quotient(response.exact, '1', 0)));
  const gain = response.steps.at(-1)?.operands[0]?.exact ?? '';
  values.outcome = gain.startsWith('-') ? 'loss' : gain === '0' ? 'even' : 'gain';
  return values;
}

function missingNames({ form, texts }: Context): string[] {
  return form.sections.flatMap(({ id, inputs, optional }) => {
    const empty = inputs.filter((input) => form.entry(input).kind === 'empty');
    if (optional) return empty.length === inputs.length ? [texts.text(id)] : [];
    return empty.map((input) => texts.text(input));
  });
}

export function resultView(context: Context): ResultView {
  const { form, texts } = context;
  const figure = h('p', { class: 'figure', part: 'figure' });
  const sentence = h('p', { class: 'sentence', part: 'sentence' });
  const notes = h('ul', { class: 'notes', part: 'notes' });
  const spoken = h('p', { class: 'spoken', role: 'status' });
  const steps = h('ol');
  const exactly = h('p', { class: 'hint' });
  const details: HTMLElement = h(
    'details',
    { part: 'steps', toggle: () => reachable(details) },
    h('summary', {}, texts.text('steps.title')),
    steps,
    exactly,
  );
  const root = h(
    'div',
    { class: 'result', part: 'result' },
    figure,
    sentence,
    spoken,
    notes,
    details,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;

  const speak = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (spoken.textContent !== text) spoken.textContent = text;
    }, speechDelay);
  };

  const showValue = (response: Value) => {
    const example =
      form.usesExample && h('span', { class: 'tag' }, ` ${texts.text('example.tag')}`);
    figure.replaceChildren(figureOf(response, context), ...(example ? [example] : []));
    const key = `result.${response.metric}`;
    sentence.replaceChildren(...texts.parts(key, sentenceArguments(response, context)));
    const decimals = response.rounded.split('.')[1]?.length ?? 0;
    steps.replaceChildren(...stepViews(response, context));
    exactly.replaceChildren(
      ...(isExactIn(response.exact, decimals)
        ? []
        : texts.parts('steps.exact', { exact: isolated(response.exact) })),
    );
    const remarks = response.warnings.map((id) =>
      texts.parts(`warning.${id}`, { exact: isolated(response.exact) }),
    );
    notes.replaceChildren(
      ...remarks.map((remark) => h('li', {}, ...remark)),
      h('li', {}, texts.text(`note.${response.metric}`)),
    );
  };

  const showRefusal = () => {
    figure.replaceChildren('–');
    const missing = missingNames(context);
    sentence.replaceChildren(
      ...(missing.length > 0
        ? texts.parts('missing.note', { inputs: form.formats.list(missing) })
        : texts.parts('result.none')),
    );
    notes.replaceChildren();
  };

  return {
    root,
    update(response) {
      const value = isValue(response);
      root.dataset.state = value ? (form.usesExample ? 'example' : 'own') : 'none';
      details.hidden = !value;
      if (value) showValue(response);
      else showRefusal();
      speak(sentence.textContent ?? '');
    },
  };
}
