// The calculator inside the element: attributes and typing -> form -> engine -> view. Loaded when the
// element nears the viewport.
import { locales } from '../generated/locales.ts';
import { announce } from './announce.ts';
import type { Engine } from './engine/engine.ts';
import type { Response } from './engine/response.ts';
import { Form } from './form/form.ts';
import type { Presets } from './form/preset.ts';
import { adopt, presetsOf } from './form/presets.ts';
import type { CalculatorHost } from './host.ts';
import { type Later, loadLater, loadMetric } from './library.ts';
import { Formats } from './locale/formats.ts';
import { type Language, languageOf, lookUp } from './locale/lookup.ts';
import type { Messages } from './locale/messages.ts';
import { Texts } from './locale/texts.ts';
import { needsLater } from './needs-later.ts';
import { styleSheet } from './styles.ts';
import { type CalculatorView, calculatorView } from './view/calculator.ts';
import type { Context } from './view/context.ts';
import { h, reachable } from './view/dom.ts';
import { keepPlace } from './view/keep-place.ts';
import { watch } from './watch.ts';

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
  #spoken = this.#language; // the one that is shown, while another is loaded
  #metric = ''; // that was asked for last; form.metric is the one that is shown
  #lacks = false; // something could not be loaded, and the form says so
  #currency = ''; // the visitor's choice
  #presets: Presets = {}; // by the property: what a reset comes back to, beside the attributes
  #disabled = false;
  #view: CalculatorView | undefined;
  #observers: MutationObserver[] = [];
  #sheets: CSSStyleSheet[] = []; // an extension may put in its own

  constructor(host: CalculatorHost) {
    this.#host = host;
  }

  // Resolves with the first result on screen.
  async start(kept?: string): Promise<void> {
    this.#language = lookUp(languageOf(this.#host.element));
    const form = new Form(this.#formats());
    this.#metric = kept ?? this.#host.element.getAttribute('metric') ?? '';
    await this.#load(form, this.#metric);
    this.#form = form;
    this.#adopt();
    this.#build();
    this.#addLater();
  }

  observe(): void {
    this.#dress();
    this.#observers = watch(
      this.#host.element,
      (name) => this.#attributeChanged(name),
      () => this.#languageChanged(),
    );
    if (this.#form) this.#languageChanged();
  }

  disconnect(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  get inputs(): Presets {
    return this.#form ? presetsOf(this.#form) : {};
  }

  set inputs(values: Presets) {
    this.#presets = { ...this.#presets, ...values };
    if (this.#form) adopt(this.#form, values);
    this.#rebuild();
  }

  get usesExample(): boolean {
    return this.#form?.usesExample ?? true;
  }

  set disabled(disabled: boolean) {
    this.#disabled = disabled;
    this.#rebuild();
  }

  reset(): void {
    this.#form?.clear();
    if (this.#form) adopt(this.#form, this.#presets);
    this.#adopt();
    this.#rebuild();
  }

  // What a browser kept of the page: it comes back by Back, by a reload, and in a tab opened again.
  async restore(kept: string): Promise<void> {
    const form = this.#form;
    const { metric, tag, currency, chosen, state } = JSON.parse(kept);
    if (!form || !(metric === form.metric || (await this.#reload(metric)))) return;
    this.#currency = chosen;
    form.formats = new Formats(tag, currency);
    form.state = state;
    form.rewrite(this.#formats(true));
    this.#rebuild();
  }

  get #state(): string {
    const { metric, formats, state } = this.#form as Form;
    const { locale: tag, currency } = formats;
    return JSON.stringify({ metric, tag, currency, chosen: this.#currency, state });
  }

  // Anew wherever it is put: the sheets of one document are lost in another.
  #dress(later = this.#later): void {
    const { root, element } = this.#host;
    const sheets = [styleSheet, later?.laterStyleSheet].flatMap(
      (of) => of?.(element.ownerDocument) ?? [],
    );
    const others = root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
    this.#sheets = sheets;
    root.adoptedStyleSheets = [...sheets, ...others];
  }

  #setting(name: string): string {
    return this.#host.element.getAttribute(name)?.trim() ?? '';
  }

  // What is set and cannot be read: something else stands in its place, which is said.
  #unread(): string[] {
    const isCode = this.#currency || currencyCode.test(this.#setting('currency').toUpperCase());
    return [!isCode && 'currency', !this.#form?.pagePeriod && 'period'].flatMap((name) =>
      name && this.#setting(name) ? `${name}="${this.#setting(name)}"` : [],
    );
  }

  // In another language, amounts stay in the currency that they were given in.
  #formats(stays = false): Formats {
    const asked = this.#currency || this.#setting('currency').toUpperCase();
    const byLanguage =
      stays && this.#form?.isGiven
        ? this.#form.formats.currency
        : (locales[this.#language.id]?.currency ?? 'USD');
    return new Formats(this.#language.tag, currencyCode.test(asked) ? asked : byLanguage);
  }

  async #load(form: Form, metric: string): Promise<void> {
    const language = this.#language;
    const { id } = language;
    const { engine, facts, messages } = await loadMetric(metric, id, this.#asksLater);
    const more = facts && needsLater(metric, facts) && (await this.#loadLater(id));
    if (form === this.#form && !this.#isAsked(metric, language)) return;
    this.#engine = engine;
    this.#texts = new Texts({ ...messages, ...more });
    this.#spoken = language;
    form.metric = metric;
    form.facts = facts;
  }

  async #loadLater(id: string): Promise<Messages | undefined> {
    if (this.#later) return undefined;
    this.#asksLater = true; // what is loaded meanwhile, in another language or of another metric, brings its own
    const { later, messages } = await loadLater(id);
    this.#dress(later);
    this.#later = later;
    return messages;
  }

  // Without it there is still the result.
  async #addLater(): Promise<void> {
    if (this.#asksLater) return;
    const { id } = this.#language;
    try {
      const messages = await this.#loadLater(id);
      if (id === this.#language.id) Object.assign(this.#texts?.messages ?? {}, messages);
      if (this.#later) {
        this.#view?.complete(this.#later);
        this.#update(); // what was typed meanwhile may be understood now
      }
    } catch {
      this.#asksLater = false;
      this.#later = undefined;
      this.#lack();
    }
    this.#settle();
  }

  #lack(): void {
    this.#lacks = true;
    this.#rebuild();
  }

  // Period and numbers from the attributes.
  #adopt(): void {
    const { element } = this.#host;
    const form = this.#form;
    if (!form) return;
    const period = this.#setting('period').toLowerCase();
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
      this.#rebuild();
    } else {
      form.preset(name, { value: value ?? '' }); // of this reading, or of one that is picked later
      if (Object.hasOwn(form.facts?.inputs ?? {}, name)) this.#rebuild();
    }
  }

  // Whether what the page or the visitor asked for is there; else all stays as it is, and says so.
  async #reload(metric: string): Promise<boolean> {
    const form = this.#form;
    if (!form) return false;
    const language = this.#language;
    this.#metric = metric;
    try {
      await this.#load(form, metric);
    } catch {
      if (this.#isAsked(metric, language)) {
        this.#language = this.#spoken;
        this.#metric = form.metric;
        this.#lack();
      }
      return false;
    }
    this.#lacks = false;
    this.#addLater();
    return this.#isAsked(metric, language);
  }

  // Nothing else was asked for since, which may have come before.
  #isAsked(metric: string, language: Language): boolean {
    return metric === this.#metric && language === this.#language;
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
    if (!(await this.#reload(this.#metric))) return;
    this.#adopt();
    this.#form.rewrite(this.#formats(true));
    this.#rebuild();
  }

  #setCurrency(code: string): void {
    this.#currency = code;
    this.#form?.rewrite(this.#formats());
    this.#rebuild();
  }

  #rebuild(focus?: string): void {
    const { root } = this.#host;
    const build = () => this.#build();
    keepPlace(root, () => (this.#later ? this.#later.keepOpen(root, build) : build()), focus);
  }

  #compute(): Response {
    const request = this.#form?.request as Form['request'];
    const engine = this.#engine as Engine;
    const response = this.#later?.answerTo(request, engine) ?? engine.evaluate(request);
    this.response = response;
    const own = 'rounded' in response && !this.usesExample;
    this.#host.setValue(own ? response.rounded : null, this.#state);
    return response;
  }

  #build(): void {
    const form = this.#form;
    const texts = this.#texts;
    const engine = this.#engine;
    if (!form || !texts || !engine) return;
    const { root } = this.#host;
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
      h(
        'div',
        { class: 'container', lang: this.#language.tag, dir },
        ...this.#unread().map((status) =>
          h('p', { class: 'note' }, ...texts.parts('error.settings', { status })),
        ),
        this.#lacks && h('p', { class: 'note', role: 'status' }, texts.text('error.load')),
        view.root,
      ),
    );
    if (this.#lacks && !this.#later) root.querySelector('details')?.remove(); // they would open on nothing
    this.#view = view;
    this.#update();
    if (!root.querySelector('input')) throw new Error('form'); // the page has broken what arrays do
  }

  #update(): void {
    const { root } = this.#host;
    try {
      this.#view?.update(this.#compute());
    } catch (error) {
      root.querySelector('.answered')?.replaceChildren('–'); // none, rather than that of other figures
      throw error;
    }
    this.#settle();
  }

  // What has been drawn anew.
  #settle(): void {
    const { root } = this.#host;
    reachable(root);
    if (this.#disabled)
      for (const control of root.querySelectorAll<HTMLInputElement>('input,select,button'))
        control.disabled = true;
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
    this.#view?.speak();
    announce(element, {
      metric: form.metric,
      lang: this.#language.tag,
      currency: form.formats.currency,
      status: this.response?.status as string,
      example: form.usesExample,
      ...(this.#host.exposesValues() && {
        inputs: this.inputs,
        result: this.response as Response,
      }),
    });
  }
}
