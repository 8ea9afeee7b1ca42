// The figure, the sentence that reads it, what to bear in mind, and the steps.
import { isValue, type Response, type Value } from '../engine/response.ts';
import type { Argument, Arguments, Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { h, isolated, reachable } from './dom.ts';
import { figureOf } from './quantity.ts';
import { outcomes, sentenceValues } from './sentence.ts';

export interface ResultView {
  readonly root: HTMLElement;
  update(response: Response): void;
  speak(): void;
  explainWith(later: Explained): void;
}

export interface Explained {
  stepViews(response: Value, context: Context): HTMLElement[];
  wholeFigureOf: typeof figureOf;
}

const speechDelay = 500; // milliseconds: screen readers are told once typing pauses

function sentenceArguments(response: Value, context: Context): Arguments {
  const valueNamed = sentenceValues(context.form, context.engine, response);
  const argument = (name: string): Argument => {
    const value = valueNamed(name);
    if (outcomes.includes(name)) return value;
    const shown = (text: string | Node) =>
      name === 'result' ? h('strong', {}, isolated(String(text))) : isolated(String(text));
    return typeof value === 'string' ? shown(value) : { ...value, text: shown(value.text) };
  };
  return new Proxy<Arguments>({}, { get: (_, name) => argument(String(name)) });
}

function missingNames({ form, texts }: Context): string[] {
  return form.sections.flatMap(({ id, inputs, optional, rows }) => {
    const empty = inputs.filter((input) => form.entry(input).kind === 'empty');
    if (optional || rows !== undefined)
      return empty.length === inputs.length && inputs.length > 0 ? [texts.text(id)] : [];
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
  let shown: Value | undefined;
  let explained: Explained | undefined;
  // Worked out when they are opened.
  const showSteps = () => {
    if (!details.open || !shown || !explained) return;
    steps.replaceChildren(...explained.stepViews(shown, context));
    reachable(details);
  };
  const details: HTMLDetailsElement = h(
    'details',
    { part: 'steps', toggle: showSteps },
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

  const showFigure = (parts: readonly Part[], ...tag: Node[]) => {
    figure.replaceChildren(...parts);
    figure.style.setProperty('--characters', `${figure.textContent?.length}`);
    figure.append(...tag);
  };

  const showValue = (response: Value) => {
    const example =
      form.usesExample && h('span', { class: 'tag' }, ` ${texts.text('example.tag')}`);
    const parts = (explained?.wholeFigureOf ?? figureOf)(response, context);
    showFigure(parts, ...(example ? [example] : []));
    const key = `result.${response.metric}`;
    sentence.replaceChildren(...texts.parts(key, sentenceArguments(response, context)));
    shown = response;
    showSteps();
    const exact = context.exactly?.(response) ?? '';
    exactly.replaceChildren(
      ...(exact ? texts.parts('steps.exact', { exact: isolated(exact) }) : []),
    );
    const remarks = response.warnings.map((id) =>
      texts.parts(`warning.${id}`, {
        exact: isolated(exact),
        converted: context.converted?.(response) ?? '',
      }),
    );
    notes.replaceChildren(
      ...remarks.map((remark) => h('li', {}, ...remark)),
      h('li', {}, texts.text(`note.${response.metric}`)),
    );
  };

  const showRefusal = () => {
    showFigure(['–']);
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
    explainWith(later) {
      explained = later;
      showSteps();
    },
    update(response) {
      const value = isValue(response);
      root.dataset.state = value ? (form.usesExample ? 'example' : 'own') : 'none';
      details.hidden = !value || response.steps.length === 0;
      if (value) showValue(response);
      else showRefusal();
    },
    speak() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        spoken.textContent = sentence.textContent;
      }, speechDelay);
    },
  };
}
