// The calculator is here already; it listens for languages that another script brings.
import { Calculator as Plain } from '../calculator.ts';
import { onLanguages } from './languages.ts';

class Calculator extends Plain {
  #forget: (() => void) | undefined;

  override observe(): void {
    this.#forget?.();
    this.#forget = onLanguages(() => {
      super.disconnect();
      super.observe();
    });
    super.observe();
  }

  override disconnect(): void {
    this.#forget?.();
    super.disconnect();
  }
}

export const loadCalculator = async () => ({ Calculator });
