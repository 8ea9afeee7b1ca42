// The calculator as the editor's page will have it. A new one takes the place of the old one when it is
// ready, so that nothing jumps; a change of look alone changes the one that is there.
import type { ContactCostCalculator } from '../src/element.ts';
import { h } from '../src/view/dom.ts';
import type { Choice } from './choice.ts';
import { settings } from './code.ts';

export class Preview {
  readonly #stage: HTMLElement;
  #current: ContactCostCalculator | undefined;
  #next: ContactCostCalculator | undefined;
  #shown = '';

  constructor(stage: HTMLElement) {
    this.#stage = stage;
  }

  async show(choice: Choice, names: readonly string[]): Promise<void> {
    const { look, theme } = choice;
    this.#stage.dataset.theme = theme;
    for (const name of names)
      this.#stage.style.setProperty(`--contact-cost-${name}`, look[name] ?? 'initial');
    const attributes = settings(choice);
    const wanted = JSON.stringify(attributes);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    await this.#replace(h('contact-cost-calculator', attributes));
  }

  async #replace(next: ContactCostCalculator): Promise<void> {
    this.#next?.remove();
    this.#next = next;
    next.classList.add('coming');
    this.#stage.append(next);
    await next.ready;
    if (this.#next !== next) return;
    this.#current?.remove();
    this.#current = next;
    this.#next = undefined;
    next.classList.remove('coming');
  }
}
