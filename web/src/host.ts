// What the calculator knows of the element it lives in.
export interface CalculatorHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  exposesValues(): boolean;
  setValue(value: string | null, state: string): void; // what is submitted, and what a browser may restore
}
