// What the tests of the page's modules share.

import { Formats } from '../../web/src/locale/formats.ts';
import { dressedReader } from '../../web/src/locale/read-dressed.ts';

export const languages = ['en', 'lv', 'da', 'vi', 'fr', 'zh'] as const;

const currencies: Record<string, string> = {
  en: 'USD',
  lv: 'EUR',
  da: 'DKK',
  vi: 'VND',
  fr: 'EUR',
  zh: 'CNY',
  'en-IN': 'INR',
  'hi-IN': 'INR',
  'de-CH': 'CHF',
  'ar-EG': 'EGP',
  'fr-CA': 'CAD',
  'pt-PT': 'EUR',
};

export const currencyOf = (locale: string): string => currencies[locale] ?? 'EUR';

export function formatsOf(locale: string, currency = currencyOf(locale)): Formats {
  const formats = new Formats(locale, currency);
  formats.conventions.dressed = dressedReader(formats);
  return formats;
}

// Which space stands beside a sign or a group moves with Intl's data; that it is a space does not.
export const spaced = (text: string): string => text.replace(/\p{Zs}/gu, ' ');

// 7.10 is 7.1, and 10.000 is 10.
export const plain = (decimal: string): string =>
  decimal.replace(/(\.\d*?)0*$/, '$1').replace(/\.$/, '');
