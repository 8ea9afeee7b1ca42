// <contact-cost-calculator>: the shell that a page loads at once. It shows its children until the
// calculator has come near the viewport, loaded and computed, and for good where it cannot.
import { version } from '../generated/version.ts';
import type { Calculator } from './calculator.ts';
import type { Response } from './engine/response.ts';
import type { Presets } from './form/preset.ts';
import { loadCalculator } from './load-calculator.ts';
import type { LocaleFacts } from './locale/lookup.ts';

// On a server there is no HTMLElement; importing the module there must not fail.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const margin = '400px'; // how near is near

/** What `contact-cost-result` tells. */
export interface ContactCostResultDetail {
  metric: string;
  /** The language tag in which the visitor reads. */
  lang: string;
  /** ISO 4217. */
  currency: string;
  /** `ok`, or the reason for a refusal. */
  status: string;
  /** The figure rests on numbers of the example, wholly or in part. */
  example: boolean;
  version: string;
  /** Only with the attribute `expose-values`. */
  inputs?: Presets;
  /** Only with the attribute `expose-values`. */
  result?: Response;
}

/**
 * A calculator of one contact-centre cost metric, in the page's language. Besides the attributes below, any
 * input of the metric may be preset as an attribute of its own.
 *
 * @customElement contact-cost-calculator
 *
 * @attr {string} metric - What is calculated, for example `cost-per-contact`.
 * @attr {string} lang - Its language, a BCP 47 tag. Absent: that of the nearest ancestor with one. A language without texts gets English.
 * @attr {string} currency - ISO 4217 code, for example `EUR`. Absent: the usual one of the language.
 * @attr {week|month|quarter|year} period - The period that amounts are for, where nothing else is said. Absent: `month`.
 * @attr {boolean} expose-values - Puts what was typed, and the result, into the event.
 * @attr {string} name - With it, the rounded result is submitted with the form around the element.
 *
 * @fires {CustomEvent<ContactCostResultDetail>} contact-cost-result - After each change by the visitor. It bubbles, is composed, and holds no figure unless `expose-values` is set.
 *
 * @slot - Shown until the calculator is there, and wherever it cannot run.
 *
 * @csspart form - Everything: what is asked and what is answered.
 * @csspart section - What is asked of one quantity.
 * @csspart direction - The choice between readings of the term, such as inbound and outbound.
 * @csspart field - A label with its field and notes.
 * @csspart label - The name of a field.
 * @csspart tag - Says beside a label that its number is an example, assumed or missing.
 * @csspart input - Where a number is typed.
 * @csspart period - The period of one number.
 * @csspart hint - What belongs into a field.
 * @csspart note - What there is to say about what was typed.
 * @csspart row - One row of a list, such as a channel.
 * @csspart total - The sum of lines.
 * @csspart levers - All levers of a what-if.
 * @csspart lever - One lever.
 * @csspart slider - The slider of a lever.
 * @csspart settings - Currency, period of the result, calendar, and the way back to the example.
 * @csspart result - All that is answered.
 * @csspart figure - The result, the largest thing.
 * @csspart sentence - The result as a sentence.
 * @csspart beside - What was worked out beside the result.
 * @csspart notes - What to know about the result.
 * @csspart steps - How it was worked out.
 * @csspart reading - What the same figures give, read the other way.
 * @csspart formula - The formula.
 * @csspart panels - All that is shown beneath the result.
 * @csspart comparison - Before and after, side by side.
 * @csspart bars - Shares as bars.
 * @csspart ownership - Two ways of paying over the years, as a picture and a table.
 * @csspart quoted - Figures that are often quoted, with their sources.
 *
 * @cssprop {<color>} [--contact-cost-accent=LinkText] - Lines over the result, marks and the focus.
 * @cssprop {<color>} [--contact-cost-fault=#c62828] - What is wrong.
 * @cssprop {<color>} [--contact-cost-field=transparent] - Behind fields, choices and buttons.
 * @cssprop {<length>} [--contact-cost-gap=1.25em] - Between parts; all other distances follow.
 * @cssprop {<length>} [--contact-cost-radius=0.25em] - Corners of fields and buttons.
 * @cssprop {<length>} [--contact-cost-figure-size=3.75em] - Size of the result, at most: a long number is smaller, so that it stays on one line.
 * @cssprop {<length>} [--contact-cost-sticky-top] - How far below the top of the window the result stays in sight, such as the height of a fixed header. Absent: what the page gives as `scroll-padding-top`, and a little.
 */
export class ContactCostCalculator extends Base {
  static readonly formAssociated = true;
  /** Of the package. */
  static readonly version: string = version;
  /** @internal Languages that another copy of the script brings. */
  declare static speak?: (languages: Record<string, LocaleFacts>) => void;

  /** Settles with the first result on screen, or fails where no engine starts. */
  readonly ready: Promise<ContactCostCalculator>;
  #internals = this.attachInternals();
  #root = this.attachShadow({ mode: 'open' });
  #calculator: Calculator | undefined;
  #nearby: IntersectionObserver | undefined;
  #loading = false; // moved meanwhile, it does not start twice
  #inputs: Presets | undefined; // set before there was a calculator
  #kept: string | undefined; // restored before there was a calculator
  #disabled = false;
  #settle!: {
    resolve: (element: ContactCostCalculator) => void;
    reject: (reason: unknown) => void;
  };

  constructor() {
    super();
    this.#root.append(document.createElement('slot'));
    this.ready = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.ready.catch(() => {}); // whoever awaits it still learns of the failure
  }

  connectedCallback(): void {
    if (Object.hasOwn(this, 'inputs')) this.#upgradeInputs();
    if (this.#calculator) {
      this.#calculator.observe();
      return;
    }
    this.#nearby = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#nearby?.disconnect();
        if (!this.#loading) this.#start();
      },
      { rootMargin: margin },
    );
    let box: Element = this; // what has none of its own is where its parent is
    while (getComputedStyle(box).display === 'contents' && box.parentElement)
      box = box.parentElement;
    this.#nearby.observe(box);
  }

  disconnectedCallback(): void {
    this.#nearby?.disconnect();
    this.#calculator?.disconnect();
  }

  formResetCallback(): void {
    this.#calculator?.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    if (this.#calculator) this.#calculator.disabled = disabled;
  }

  formStateRestoreCallback(kept: string): void {
    if (this.#calculator) this.#calculator.restore(kept);
    else this.#kept = kept;
  }

  /** Of its first field; a calculator that is not there yet has none. */
  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('input[type=text]')?.focus(options);
  }

  /** Whether what was typed, and the result, is in the event; `false` and `0` are none. */
  get exposeValues(): boolean {
    return !/^(false|0)$/i.test(this.getAttribute('expose-values') ?? 'false');
  }

  set exposeValues(exposes: boolean) {
    if (exposes) this.setAttribute('expose-values', '');
    else this.removeAttribute('expose-values');
  }

  /** Whether the figure rests on numbers of the example, wholly or in part. */
  get usesExample(): boolean {
    return this.#calculator?.usesExample ?? true;
  }

  /** What was typed or preset, nothing of the example: input id to value and period, lists as rows. Setting it fires no event. */
  get inputs(): Presets {
    return this.#calculator?.inputs ?? this.#inputs ?? {};
  }

  set inputs(values: Presets) {
    if (this.#calculator) this.#calculator.inputs = values;
    else this.#inputs = values;
  }

  /** The answer as the core gives it, frozen; `null` before the first. */
  get result(): Response | null {
    return this.#calculator?.response ?? null;
  }

  // A property set on the plain element, before it was defined, hides the accessor.
  #upgradeInputs(): void {
    const { inputs } = this;
    Reflect.deleteProperty(this, 'inputs');
    this.inputs = inputs;
  }

  async #start(): Promise<void> {
    this.#loading = true;
    try {
      const { Calculator } = await loadCalculator();
      const calculator = new Calculator({
        element: this,
        root: this.#root,
        exposesValues: () => this.exposeValues,
        setValue: (value, state) => this.#internals.setFormValue(value, state),
      });
      await calculator.start(this.#kept && JSON.parse(this.#kept).metric);
      this.#calculator = calculator;
      this.#nearby?.disconnect(); // put back meanwhile, it looked out again
      if (this.#inputs) calculator.inputs = this.#inputs;
      if (this.#kept) await calculator.restore(this.#kept);
      if (this.#disabled) calculator.disabled = true;
      if (this.isConnected) calculator.observe();
      this.#internals.states?.add('ready');
      this.#settle.resolve(this);
    } catch (error) {
      this.#root.replaceChildren(document.createElement('slot')); // half a calculator is worse than none
      this.#settle.reject(error);
    } finally {
      this.#loading = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-cost-calculator': ContactCostCalculator;
  }
  interface HTMLElementEventMap {
    'contact-cost-result': CustomEvent<ContactCostResultDetail>;
  }
}
