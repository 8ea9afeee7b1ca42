// The digits that a derivation is printed with, so that each equation is true as printed: whoever puts the
// printed numbers into a calculator gets the printed result, to its last digit. Typed numbers are printed as
// typed; of what never ends, the digits of its unit and three that count, and more where the next step needs
// them.
import type { Operand, Step, Value } from '../engine/response.ts';
import type { Part } from '../locale/messages.ts';
import type { Context } from './context.ts';
import { isolated } from './dom.ts';
import { compare, minus, over, plus, signOf, times } from './fraction.ts';
import { decimalDigits, unitOf, write } from './quantity.ts';

const significant = 3;
const shortest = 6; // decimals that are shown whole, whatever their unit

// After how many decimals an exact value ends.
export function endOf(exact: string): number | undefined {
  let rest = BigInt(exact.split('/')[1] ?? '1');
  const places = [2n, 5n].map((prime) => {
    let times = 0;
    for (; rest % prime === 0n; rest /= prime) times += 1;
    return times;
  });
  return rest === 1n ? Math.max(...places) : undefined;
}

// Rounded half away from zero, as the engine does.
export function decimalOf(exact: string, digits: number): string {
  const [numerator = '0', denominator = '1'] = exact.replace('-', '').split('/');
  const scale = 10n ** BigInt(digits);
  const below = BigInt(denominator);
  const text = String((BigInt(numerator) * scale * 2n + below) / (below * 2n)).padStart(
    digits + 1,
    '0',
  );
  const places = text.length - digits;
  const sign = exact.startsWith('-') ? '-' : '';
  return digits > 0 ? `${sign}${text.slice(0, places)}.${text.slice(places)}` : `${sign}${text}`;
}

const exactOf = (decimal: string): string =>
  times(decimal.replace('.', ''), `1/${10n ** BigInt(decimal.split('.')[1]?.length ?? 0)}`);

// Never 0 for what is not 0.
export function digitsFor(exact: string, atLeast: number): number {
  if (signOf(exact) === 0) return atLeast;
  const size = exact.replace('-', '');
  let zeros = 0;
  while (compare(times(size, String(10n ** BigInt(zeros + 1))), '1') < 0) zeros += 1;
  return compare(size, '1') < 0 ? Math.max(atLeast, zeros + significant) : atLeast;
}

const isShortFraction = (exact: string): boolean => /^-?\d{1,3}\/\d{1,3}$/.test(exact);

// One value by itself.
export function writeExact(exact: string, id: string, context: Context): Part[] {
  const unit = unitShown(id, context);
  const digits = digitsFor(exact, decimalDigits(unit, context.form.formats));
  return write(decimalOf(exact, digits), unit, context);
}

// Where the figure is not the whole truth: as a decimal if that ends. A fraction of hundreds of digits nobody
// reads.
export function exactly({ exact, rounded }: Value, { form }: Context): string {
  if (exact === exactOf(rounded)) return '';
  if (exact.length > 80) return Number(rounded) ? '' : form.formats.number(decimalOf(exact, 20));
  const end = endOf(exact);
  return end === undefined ? exact : form.formats.number(decimalOf(exact, end));
}

export interface Shown {
  readonly operand: (operand: Operand) => Part[];
  readonly result: (step: Step) => Part[];
  readonly relation: (step: Step) => '=' | '≈';
}

// Ratios that are no share of anything: 1.69 contacts an issue, a growth of 1.1.
const ratios = /^(growth|discount-factor|repeats|contacts-per-issue|benefit-load)\b/;

export const isRatio = (id: string): boolean => ratios.test(id);

// A share of everything, which changes no product.
export const isNeutral = ({ id, exact }: Operand, context: Context): boolean =>
  unitOf(id, context) === '' && exact === '1' && id !== 'one';

// Of what a name says that it is for each contact or dial, the name says that alone.
function unitShown(id: string, context: Context): string {
  const unit = unitOf(id, context);
  if (isRatio(id)) return 'number';
  return unit in lengths || context.texts.has(`unit.${unit}`) ? unit : (unit.split('/')[0] ?? '');
}
const lengths = { '': 1, percent: 1, period: 1, month: 1, year: 1 };

export function shownIn(response: Value, context: Context): Shown {
  const { form, texts } = context;
  const { formats } = form;
  const last = response.steps.at(-1);
  const keyOf = ({ id, exact }: Operand) => `${id} ${exact}`;
  const made = new Set(response.steps.map(keyOf));
  const more = new Map<string, number>(); // digits that a later step needs, by the exact value

  const digitsOf = (quantity: Operand) =>
    more.get(quantity.exact) ??
    digitsFor(quantity.exact, decimalDigits(unitOf(quantity.id, context), formats));

  // What is printed, as an exact value.
  const printed = (quantity: Operand): string => {
    const { id, exact } = quantity;
    const unit = unitOf(id, context);
    const end = endOf(exact);
    if (!made.has(keyOf(quantity)) || (end !== undefined && end <= shortest)) return exact;
    if (isShortFraction(exact) && !/^(money|percent|$)/.test(unit) && compare(exact, '1') < 0)
      return exact;
    return exactOf(decimalOf(exact, digitsOf(quantity)));
  };
  const printedResult = (step: Step): string =>
    step === last ? exactOf(response.rounded) : printed(step);

  const worked = ({ operation, operands }: Step, shownAs = printed): string => {
    const [first = '0', ...others] = operands.map(shownAs);
    switch (operation) {
      case 'sum':
        return others.reduce(plus, first);
      case 'difference':
        return others.reduce(minus, first);
      case 'quotient':
        return others.reduce(over, first);
      case 'percent':
        return times(others.reduce(over, first), '100');
      default:
        return others.reduce(times, first);
    }
  };

  // Half of the last digit that is printed.
  const tolerance = (step: Step): string => {
    const end = endOf(step.exact) ?? 0;
    const whole = end <= shortest ? end : 0;
    const shown = step === last ? (response.rounded.split('.')[1]?.length ?? 0) : digitsOf(step);
    const digits = step === last ? shown : Math.max(shown, whole);
    return `1/${2n * 10n ** BigInt(digits)}`;
  };
  const holds = (step: Step): boolean => {
    const apart = minus(worked(step), printedResult(step)).replace('-', '');
    return compare(apart, tolerance(step)) <= 0;
  };

  // What the rounding of one operand alone does to the result.
  const errorOf = (one: Operand, step: Step): string => {
    const alone = worked(step, (operand) => (operand === one ? printed(one) : operand.exact));
    return minus(
      alone,
      worked(step, ({ exact }) => exact),
    ).replace('-', '');
  };

  // From the last step back, because each sets what those before it must be printed with.
  const equations = response.steps.filter(
    ({ operation }) => !/^(maximum|round-up)$/.test(operation),
  );
  for (let settled = false; !settled; ) {
    settled = true;
    for (const step of [...equations].reverse())
      while (!holds(step)) {
        const rounded = step.operands.filter((operand) => printed(operand) !== operand.exact);
        if (rounded.length === 0) break;
        const worst = rounded.reduce((worst, one) =>
          compare(errorOf(one, step), errorOf(worst, step)) > 0 ? one : worst,
        );
        more.set(worst.exact, digitsOf(worst) + 1);
        settled = false;
      }
  }

  const text = (exact: string, id: string): Part[] => {
    const unit = unitShown(id, context);
    const end = endOf(exact);
    if (end !== undefined) return write(decimalOf(exact, end), unit, context);
    const fraction = exact
      .split('/')
      .map((whole) => formats.number(whole))
      .join('/');
    const key = `unit.${unit}`;
    return texts.has(key)
      ? texts.parts(key, { count: { text: isolated(fraction), plural: 'other' } })
      : [isolated(fraction)];
  };

  return {
    operand: (operand) => text(printed(operand), operand.id),
    result: (step) => text(printedResult(step), step.id),
    relation: (step) => (minus(worked(step), printedResult(step)) === '0' ? '=' : '≈'),
  };
}
