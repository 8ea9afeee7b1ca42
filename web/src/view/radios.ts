// One of several, each in plain sight.
import { uniqueId } from './context.ts';
import { h } from './dom.ts';

export function radioGroup(
  name: Record<string, string>, // aria-label or aria-labelledby
  options: readonly (readonly [value: string, text: string])[],
  picked: string,
  pick: (value: string) => void,
): HTMLElement {
  const group = uniqueId();
  const radios = options.map(([value, text]) => {
    const input = h('input', { type: 'radio', name: group, value, change: () => pick(value) });
    input.checked = value === picked;
    return h('label', {}, input, h('span', {}, text));
  });
  return h('div', { class: 'sides', role: 'radiogroup', ...name }, ...radios);
}
