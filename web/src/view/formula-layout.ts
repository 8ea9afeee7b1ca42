// How a formula is laid out, for the page's elements and for static pages alike.
import type { Formula, Operation } from '../catalogue.ts';

export type Laid =
  | { words: string } // an id
  | { number: string }
  | { row: readonly (Laid | string)[] } // signs between
  | { stack: readonly Laid[] } // a sum, one term above the other
  | { fraction: readonly [Laid, Laid]; hundredfold?: true }
  | { power: Laid }
  | { rows: Laid } // the sum over all rows
  | { rounded: Laid };

const signs = { sum: '+', difference: '−', product: '×' } as const;

export const isBracket = (text: string): boolean => text === '(' || text === ')';

const isOperation = (formula: Formula): formula is Operation =>
  typeof formula === 'object' && 'operation' in formula;

function leaves(formula: Formula): number {
  if (!isOperation(formula)) return 1;
  return formula.operands.reduce((sum, operand) => sum + leaves(operand), 0);
}

const mostLeaves = 6; // beyond, what has a name is drawn by it

// `byParts` says of a quantity whether it is drawn by its parts.
export function layOut(formula: Formula, byParts: (either: string) => boolean): Laid {
  const large = leaves(formula) > mostLeaves;

  const bracketed = (operand: Formula): Laid => {
    const laid = draw(operand);
    const isSum = isOperation(operand) && ['sum', 'difference'].includes(operand.operation);
    return isSum && ('row' in laid || 'stack' in laid) ? { row: ['(', laid, ')'] } : laid;
  };

  const chain = ({ operation, operands }: Operation, sign: string): Laid => ({
    row: operands.flatMap((operand, i) => {
      const laid = operation === 'sum' ? draw(operand) : bracketed(operand);
      return i > 0 ? [sign, laid] : [laid];
    }),
  });

  const operate = (operation: Operation): Laid => {
    const [first = '', second = ''] = operation.operands;
    switch (operation.operation) {
      case 'sum':
        if (operation.rows) return { rows: bracketed(first) };
        if (operation.lines && operation !== formula) return { words: operation.id };
        // One above the other where they would be wider than a phone.
        if (operation.operands.length > 2 && operation !== formula)
          return { stack: operation.operands.map(draw) };
        return chain(operation, signs.sum);
      case 'difference':
      case 'product':
        return chain(operation, signs[operation.operation]);
      case 'power':
        return { power: bracketed(first) };
      case 'round-up':
        return { rounded: draw(first) };
      case 'percent':
        return { fraction: [draw(first), draw(second)], hundredfold: true };
      default:
        return { fraction: [draw(first), draw(second)] };
    }
  };

  const draw = (part: Formula): Laid => {
    if (typeof part === 'string') return { words: part };
    if ('constant' in part) return { number: String(part.constant) };
    if ('either' in part) {
      const { either, whole, parts } = part;
      if (!byParts(either)) return draw(whole);
      return isOperation(parts) && parts.lines ? { words: either } : draw(parts);
    }
    if (large && part !== formula && part.id) return { words: part.id };
    return operate(part);
  };

  return draw(formula);
}

// What is no more than words and signs between them is better read as a sentence that wraps.
export function asSentence(
  laid: Laid,
): readonly ((Laid & { words: string }) | string)[] | undefined {
  if (!('row' in laid)) return undefined;
  const parts = laid.row.filter((part) => typeof part === 'string' || 'words' in part);
  return parts.length === laid.row.length
    ? (parts as ((Laid & { words: string }) | string)[])
    : undefined;
}
