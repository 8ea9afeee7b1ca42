// <contact-cost-calculator>: the shell that a page loads at once. It shows its children until the
// calculator has come near the viewport, loaded and computed, and for good where it cannot.
import { version } from '../generated/version.ts';
import type { Calculator } from './calculator.ts';
import type { Response } from './engine/response.ts';
import type { Presets } from './form/entry.ts';
import { loadCalculator } from './load-calculator.ts';
import type { LocaleFacts } from './locale/lookup.ts';

// On a server there is no HTMLElement; importing the module there must not fail.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const margin = '400px'; // how near is near

export class ContactCostCalculator extends Base {
  static readonly formAssociated = true;
  static readonly version: string = version;
  declare static speak?: (languages: Record<string, LocaleFacts>) => void;

  readonly ready: Promise<ContactCostCalculator>;
  #internals = this.attachInternals();
  #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #calculator: Calculator | undefined;
  #nearby: IntersectionObserver | undefined;
  #loading = false; // moved meanwhile, it does not start twice
  #inputs: Presets | undefined; // set before there was a calculator
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
    this.#nearby.observe(this);
  }

  disconnectedCallback(): void {
    this.#nearby?.disconnect();
    this.#calculator?.disconnect();
  }

  formResetCallback(): void {
    this.#calculator?.reset();
  }

  get inputs(): Presets {
    return this.#calculator?.inputs ?? this.#inputs ?? {};
  }

  set inputs(values: Presets) {
    if (this.#calculator) this.#calculator.inputs = values;
    else this.#inputs = values;
  }

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
        setValue: (value) => this.#internals.setFormValue(value),
      });
      await calculator.start();
      this.#calculator = calculator;
      if (this.#inputs) calculator.inputs = this.#inputs;
      if (this.isConnected) calculator.observe();
      this.#settle.resolve(this);
    } catch (error) {
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
}
