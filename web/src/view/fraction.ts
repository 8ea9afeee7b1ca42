// The engine's exact values, subtracted and compared before the one rounding. Text in, text out: "-877/140".
type Fraction = readonly [numerator: bigint, denominator: bigint];

const read = (exact: string): Fraction => {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return [BigInt(numerator), BigInt(denominator)];
};

function commonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

function write(numerator: bigint, denominator: bigint): string {
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator) || 1n;
  const below = denominator / divisor;
  return below === 1n ? String(numerator / divisor) : `${numerator / divisor}/${below}`;
}

export function plus(left: string, right: string): string {
  const [a, b] = read(left);
  const [c, d] = read(right);
  return write(a * d + c * b, b * d);
}

export function times(left: string, right: string): string {
  const [a, b] = read(left);
  const [c, d] = read(right);
  return write(a * c, b * d);
}

export const minus = (left: string, right: string): string => plus(left, times(right, '-1'));

// The divisor is not zero.
export function over(left: string, right: string): string {
  const [c, d] = read(right);
  return times(left, c < 0n ? `${-d}/${-c}` : `${d}/${c}`);
}

export const signOf = (exact: string): -1 | 0 | 1 =>
  exact.startsWith('-') ? -1 : exact === '0' ? 0 : 1;

export const compare = (left: string, right: string): -1 | 0 | 1 => signOf(minus(left, right));

// Near enough to draw with, never to print.
export function position(exact: string): number {
  const [numerator, denominator] = read(exact);
  return Number(numerator) / Number(denominator);
}
