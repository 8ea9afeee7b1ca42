// The calculator inside the element: attributes and typing -> form -> engine -> view. Loaded when the
// element nears the viewport.
import { inputs, version } from '../generated/catalogue.ts';
import { locales } from '../generated/locales.ts';
import type { Engine } from './engine/engine.ts';
import { loadEngine } from './engine/load.ts';
import type { Response } from './engine/response.ts';
import { Form, type Preset } from './form/form.ts';
import type { CalculatorHost } from './host.ts';
import { Formats } from './locale/formats.ts';
import { type Language, languageOf, lookUp } from './locale/lookup.ts';
import { Texts } from './locale/texts.ts';
import { styleSheet } from './styles.ts';
import type { Context } from './view/context.ts';
import { directionView } from './view/direction.ts';
import { h, reachable } from './view/dom.ts';
import { formulaView } from './view/formula.ts';
import { resultView } from './view/result.ts';
import { sectionView } from './view/section.ts';
import { settingsView } from './view/settings.ts';

const currencyCode = /^[A-Z]{3}$/;

export class Calculator {
  response: Response | null = null;
  #host: CalculatorHost;
  #engine: Engine | undefined;
  #form: Form | undefined;
  #texts: Texts | undefined;
  #language: Language = lookUp('');
  #currency = ''; // the visitor's choice
  #update: (() => void) | undefined;
  #observers: MutationObserver[] = [];

  constructor(host: CalculatorHost) {
    this.#host = host;
  }

  // Resolves with the first result on screen.
  async start(): Promise<void> {
    this.#language = lookUp(languageOf(this.#host.element));
    const [engine] = await Promise.all([loadEngine(), this.#loadTexts()]);
    this.#engine = engine;
    this.#form = new Form(this.#formats());
    this.#adopt();
    this.#presetFromAttributes();
    this.#host.root.adoptedStyleSheets = [styleSheet()];
    this.#build();
  }

  // Attributes are the state, and languages change on any ancestor.
  observe(): void {
    const { element } = this.#host;
    const own = new MutationObserver((records) => {
      for (const { attributeName } of records)
        if (attributeName) this.#attributeChanged(attributeName);
    });
    own.observe(element, { attributes: true });
    this.#observers = [own];
    for (let root: Node | undefined = element.getRootNode(); root; ) {
      const language = new MutationObserver(() => this.#languageChanged());
      language.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      this.#observers.push(language);
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
    }
    if (this.#form) this.#languageChanged();
  }

  disconnect(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  get inputs(): Record<string, Preset> {
    const entries = this.#form?.inputs ?? [];
    return Object.fromEntries(entries.map(({ id, ...preset }) => [id, preset]));
  }

  // As in a request, a plain text is a value in the form's period.
  set inputs(values: Record<string, Preset | string>) {
    for (const [id, given] of Object.entries(values)) {
      const { value, ...period } = typeof given === 'object' ? given : { value: given };
      this.#form?.preset(id, { ...period, value: String(value) });
    }
    this.#rebuild();
  }

  reset(): void {
    this.#form?.clear();
    this.#adopt();
    this.#presetFromAttributes();
    this.#build();
  }

  #formats(): Formats {
    const asked =
      this.#currency || this.#host.element.getAttribute('currency')?.toUpperCase() || '';
    const byLanguage = locales[this.#language.id]?.currency ?? 'USD';
    return new Formats(this.#language.tag, currencyCode.test(asked) ? asked : byLanguage);
  }

  async #loadTexts(): Promise<void> {
    const { default: messages } = (await locales[this.#language.id]?.load()) ?? { default: {} };
    this.#texts = new Texts(messages);
  }

  // Metric and period from the attributes.
  #adopt(): void {
    const { element } = this.#host;
    const form = this.#form;
    if (!form) return;
    form.metric = element.getAttribute('metric') ?? '';
    const period = element.getAttribute('period') ?? '';
    if (Form.periods.includes(period)) form.period = period;
  }

  #presetFromAttributes(): void {
    for (const id of Object.keys(inputs)) {
      const value = this.#host.element.getAttribute(id);
      if (value !== null) this.#form?.preset(id, { value });
    }
  }

  #attributeChanged(name: string): void {
    const form = this.#form;
    if (!form) return;
    const value = this.#host.element.getAttribute(name);
    if (name === 'currency') this.#setCurrency('');
    else if (name === 'metric' || name === 'period') {
      this.#adopt();
      this.#build();
    } else if (Object.hasOwn(inputs, name) && value !== null) {
      form.preset(name, { value });
      this.#build();
    }
  }

  async #languageChanged(): Promise<void> {
    const language = lookUp(languageOf(this.#host.element));
    if (language.tag === this.#language.tag || !this.#form) return;
    this.#language = language;
    const loaded = await this.#loadTexts().then(
      () => true,
      () => false, // the words that are there stay
    );
    if (!loaded || language !== this.#language) return;
    this.#form.rewrite(this.#formats());
    this.#build();
  }

  #setCurrency(code: string): void {
    this.#currency = code;
    this.#form?.rewrite(this.#formats());
    this.#rebuild();
  }

  #rebuild(): void {
    const active = this.#host.root.activeElement;
    const key = active?.getAttribute('name') && active.getAttribute('value');
    this.#build();
    if (key)
      this.#host.root
        .querySelector<HTMLElement>(`input[type=radio][value="${key}"]:checked`)
        ?.focus();
  }

  #compute(): Response {
    const response = this.#engine?.evaluate(this.#form?.request as Form['request']) as Response;
    this.response = response;
    this.#host.setValue('rounded' in response ? response.rounded : null);
    return response;
  }

  #build(): void {
    const form = this.#form;
    const texts = this.#texts;
    const engine = this.#engine;
    if (!form || !texts || !engine) return;
    const { root, element } = this.#host;
    if (!form.facts) {
      this.response = engine.evaluate(form.request);
      root.replaceChildren(
        h(
          'p',
          { class: 'note' },
          ...texts.parts('error.settings', { status: this.response.status }),
        ),
        h('slot'),
      );
      return;
    }
    const context: Context = {
      texts,
      form,
      engine,
      changed: () => this.#changed(),
      rebuild: () => {
        this.#rebuild();
        this.#announce();
      },
    };
    const sections = form.sections;
    const views = sections.map((section) => sectionView(section, context));
    const result = resultView(context);
    const settings = settingsView(
      context,
      (code) => {
        this.#setCurrency(code);
        this.#announce();
      },
      () => {
        this.reset();
        this.#host.root.querySelector<HTMLElement>('input[type=text]')?.focus();
        this.#announce();
      },
    );
    const note = h('p', { class: 'example-note' }, texts.text('example.note'));
    const direction = directionView(context, (metric) => {
      form.metric = metric;
      context.rebuild();
    });
    root.replaceChildren(
      h(
        'div',
        {
          class: 'container',
          lang: this.#language.tag,
          dir: locales[this.#language.id]?.dir ?? 'ltr',
        },
        h(
          'div',
          { class: 'calculator', part: 'form' },
          h(
            'div',
            { class: 'asked' },
            direction,
            note,
            ...views.map((view) => view.root),
            settings.root,
          ),
          h('div', { class: 'answered' }, result.root, formulaView(sections, context)),
        ),
      ),
    );
    this.#update = () => {
      const response = this.#compute();
      note.hidden = !form.usesExample;
      for (const view of views) view.update(response);
      result.update(response);
      settings.update(response);
      reachable(root);
    };
    this.#update();
    element.toggleAttribute('data-ready', true);
  }

  // By the visitor.
  #changed(): void {
    this.#update?.();
    this.#announce();
  }

  #announce(): void {
    const { element } = this.#host;
    const form = this.#form;
    if (!form) return;
    element.dispatchEvent(
      new CustomEvent('contact-cost-result', {
        bubbles: true,
        composed: true,
        detail: {
          metric: form.metric,
          lang: this.#language.tag,
          currency: form.formats.currency,
          status: this.response?.status,
          version,
          ...(element.hasAttribute('expose-values') && {
            inputs: this.inputs,
            result: this.response,
          }),
        },
      }),
    );
  }
}
