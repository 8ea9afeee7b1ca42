// ICU MessageFormat to JavaScript: a message without arguments becomes a string, any other a function from
// its arguments to the parts of the sentence, so that the page can isolate each argument.
import {
  type MessageFormatElement,
  type PluralOrSelectOption,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { Catalog } from '../locales.ts';

function compileOptions(
  options: Record<string, PluralOrSelectOption>,
  chosen: string,
  pound: string,
): string {
  const branches = Object.entries(options).map(
    ([keyword, { value }]) => `${JSON.stringify(keyword)}:${compileParts(value, pound)}`,
  );
  return `...b({${branches.join()}},${chosen})`;
}

function compileElement(element: MessageFormatElement, pound: string): string {
  switch (element.type) {
    case TYPE.literal:
      return JSON.stringify(element.value);
    case TYPE.argument:
      return `t(a.${element.value})`;
    case TYPE.pound:
      return pound;
    case TYPE.select:
      return compileOptions(element.options, `a.${element.value}`, pound);
    case TYPE.plural: {
      const exact = Object.keys(element.options).some((keyword) => keyword.startsWith('='));
      if (element.pluralType === 'ordinal' || element.offset !== 0 || exact)
        throw new Error(`only plain plurals: ${element.value}`);
      const count = `a.${element.value}`;
      return compileOptions(element.options, `${count}.plural`, `${count}.text`);
    }
    default:
      throw new Error(`not part of the catalogs' syntax: ${JSON.stringify(element)}`);
  }
}

const compileParts = (elements: MessageFormatElement[], pound: string): string =>
  `[${elements.map((element) => compileElement(element, pound)).join()}]`;

export function compileMessage(message: string): string {
  const elements = parse(message, { requiresOtherClause: true });
  const literals = elements.filter((element) => element.type === TYPE.literal);
  if (literals.length === elements.length)
    return JSON.stringify(literals.map(({ value }) => value).join(''));
  return `a=>${compileParts(elements, '')}`;
}

// `b` picks the branch of a plural or select, `t` is the text of a count.
// `beside` is what else the module tells, with the messages under the name it ends in.
export function compileCatalog(catalog: Catalog, beside?: string): string {
  const entries = Object.entries(catalog).map(
    ([key, message]) => `${JSON.stringify(key)}:${compileMessage(message)}`,
  );
  const messages = `{${entries.join(',\n')}}`;
  const told = beside === undefined ? messages : `{${beside}${messages}}`;
  return `const b=(o,k)=>o[k]||o.other,t=v=>v&&v.plural?v.text:v;export default ${told};\n`;
}
