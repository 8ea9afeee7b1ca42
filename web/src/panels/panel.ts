// One thing shown beneath the result; hidden where there is nothing to show.
import type { Response } from '../engine/response.ts';
import { h } from '../view/dom.ts';

export interface Panel {
  readonly root: HTMLElement;
  update(response: Response): void;
}

// `show` fills the panel, or answers that it has nothing.
export function panel(name: string, show: (response: Response) => readonly Node[]): Panel {
  const root = h('div', { class: `panel ${name}`, part: name });
  return {
    root,
    update(response) {
      const shown = show(response);
      root.hidden = shown.length === 0;
      if (shown[0] !== root.firstChild) root.replaceChildren(...shown);
    },
  };
}
