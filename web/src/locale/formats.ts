// Prints numbers the way the page's language does. Numbers arrive as decimal text and stay exact: Intl
// formats strings, and no double is ever made of an amount.
import { digits } from '../../generated/signs.ts';
import type { Count } from './messages.ts';
import { type Conventions, conventionsOf } from './read-number.ts';

// Intl formats decimal text since Chrome 106, Firefox 116 and Safari 15.4; TypeScript knows it as a literal.
const decimal = (text: string) => text as `${number}`;

// Of a currency, as ISO 4217 has it: Intl's own differs between browsers.
const currencyDigits = (currency: string): number => {
  const places = digits.findIndex((codes) => codes.includes(currency));
  return places < 0 ? 2 : places;
};

export class Formats {
  readonly locale: string;
  readonly currency: string;
  readonly conventions: Conventions;
  readonly currencyDigits: number;
  readonly currencySymbol: string;
  readonly percentSymbol: string;
  readonly #cache = new Map<string, Intl.NumberFormat>();
  readonly #plurals = new Map<number, Intl.PluralRules>();

  constructor(locale: string, currency: string) {
    this.locale = locale;
    this.currency = currency;
    const sign = (options: Intl.NumberFormatOptions, type: string) =>
      this.format(options)
        .formatToParts(1)
        .find((piece) => piece.type === type)?.value ?? '';
    this.currencyDigits = currencyDigits(currency);
    this.currencySymbol = sign({ style: 'currency', currency }, 'currency');
    this.percentSymbol = sign({ style: 'percent' }, 'percentSign');
    this.conventions = conventionsOf(locale);
  }

  format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    let format = this.#cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, options);
      this.#cache.set(key, format);
    }
    return format;
  }

  // Every digit that counts, no more.
  number(text: string, minimumFractionDigits = 0): string {
    const [whole = '', fraction = ''] = text.split('.');
    // Older browsers format 20 decimals and refuse the 21st.
    if (fraction.length > 20) return `${this.number(whole)}${this.conventions.decimal}${fraction}`;
    const maximumFractionDigits = fraction.length;
    return this.format({ minimumFractionDigits, maximumFractionDigits }).format(decimal(text));
  }

  // As it is typed: without groups, so that a digit more stays a digit more.
  plain(text: string): string {
    return text.replace('.', this.conventions.decimal);
  }

  // In the currency's own digits, in more where there are more, or without any for a whole amount.
  money(text: string, digits = this.#digitsOf(text)): string {
    return this.format({
      style: 'currency',
      currency: this.currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(decimal(text));
  }

  #digitsOf(text: string): number {
    const places = /\.(\d*[1-9])/.exec(text)?.[1]?.length ?? 0;
    return places && Math.max(Math.min(places, 20), this.currencyDigits);
  }

  seconds(text: string): string {
    // Chinese texts space numbers from words; what Intl writes does not.
    return this.format({ style: 'unit', unit: 'second', maximumFractionDigits: 20 })
      .format(decimal(text))
      .replace(/ ?秒/, ' 秒');
  }

  // Of a ratio: "0.25" is 25 %.
  percent(text: string): string {
    return this.format({ style: 'percent', maximumFractionDigits: 20 }).format(decimal(text));
  }

  // Of percentage points: "25" is 25 %.
  percentage(text: string): string {
    return this.format({ style: 'unit', unit: 'percent', maximumFractionDigits: 20 }).format(
      decimal(text),
    );
  }

  // A result in its unit, without what it is per.
  figure(rounded: string, unit: string): string {
    if (unit === 'percent') return this.percentage(rounded);
    if (unit.startsWith('money')) {
      return this.money(rounded, this.#digitsOf(rounded) || this.currencyDigits);
    }
    return unit.startsWith('second') ? this.seconds(rounded) : this.number(rounded);
  }

  // minutes:seconds of a whole number of seconds
  clock(seconds: string): string {
    const total = BigInt(seconds);
    const two = this.format({ minimumIntegerDigits: 2 });
    return `${this.number(String(total / 60n))}:${two.format(total % 60n)}`;
  }

  count(text: string): Count {
    const [whole = '', decimals = ''] = text.replace('-', '').split('.');
    const fraction = decimals.replace(/0+$/, '');
    const digits = Math.min(fraction.length, 20);
    let rules = this.#plurals.get(digits);
    if (!rules) {
      rules = new Intl.PluralRules(this.locale, { minimumFractionDigits: digits });
      this.#plurals.set(digits, rules);
    }
    // Plural rules look at the last digits only, so a long number keeps its last and stays a safe double.
    const tail = whole.length > 12 ? `1${whole.slice(-9)}` : whole;
    return { text: this.number(text), plural: rules.select(Number(`${tail}.${fraction || 0}`)) };
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale).format(items);
  }
}
