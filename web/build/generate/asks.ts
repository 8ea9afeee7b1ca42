// What a form asks for, read off the expressions of a metric: fields of their own, sums of lines, and the
// choice between two ways to one quantity.
import type { Ask, Choice } from '../../src/catalogue.ts';
import { idsOf } from '../../src/form/layout.ts';
import type { CatalogueInput, CatalogueMetric, Expression } from '../catalogue.ts';

class Asks {
  readonly found: Ask[] = [];
  readonly #metric: CatalogueMetric;
  readonly #named = new Set<string>();

  constructor(metric: CatalogueMetric) {
    this.#metric = metric;
    for (const expression of [...metric.beside, metric.expression]) this.#walk(expression);
    for (const { id } of metric.inputs) this.#ask(id);
    const place = (ask: Ask) =>
      typeof ask === 'object' && 'list' in ask
        ? metric.inputs.findIndex(({ role }) => role === 'in-rows')
        : metric.inputs.findIndex(({ id }) => idsOf([ask]).includes(id));
    this.found.sort((left, right) => place(left) - place(right));
  }

  #input(id: string): CatalogueInput | undefined {
    return this.#metric.inputs.find((input) => input.id === id);
  }

  // Whether only one way of a choice, or a sum of lines, asks for it.
  #isOptional(id: string): boolean {
    return ['whole', 'part', 'needed-part'].includes(this.#input(id)?.role ?? '');
  }

  #add(name: string, ask: Ask): void {
    if (this.#named.has(name)) return;
    this.#named.add(name);
    this.found.push(ask);
  }

  #ask(id: string): void {
    const { list } = this.#metric;
    if (this.#isOptional(id)) return;
    if (list && this.#input(id)?.role === 'in-rows') this.#add(list.id, { list: list.id });
    else this.#add(id, id);
  }

  #walk(expression: Expression): void {
    if ('input' in expression) this.#ask(expression.input);
    else if ('either' in expression) {
      this.#add(expression.either, this.#choice(expression));
      this.#walk(expression.whole);
      this.#walk(expression.parts);
    } else if ('operation' in expression) {
      if (this.#sumsLines(expression) && !this.#isChosen(expression.id))
        this.#add(this.#group(expression), this.#lines(expression));
      else expression.operands.forEach((operand) => void this.#walk(operand));
    }
  }

  // The lines of a sum on one side of a choice are asked there.
  #isChosen(id: string): boolean {
    return this.found.some(
      (ask) => typeof ask === 'object' && 'either' in ask && ask.either === id,
    );
  }

  #choice({
    either,
    whole,
    parts,
  }: {
    either: string;
    whole: Expression;
    parts: Expression;
  }): Choice {
    return { either, whole: this.#way(whole), parts: this.#way(parts) };
  }

  #way(expression: Expression): Ask[] {
    if ('input' in expression) return this.#isOptional(expression.input) ? [expression.input] : [];
    if ('either' in expression) {
      this.#named.add(expression.either);
      return [this.#choice(expression)];
    }
    if (!('operation' in expression)) return [];
    if (this.#sumsLines(expression)) return [this.#lines(expression)];
    const asks = expression.operands.flatMap((operand) => this.#way(operand));
    return asks.filter((ask, i) => asks.indexOf(ask) === i);
  }

  #sumsLines({ operands: [first] }: { operands: Expression[] }): boolean {
    return first !== undefined && 'input' in first && this.#input(first.input)?.role === 'part';
  }

  // Two sums over the same lines, of what is paid once and what recurs, ask for them once.
  #group({ operands: [first] }: { operands: Expression[] }): string {
    return (first && 'input' in first && this.#input(first.input)?.group) || '';
  }

  #lines(expression: { id: string; operands: Expression[] }): Ask {
    const inputs = expression.operands.flatMap((operand) =>
      'input' in operand ? operand.input : [],
    );
    return { lines: this.#group(expression), inputs };
  }
}

export const asksOf = (metric: CatalogueMetric): Ask[] => new Asks(metric).found;
