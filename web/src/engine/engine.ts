// The only module that knows WebAssembly. One engine serves every calculator of a page.
import type { EngineModule } from '../../../wasm/engine.d.ts';
import type { Response } from './response.ts';

export interface InputText {
  id: string;
  value: string;
  period?: string;
}

// The rows that some metrics take, each with its fields.
export interface ListText {
  id: string;
  rows: readonly (readonly InputText[])[];
}

export interface Request {
  metric: string;
  inputs: readonly (InputText | ListText)[];
  period?: string; // absent: the metric's own
  calendar: string;
  digits: number;
}

export interface Engine {
  evaluate(request: Request): Response;
  // numerator / denominator, both as exact text, rounded half away from zero.
  quotient(numerator: string, denominator: string, digits: number): string;
}

// Words of the boundary (wasm/request_text.h) hold no space and no line end, ids no dot, and values do not
// begin with a star. What is no such word is no id, number or period either, so the core refuses '?' with
// the same status.
const word = (text: string) => (/^[!-)+-~][!-~]{0,63}$/.test(text) ? text : '?');
const idWord = (id: string) => (id.includes('.') ? '?' : word(id));
const periodWord = (period: string) => (period === '-' ? '?' : word(period));

// More than any metric takes, with the ids of all others: what is beyond changes no answer.
const maximumInputs = 128;
const maximumCells = 256;

const isList = (input: InputText | ListText): input is ListText => 'rows' in input;

const line = (id: string, { value, period }: InputText) =>
  [id, word(value), ...(period === undefined ? [] : [periodWord(period)])].join(' ');

// Where there are more cells than the rows of a list can have, some have names that are none, and the first
// of each name is enough to say so.
function cellsOf({ rows }: ListText): string[] {
  const cells = rows.flatMap((row, i) => row.map((input) => [i + 1, input] as const));
  const firsts = new Map([...cells].reverse().map((cell) => [cell[1].id, cell]));
  const sent =
    cells.length > maximumCells ? cells.filter((cell) => firsts.get(cell[1].id) === cell) : cells;
  return sent
    .slice(0, maximumCells)
    .map(([row, input]) => line(`${row}.${idWord(input.id)}`, input));
}

function encode({ metric, inputs, period, calendar, digits }: Request): string {
  const head = [
    word(metric),
    period === undefined ? '-' : periodWord(period),
    word(calendar),
    digits,
  ];
  const lines = inputs
    .slice(0, maximumInputs)
    .map((input) =>
      isList(input) ? `${idWord(input.id)} *${input.rows.length}` : line(idWord(input.id), input),
    );
  return [head.join(' '), ...lines, ...inputs.filter(isList).flatMap(cellsOf)].join('\n');
}

// By hand: as the reviver of JSON.parse it takes as long as the core itself.
function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object') freeze(part);
  return Object.freeze(value);
}

// Gives back the ids that were replaced.
function decode(text: string, { metric, inputs }: Request): Response {
  const response = { ...JSON.parse(text), metric };
  const [id, row] = response.input?.split('.') ?? [];
  if (id === '?') {
    const among = row ? inputs.find(isList)?.rows[row - 1] : inputs;
    const lost = among?.find((input) => idWord(input.id) === '?')?.id;
    response.input = row ? `${lost}.${row}` : lost;
  }
  return freeze(response);
}

export function engineOf(module: EngineModule): Engine {
  return {
    evaluate: (request) => decode(module.evaluate(encode(request)), request),
    quotient: (numerator, denominator, digits) => module.quotient(numerator, denominator, digits),
  };
}
