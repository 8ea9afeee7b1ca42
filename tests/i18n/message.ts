// What a message takes, and everything it can say.
import { compileCatalog } from '../../web/build/generate/compile-messages.ts';
import type { Argument, Message, Messages } from '../../web/src/locale/messages.ts';
import { type MessageFormatElement, parse, TYPE } from './icu.ts';

export type Catalog = Record<string, string>;

type Plural = Extract<MessageFormatElement, { type: TYPE.plural }>;

// The elements of a message, nested ones included; none of one that cannot be parsed.
export function elementsOf(message: string): MessageFormatElement[] {
  const all: MessageFormatElement[] = [];
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      all.push(element);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  try {
    visit(parse(message));
  } catch {}
  return all;
}

export const pluralsOf = (message: string): Plural[] =>
  elementsOf(message).filter((element): element is Plural => element.type === TYPE.plural);

// Each argument's name with its kinds: "argument", "plural" or "select month other week year".
export function argumentsOf(message: string): Map<string, string> {
  const kinds = new Map<string, Set<string>>();
  for (const element of elementsOf(message)) {
    if ([TYPE.literal, TYPE.pound, TYPE.tag].includes(element.type) || !('value' in element))
      continue;
    const keywords = element.type === TYPE.select ? Object.keys(element.options).sort() : [];
    const kind = [TYPE[element.type], ...keywords].join(' ');
    kinds.set(element.value, (kinds.get(element.value) ?? new Set()).add(kind));
  }
  return new Map([...kinds].map(([name, set]) => [name, [...set].sort().join(' and ')]));
}

export const pluralCategories = (locale: string): readonly string[] =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

// An argument's sample is its name in brackets.
export const sample = (name: string): string => `⟨${name}⟩`;

function choicesOf(name: string, kind: string, locale: string): Argument[] {
  const [type, ...keywords] = kind.split(' ');
  if (type === 'select') return keywords;
  if (type !== 'plural') return [sample(name)];
  return pluralCategories(locale).map((plural) => ({ text: sample(name), plural }));
}

function combinations(
  choices: readonly (readonly [string, Argument[]])[],
): Record<string, Argument>[] {
  const [first, ...rest] = choices;
  if (!first) return [{}];
  const [name, values] = first;
  return combinations(rest).flatMap((others) =>
    values.map((value) => ({ ...others, [name]: value })),
  );
}

function evaluate(message: string): Message | undefined {
  const script = compileCatalog({ message }).replace('export default', 'return');
  return (new Function(script)() as Messages).message;
}

// Every sentence that the compiled message makes of sample arguments, in every category of the locale.
// Throws what the compiler throws.
export function sentencesOf(message: string, locale: string): string[] {
  const compiled = evaluate(message);
  if (typeof compiled !== 'function') return [String(compiled)];
  const choices = [...argumentsOf(message)].map(
    ([name, kind]) => [name, choicesOf(name, kind, locale)] as const,
  );
  return combinations(choices).map((values) => compiled(values).join(''));
}
