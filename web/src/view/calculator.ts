// The whole form and its answer. What later.ts brings has its place from the start, so that nothing moves.
import type { Response } from '../engine/response.ts';
import type { Context } from './context.ts';
import { h } from './dom.ts';
import { readingsView } from './readings.ts';
import { resultView } from './result.ts';
import { sectionView } from './section.ts';
import { settingsFor } from './settings-for.ts';

type Later = typeof import('../later.ts');

export interface Actions {
  pickMetric(metric: string): void;
  setCurrency(code: string): void;
  reset(): void;
}

export interface CalculatorView {
  readonly root: HTMLElement;
  update(response: Response): void;
  speak(): void; // the result is told to who cannot see it
  complete(later: Later): void;
}

// Levers stand by themselves, each with what is known of it.
const withLevers = 'what-if';

export function calculatorView(
  context: Context,
  later: Later | undefined,
  actions: Actions,
): CalculatorView {
  const { form, texts } = context;
  const { sections } = form;
  const isLever = (inputs: readonly string[]) =>
    form.metric === withLevers && inputs.some((id) => form.inputFacts(id).default !== undefined);
  const views = sections
    .filter(({ inputs }) => !isLever(inputs))
    .map((section) =>
      section.rows !== undefined && later
        ? later.rowsView(section, context)
        : sectionView(section, context),
    );
  if (later && form.metric === withLevers) views.push(later.leversView(context));

  const result = resultView(context);
  const note = h('p', { class: 'example-note' }, texts.text('example.note'));
  const places = {
    settings: h('div', { class: 'settings' }),
    formula: h('div', { class: typeof form.facts?.formula === 'object' && 'formula-soon' }),
  };
  const answered = h('div', { class: 'answered' }, result.root, places.formula);
  const updates = [...views, result].map((view) => (response: Response) => view.update(response));
  let isPlaced = false;

  const view: CalculatorView = {
    root: h(
      'div',
      { class: 'calculator', part: 'form' },
      h(
        'div',
        { class: 'asked' },
        readingsView(context, actions.pickMetric),
        note,
        ...views.map(({ root }) => root),
        places.settings,
      ),
      answered,
    ),
    update(response) {
      if (!isPlaced) places.settings.append(...settingsFor(form, response).map(() => h('p')));
      isPlaced = true;
      note.hidden = !form.usesExample;
      for (const update of updates) update(response);
    },
    speak: result.speak,
    complete(later) {
      const { settingsView, formulaView, panelsView, otherReading } = later;
      later.settle(view.root);
      later.equip(context);
      const settings = settingsView(context, actions.setCurrency, actions.reset);
      const panels = panelsView(context);
      places.settings.replaceWith(settings.root);
      const readings = views.flatMap(({ twoWays }) =>
        twoWays ? { section: twoWays, root: h('p', { class: 'hint', part: 'reading' }) } : [],
      );
      places.formula.replaceWith(
        panels.beside,
        ...readings.map(({ root }) => root),
        formulaView(sections, context) || '',
      );
      answered.append(panels.root);
      result.explainWith(later);
      updates.push(
        (response) => settings.update(response),
        (response) => panels.update(response),
        () => {
          for (const { section, root } of readings)
            root.textContent = otherReading(section, context);
        },
      );
    },
  };
  if (later) view.complete(later);
  return view;
}
