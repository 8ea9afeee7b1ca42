// What only remarks and settings need to know of how a language writes.
import type { Formats } from './formats.ts';

const spaced = (written: string) => written.trim().replace(/\p{Zs}/gu, ' ');

// Whether the text is just how the number is written here, grouped or not.
export function isWritten(text: string, value: string, formats: Formats): boolean {
  const decimals = Math.min(value.split('.')[1]?.length ?? 0, 20);
  return [formats.plain(value), formats.number(value, decimals)].map(spaced).includes(spaced(text));
}

export function currencyName(code: string, { locale }: Formats): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code);
  return name && name !== code ? `${code} – ${name}` : code;
}
