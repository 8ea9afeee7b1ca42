// What there is to say about what stands in a field, and what can be done about it.
import { signs } from '../../generated/signs.ts';
import type { InputFacts, Limit } from '../catalogue.ts';
import { fieldOf, rowOf, upTo } from '../form/layout.ts';
import type { Part } from '../locale/messages.ts';
import { isUnusuallyLow, tidy } from '../locale/read-dressed.ts';
import { readNumber } from '../locale/read-number.ts';
import { currencyName, isWritten } from '../locale/written.ts';
import type { Context } from './context.ts';
import { h, isolated } from './dom.ts';
import { mostRows } from './most-rows.ts';

export type Remarks = (
  id: string,
  input: HTMLInputElement,
  refusal: string | undefined,
  needed: boolean,
) => HTMLElement[];

export function sumOf(values: readonly string[]): string {
  const fractions = values.map((value) => value.split('.')[1] ?? '');
  const places = Math.max(...fractions.map((fraction) => fraction.length));
  const sum = values.reduce(
    (total, value, i) =>
      total + BigInt((value.split('.')[0] ?? '') + (fractions[i] ?? '').padEnd(places, '0')),
    0n,
  );
  const digits = String(sum)
    .replace('-', '')
    .padStart(places + 1, '0');
  const end = digits.length - places;
  return `${sum < 0n ? '-' : ''}${digits.slice(0, end)}${places ? `.${digits.slice(end)}` : ''}`;
}

// The sign or word without which the text would be a number: the `%` of 85% in a field for a count.
function strangerIn(typed: string, facts: InputFacts, { form }: Context): string | undefined {
  const text = tidy(typed);
  const ends = [/^[^\p{Nd}]+/u, /[^\p{Nd}]+$/u].map((end) => end.exec(text)?.[0] ?? '');
  return ends
    .map((end) =>
      end.replace(/^[\s,.()+\-\u2010-\u2015\u2212]+|[\s,.()+\-\u2010-\u2015\u2212]+$/gu, ''),
    )
    .filter(Boolean)
    .find((stranger) => {
      const { kind } = readNumber(text.replace(stranger, ''), form.formats.conventions, facts);
      return kind === 'number' || kind === 'ambiguous';
    });
}

const isMoney = (sign: string, { form }: Context): boolean =>
  /\p{Sc}/u.test(sign) ||
  (/^[a-z]{3}$/i.test(sign) && currencyName(sign.toUpperCase(), form.formats).length > 3) ||
  Object.entries(signs).some(
    ([code, words]) => code.length === 3 && words.some((word) => word === sign.toLowerCase()),
  );

export const remarksIn =
  (context: Context): Remarks =>
  (id, input, refusal, needed) => {
    const { form, texts } = context;
    const { formats } = form;
    const entry = form.entry(id);
    const facts = form.inputFacts(id);
    const { unit = 'money', minimum, maximum, usual } = facts;
    const sample = () => isolated(formats.number(form.exampleOf(id) ?? '1234.5'));

    const button = (text: string, click: () => void) =>
      h('button', { type: 'button', click }, text);
    const choice = (value: string, text: string) =>
      button(text, () => {
        form.choose(id, value);
        context.changed();
        input.focus();
      });

    const refusalParts = (refusal: string): Part[] => {
      const limit: Limit | undefined =
        refusal === 'below-minimum' ? minimum : refusal === 'above-maximum' ? maximum : undefined;
      if (!limit) return texts.parts(`error.${refusal}`);
      const text = String(limit.value);
      const shown = unit === 'percent' ? formats.percentage(text) : formats.number(text);
      return texts.parts(`error.${refusal}${limit.open ? '.open' : ''}`, {
        limit: isolated(shown),
      });
    };

    const intoRows = (values: readonly string[]) => {
      const row = rowOf(id);
      const idAt = (i: number) => `${fieldOf(id)}.${row + i}`;
      const others = upTo(values.length).slice(1).map(idAt);
      if (row === 0 || row + others.length > mostRows || others.some((other) => form.textOf(other)))
        return false;
      return button(texts.text('several.rows'), () => {
        while (form.rows < row + others.length) form.addRow();
        values.forEach((value, i) => {
          form.type(idAt(i), formats.plain(value));
          form.choose(idAt(i), value);
        });
        context.rebuild(idAt(others.length));
      });
    };

    const severalParts = (values: readonly string[]): (Part | Part[])[] => {
      const adds = /^(money|number|contact|ticket|issue|agent|hour)s?$/.test(unit);
      const offers = [
        values.length > 1 && intoRows(values),
        values.length > 1 &&
          adds &&
          choice(
            sumOf(values),
            texts.text('several.sum', { number: formats.number(sumOf(values)) }),
          ),
      ];
      return [texts.parts('error.several'), h('span', { class: 'choices' }, ...offers)];
    };

    const withUnit = (value: string): string =>
      unit === 'percent' || unit === 'second'
        ? formats
            .format({ style: 'unit', unit, maximumFractionDigits: 20 })
            .format(value as `${number}`)
        : formats.number(value);

    const unusualParts = (value: string): Part[][] => {
      const isHigh = Math.abs(Number(value)) > (usual?.maximum ?? Infinity);
      if (!isHigh && !isUnusuallyLow(value, facts)) return [];
      const limit = String(isHigh ? usual?.maximum : usual?.minimum);
      const values = { number: isolated(withUnit(value)), limit: isolated(withUnit(limit)) };
      return [texts.parts(isHigh ? 'unusual.high' : 'unusual.low', values)];
    };

    const unread = (): Part[] => {
      const stranger = strangerIn(input.value, facts, context);
      if (stranger === undefined)
        return texts.parts('error.malformed-number', { example: sample() });
      const sign = isolated(stranger);
      return unit.startsWith('money') && isMoney(stranger, context)
        ? texts.parts('error.other-currency', {
            sign,
            currency: currencyName(formats.currency, formats),
          })
        : texts.parts('error.does-not-fit', { sign, example: sample() });
    };

    const remarks = (): (Part | Part[])[] => {
      if (entry.kind === 'malformed')
        return entry.several ? severalParts(entry.several) : [unread()];
      if (entry.kind === 'ambiguous') {
        const shown = entry.unusual ? withUnit : (value: string) => formats.number(value);
        const readings = [entry.value, entry.other].map((value) => choice(value, shown(value)));
        return [
          entry.unusual
            ? texts.parts('unusual', { number: isolated(shown(entry.value)) })
            : texts.parts('ambiguous', { text: isolated(entry.text) }),
          h('span', { class: 'choices' }, ...readings),
          texts.parts('ambiguous.meanwhile', { number: isolated(shown(entry.value)) }),
        ];
      }
      if (refusal !== undefined && entry.kind !== 'empty') return [refusalParts(refusal)];
      if (needed) return [texts.parts('missing.field', { example: sample() })];
      if (entry.kind !== 'given') return [];
      const echo = texts.parts('echo', { number: isolated(formats.number(entry.value)) });
      return [
        ...(isWritten(entry.text, entry.value, formats) ? [] : [echo]),
        ...unusualParts(entry.value),
      ];
    };

    return remarks().map((remark) => h('span', {}, ...[remark].flat()));
  };
