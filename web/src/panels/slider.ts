// A slider over a number field: one control, two ways to move it.
import type { Context } from '../view/context.ts';
import { h } from '../view/dom.ts';
import { isNeutral, settingOf, writeSetting } from './lever-setting.ts';
import type { LeverInput } from './levers-data.ts';

export interface Slider {
  readonly root: HTMLInputElement;
  update(): void;
}

// Back at the neutral value the field is empty again, so that it follows the form as before.
export function setLever(id: string, value: string, { form }: Context): void {
  form.type(id, form.formats.plain(value));
  if (isNeutral(id, form)) form.type(id, '');
}

export function sliderOf(
  id: string,
  { min, max, step }: NonNullable<LeverInput['slider']>,
  context: Context,
): Slider {
  const { form, texts } = context;
  let before = '';
  const root = h('input', {
    type: 'range',
    class: 'slider',
    part: 'slider',
    min: String(min),
    max: String(max),
    step: String(step),
    'aria-label': texts.text(id),
    input: () => {
      setLever(id, root.value, context);
      context.changed();
    },
    // A swipe that scrolls the page and only began on the slider.
    pointerdown: () => {
      before = form.textOf(id);
    },
    pointercancel: () => {
      form.type(id, before);
      context.changed();
    },
  });
  return {
    root,
    update() {
      const value = settingOf(id, form);
      // A typed value beyond the ends, or between two steps, stays what it is.
      if (Number(root.value) !== Number(value)) root.value = value;
      root.setAttribute('aria-valuetext', writeSetting(id, value, form));
    },
  };
}
