// What bindings.cpp exports.
export interface EngineModule {
  evaluate(request: string): string;
  quotient(numerator: string, denominator: string, digits: number): string;
}
