// What the calculator knows of the element it lives in.
export interface CalculatorHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  setValue(value: string | null): void;
}
