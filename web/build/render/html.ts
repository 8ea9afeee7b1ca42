// HTML as a tagged template that escapes what is put into it.
import { escapeHtml } from '../../src/escape-html.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | false | undefined | readonly Value[];

function render(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === false || value === undefined) return '';
  return escapeHtml(String(value));
}

export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.map((text, i) => text + render(values[i])).join(''));
