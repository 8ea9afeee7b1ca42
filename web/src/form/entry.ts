// What a form holds of one field, and what that means.
// What stands in a field. Nothing missing is ever taken for zero, and an example is not the visitor's own.
export type Entry =
  | { kind: 'example'; value: string }
  | { kind: 'default'; value: string } // assumed until a number is given
  | { kind: 'given'; value: string; text: string }
  | { kind: 'ambiguous'; value: string; other: string; unusual?: boolean | undefined; text: string }
  | { kind: 'malformed'; text: string; several?: readonly string[] }
  | { kind: 'empty' };

export interface Field {
  text: string;
  value?: string; // what the text is known to mean: preset, or picked of two readings
  question?: { value: string; other: string; unusual?: boolean | undefined }; // asked in another language, and still open
  period?: string;
}

// A decimal times a whole number, exactly.
export function scaled(value: string, factor: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = String(BigInt(whole + fraction) * BigInt(factor)).padStart(
    fraction.length + 1,
    '0',
  );
  const end = digits.length - fraction.length;
  return fraction ? `${digits.slice(0, end)}.${digits.slice(end)}`.replace(/\.?0+$/, '') : digits;
}
