// The levers of the what-if calculator: each opens to say which number it moves, what is known of it and
// how far that can be trusted. In place of a plain list of fields.
import { isValue, type Response } from '../engine/response.ts';
import { type Context, uniqueId } from '../view/context.ts';
import { h, isolated } from '../view/dom.ts';
import { type FieldView, fieldView } from '../view/field.ts';
import type { SectionView } from '../view/section.ts';
import { evidenceLine } from './evidence.ts';
import { isNeutral, settingOf, writeSetting } from './lever-setting.ts';
import { type Lever, type LeverInput, levers } from './levers-data.ts';
import { setLever, sliderOf } from './slider.ts';

interface LeverView {
  root: HTMLDetailsElement;
  fields: readonly FieldView[];
  update(response: Response): void;
}

function inputView({ id, slider, published }: LeverInput, context: Context) {
  const { texts, form } = context;
  const moved = slider && sliderOf(id, slider, context);
  const field = fieldView(id, context, moved ? { beneath: moved.root } : {});
  const button =
    published !== undefined &&
    h(
      'button',
      {
        type: 'button',
        click: () => {
          setLever(id, published, context);
          context.changed();
        },
      },
      ...texts.parts('lever.use-published', {
        value: isolated(writeSetting(id, published, form)),
      }),
    );
  return { field, slider: moved, nodes: [field.root, button] };
}

function leverView(lever: Lever, context: Context): LeverView {
  const { texts, form } = context;
  const { id, inputs, mark, source } = lever;
  const views = inputs.map((input) => inputView(input, context));
  const setting = h('span', { class: 'setting' });
  const known = texts.text(`lever.${id}.evidence`);
  const root = h(
    'details',
    { class: 'lever', part: 'lever', 'data-lever': id },
    h('summary', {}, h('span', {}, texts.text(`lever.${id}`)), ' ', setting),
    h('p', {}, texts.text(`lever.${id}.text`, { calculator: texts.text('tco-compare') })),
    ...views.flatMap(({ nodes }) => nodes),
    h('p', { class: 'hint' }, known),
    (source !== undefined || mark !== 'none') && evidenceLine(lever, context),
  );

  // By name where there is more than one number.
  const settingText = () =>
    form.formats.list(
      inputs
        .filter((input) => !isNeutral(input.id, form))
        .map((input) => {
          const value = writeSetting(input.id, settingOf(input.id, form), form);
          return inputs.length === 1
            ? value
            : texts.text('lever.setting', { input: texts.text(input.id), value });
        }),
    );

  return {
    root,
    fields: views.map(({ field }) => field),
    update(response) {
      const refusal = isValue(response) ? undefined : response;
      for (const { field, slider } of views) {
        const blamed = refusal?.input === field.id;
        field.update(blamed ? refusal?.status : undefined, false);
        slider?.update();
        if (blamed) root.open = true;
      }
      setting.textContent = settingText();
    },
  };
}

export function leversView(context: Context): SectionView {
  const { texts } = context;
  const views = levers.map((lever) => leverView(lever, context));
  const titleId = uniqueId();
  // On a phone the result is out of sight while a lever moves; its status region speaks for itself.
  const figure = h('strong');
  const change = h(
    'p',
    { class: 'change', 'aria-hidden': 'true' },
    `${texts.text(context.form.metric)} `,
    figure,
  );
  return {
    root: h(
      'div',
      { class: 'section levers', part: 'levers', role: 'group', 'aria-labelledby': titleId },
      h('p', { class: 'legend', id: titleId }, texts.text('lever.title')),
      h('p', { class: 'hint' }, texts.text('lever.note')),
      change,
      ...views.map(({ root }) => root),
    ),
    fields: views.flatMap(({ fields }) => fields),
    update(response) {
      const { formats } = context.form;
      change.hidden = !isValue(response);
      if (isValue(response)) figure.textContent = formats.figure(response.rounded, response.unit);
      for (const view of views) view.update(response);
    },
  };
}
