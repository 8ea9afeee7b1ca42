// Gives a calculator what comes later: a reader of all that people write, and words about it.
import { dressedReader } from '../locale/read-dressed.ts';
import type { Context } from './context.ts';
import { convertedIn } from './converted.ts';
import { remarksIn } from './remarks.ts';
import { exactly } from './shown.ts';

const place = '\u0000';

// "contacts" of "7,500 contacts", in each of the language's plurals; "per contact" of "$7 per contact".
function wordsOfUnit(unit: string, { form, texts }: Context): string[] {
  const key = `unit.${unit}`;
  if (!texts.has(key)) return [];
  const { pluralCategories } = new Intl.PluralRules(form.formats.locale).resolvedOptions();
  return pluralCategories.map((plural) =>
    texts
      .text(key, { amount: place, count: { text: place, plural } })
      .replace(place, '')
      .trim(),
  );
}

export function equip(context: Context): void {
  const { formats } = context.form;
  formats.conventions.dressed = dressedReader(formats, (unit) => wordsOfUnit(unit, context));
  const remarks = remarksIn(context);
  context.remarks = (id, input, ...more) => {
    input.defaultValue = context.form.textOf(id); // what WebKit resets it to in a page that comes back
    return remarks(id, input, ...more);
  };
  context.converted = (response) => convertedIn(response, context);
  context.exactly = (response) => exactly(response, context);
}
