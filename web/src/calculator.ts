// The calculator inside the element: attributes and typing -> form -> engine -> view. Loaded when the
// element nears the viewport.
import { version } from '../generated/catalogue.ts';
import { locales } from '../generated/locales.ts';
import type { ContactCostResultDetail } from './element.ts';
import type { Engine } from './engine/engine.ts';
import type { Response } from './engine/response.ts';
import { Form } from './form/form.ts';
import type { Presets } from './form/preset.ts';
import { adopt, presetsOf } from './form/presets.ts';
import type { CalculatorHost } from './host.ts';
import { type Later, loadLater, loadMetric } from './library.ts';
import { Formats } from './locale/formats.ts';
import { type Language, languageOf, lookUp } from './locale/lookup.ts';
import { Texts } from './locale/texts.ts';
import { needsLater } from './needs-later.ts';
import { styleSheet } from './styles.ts';
import { type CalculatorView, calculatorView } from './view/calculator.ts';
import type { Context } from './view/context.ts';
import { h, reachable } from './view/dom.ts';

export * from './exports.ts';

const currencyCode = /^[A-Z]{3}$/;

export class Calculator {
  response: Response | null = null;
  #host: CalculatorHost;
  #engine: Engine | undefined;
  #form: Form | undefined;
  #texts: Texts | undefined;
  #later: Later | undefined;
  #asksLater = false; // it is there, or on its way
  #language: Language = lookUp('');
  #currency = ''; // the visitor's choice
  #view: CalculatorView | undefined;
  #observers: MutationObserver[] = [];

  constructor(host: CalculatorHost) {
    this.#host = host;
  }

  // Resolves with the first result on screen.
  async start(): Promise<void> {
    this.#language = lookUp(languageOf(this.#host.element));
    this.#host.root.adoptedStyleSheets = [styleSheet()];
    const form = new Form(this.#formats());
    const metric = this.#host.element.getAttribute('metric') ?? '';
    await this.#load(form, metric);
    this.#form = form;
    this.#adopt();
    this.#build();
    this.#addLater();
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

  get inputs(): Presets {
    return presetsOf(this.#form?.inputs ?? []);
  }

  set inputs(values: Presets) {
    if (this.#form) adopt(this.#form, values);
    this.#rebuild();
  }

  reset(): void {
    this.#form?.clear();
    this.#adopt();
    this.#build();
  }

  #formats(): Formats {
    const asked =
      this.#currency || this.#host.element.getAttribute('currency')?.toUpperCase() || '';
    const byLanguage = locales[this.#language.id]?.currency ?? 'USD';
    return new Formats(this.#language.tag, currencyCode.test(asked) ? asked : byLanguage);
  }

  async #load(form: Form, metric: string): Promise<void> {
    const { id } = this.#language;
    const { engine, facts, messages } = await loadMetric(metric, id, this.#asksLater);
    if (form === this.#form && id !== this.#language.id) return;
    this.#engine = engine;
    this.#texts = new Texts(messages);
    form.metric = metric;
    form.facts = facts;
    if (facts && needsLater(metric, facts)) await this.#loadLater();
  }

  async #loadLater(): Promise<void> {
    if (this.#later) return;
    const { id } = this.#language;
    this.#asksLater = true; // what is loaded meanwhile, in another language or of another metric, brings its own
    const { later, messages } = await loadLater(id);
    this.#later = later;
    if (id === this.#language.id) Object.assign(this.#texts?.messages ?? {}, messages);
    const { root } = this.#host;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, later.laterStyleSheet()];
  }

  // Without it there is still the result.
  async #addLater(): Promise<void> {
    if (this.#later) return;
    await this.#loadLater().catch(() => {
      this.#asksLater = false;
    });
    if (this.#later) this.#view?.complete(this.#later);
    reachable(this.#host.root);
  }

  // Period and numbers from the attributes.
  #adopt(): void {
    const { element } = this.#host;
    const form = this.#form;
    if (!form) return;
    const period = element.getAttribute('period') ?? '';
    form.pagePeriod = Form.periods.includes(period) ? period : undefined;
    for (const id of Object.keys(form.facts?.inputs ?? {})) {
      const value = element.getAttribute(id);
      if (value !== null && !form.textOf(id)) form.preset(id, { value });
    }
  }

  #attributeChanged(name: string): void {
    const form = this.#form;
    if (!form) return;
    const value = this.#host.element.getAttribute(name);
    if (name === 'currency') this.#setCurrency('');
    else if (name === 'metric') this.#switchTo(value ?? '');
    else if (name === 'period') {
      this.#adopt();
      this.#build();
    } else if (Object.hasOwn(form.facts?.inputs ?? {}, name) && value !== null) {
      form.preset(name, { value });
      this.#build();
    }
  }

  // Whether what the page or the visitor asked for is there; else all stays as it is.
  async #reload(metric: string): Promise<boolean> {
    const form = this.#form;
    if (!form) return false;
    const { tag } = this.#language;
    return this.#load(form, metric).then(
      () => tag === this.#language.tag,
      () => false,
    );
  }

  async #switchTo(metric: string): Promise<void> {
    if (!(await this.#reload(metric))) return;
    this.#adopt();
    this.#rebuild();
  }

  async #languageChanged(): Promise<void> {
    const language = lookUp(languageOf(this.#host.element));
    if (language.tag === this.#language.tag || !this.#form) return;
    this.#language = language;
    if (!(await this.#reload(this.#form.metric))) return;
    this.#form.rewrite(this.#formats());
    this.#build();
  }

  #setCurrency(code: string): void {
    this.#currency = code;
    this.#form?.rewrite(this.#formats());
    this.#rebuild();
  }

  #rebuild(focus?: string): void {
    const { root } = this.#host;
    const active = root.activeElement;
    const key = active?.getAttribute('name') && active.getAttribute('value');
    this.#build();
    const wanted = focus ? `[name="${focus}"]` : key && `input[type=radio][value="${key}"]:checked`;
    if (wanted) root.querySelector<HTMLElement>(wanted)?.focus();
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
      rebuild: (focus) => {
        this.#rebuild(focus);
        this.#announce();
      },
    };
    const view = calculatorView(context, this.#later, {
      pickMetric: async (metric) => {
        await this.#switchTo(metric);
        this.#announce();
      },
      setCurrency: (code) => {
        this.#setCurrency(code);
        this.#announce();
      },
      reset: () => {
        this.reset();
        root.querySelector<HTMLElement>('input[type=text]')?.focus();
        this.#announce();
      },
    });
    const dir = locales[this.#language.id]?.dir ?? 'ltr';
    root.replaceChildren(
      h('div', { class: 'container', lang: this.#language.tag, dir }, view.root),
    );
    this.#view = view;
    this.#update();
    element.toggleAttribute('data-ready', true);
  }

  #update(): void {
    this.#view?.update(this.#compute());
    reachable(this.#host.root);
  }

  // By the visitor.
  #changed(): void {
    this.#update();
    this.#announce();
  }

  #announce(): void {
    const { element } = this.#host;
    const form = this.#form;
    if (!form) return;
    const detail: ContactCostResultDetail = {
      metric: form.metric,
      lang: this.#language.tag,
      currency: form.formats.currency,
      status: this.response?.status as string,
      version,
      ...(element.hasAttribute('expose-values') && {
        inputs: this.inputs,
        result: this.response as Response,
      }),
    };
    element.dispatchEvent(
      new CustomEvent('contact-cost-result', { bubbles: true, composed: true, detail }),
    );
  }
}
