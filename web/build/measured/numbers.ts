// Figures as they are worth saying: two digits, and a unit that keeps them short.
function short(value: number): string {
  if (!Number.isFinite(value)) throw new Error('not measured; ./run bench');
  const two = Number(value.toPrecision(2));
  return value >= 100 ? two.toLocaleString('en') : String(two);
}

const units: readonly [number, string][] = [
  [1e9, 's'],
  [1e6, 'ms'],
  [1e3, 'µs'],
  [1, 'ns'],
];

export function duration(nanoseconds: number): string {
  const [size, unit] = units.find(([size]) => nanoseconds >= size) ?? [1, 'ns'];
  return `${short(nanoseconds / size)} ${unit}`;
}

export const milliseconds = (value: number): string => duration(value * 1e6);
export const microseconds = (value: number): string => duration(value * 1e3);

export const perSecond = (nanoseconds: number): string => short(1e9 / nanoseconds);

// "12 times", and of less than one: "1/8".
export const times = (ratio: number): string =>
  ratio >= 0.95 ? short(ratio) : `1/${short(1 / ratio)}`;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
