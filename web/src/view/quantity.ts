// A value of the derivation, written with its unit.
import { inputs } from '../../generated/catalogue.ts';
import type { Step } from '../engine/response.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { isolated } from './dom.ts';

// The unit of an input, or of what a step made of inputs.
export function unitOf(id: string, steps: readonly Step[]): string {
  const input = inputs[id];
  if (input) return input.unit ?? 'money';
  const first = steps.find((step) => step.id === id)?.operands[0];
  return first ? unitOf(first.id, steps) : '';
}

const digitsOf = (unit: string, { form }: Context) =>
  unit.startsWith('money') ? form.formats.currencyDigits : 2;

export const isExactIn = (exact: string, digits: number) => {
  const [numerator = '', denominator = '1'] = exact.split('/');
  return (BigInt(numerator) * 10n ** BigInt(digits)) % BigInt(denominator) === 0n;
};

export function decimalOf(exact: string, unit: string, context: Context): string {
  return exact.includes('/') ? context.engine.quotient(exact, '1', digitsOf(unit, context)) : exact;
}

export function write(decimal: string, unit: string, { form, texts }: Context): Part[] {
  const { formats } = form;
  if (unit.includes('/'))
    return texts.parts(`unit.${unit}`, { amount: isolated(formats.figure(decimal, unit)) });
  if (unit === 'money') return [isolated(formats.money(decimal))];
  if (unit === 'second') return [isolated(formats.seconds(decimal))];
  const { text, plural } = formats.count(decimal);
  return texts.parts(`unit.${unit}`, { count: { text: isolated(String(text)), plural } });
}

// Whether the decimals shown are the whole truth.
export const relation = (exact: string, unit: string, context: Context): '=' | '≈' =>
  isExactIn(exact, digitsOf(unit, context)) ? '=' : '≈';

export const writeExact = (exact: string, unit: string, context: Context): Part[] =>
  write(decimalOf(exact, unit, context), unit, context);
