// The only module that knows WebAssembly. One engine serves every calculator of a page.
import type { EngineModule } from '../../../wasm/engine.d.ts';
import type { Response } from './response.ts';

export interface InputText {
  id: string;
  value: string;
  period?: string;
}

export interface Request {
  metric: string;
  inputs: readonly InputText[];
  period: string;
  calendar: string;
  digits: number;
}

export interface Engine {
  evaluate(request: Request): Response;
  // numerator / denominator, both as exact text, rounded half away from zero.
  quotient(numerator: string, denominator: string, digits: number): string;
}

// Words of the boundary (wasm/request_text.h) hold no space and no line end. What is no such word is no
// id, number or period either, so the core refuses '?' with the same status.
const word = (text: string) => (/^[!-~]{1,64}$/.test(text) ? text : '?');

// No metric takes as many, so what is beyond changes no answer.
const maximumInputs = 64;

function encode({ metric, inputs, period, calendar, digits }: Request): string {
  const head = [word(metric), word(period), word(calendar), digits].join(' ');
  const lines = inputs
    .slice(0, maximumInputs)
    .map(({ id, value, period: own }) =>
      [word(id), word(value), ...(own === undefined ? [] : [word(own)])].join(' '),
    );
  return [head, ...lines].join('\n');
}

// Gives back the ids that were replaced.
function decode(text: string, { metric, inputs }: Request): Response {
  const freeze = (_key: string, value: unknown) => Object.freeze(value);
  const response = { ...JSON.parse(text, freeze), metric };
  if (response.input === '?') response.input = inputs.find(({ id }) => word(id) === '?')?.id;
  return Object.freeze(response);
}

export function engineOf(module: EngineModule): Engine {
  return {
    evaluate: (request) => decode(module.evaluate(encode(request)), request),
    quotient: (numerator, denominator, digits) => module.quotient(numerator, denominator, digits),
  };
}
