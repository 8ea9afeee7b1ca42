// Reads the HTML that the build writes: enough of it to look at every element of a page.
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string; // of everything inside
}

const voids = new Set(['base', 'meta', 'link', 'br', 'img', 'input', 'hr']);

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
};

const unescaped = (text: string) =>
  text.replace(/&[^;\s]*;?/g, (entity) => {
    const character = entities[entity];
    if (!character) throw new Error(`not an entity: ${entity}`);
    return character;
  });

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([^\s=>"']+)(?:="([^"]*)")?/g, (_, name: string, value = '') => {
    if (name in attributes) throw new Error(`attribute twice: ${name}`);
    attributes[name] = unescaped(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not attributes: ${rest}`);
  return attributes;
}

// Throws where the markup is not well formed.
export function readMarkup(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const body = html.replace(/^<!doctype html>/, '');
  for (const [, close, name = '', attributes = '', text = ''] of body.matchAll(
    /<(\/)?([a-z][a-z0-9-]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*>|([^<]+|<)/g,
  )) {
    if (text) {
      for (const element of open) element.text += unescaped(text);
      if (text === '<') throw new Error('a tag that is none');
    } else if (close) {
      const element = open.pop();
      if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name}>`);
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), text: '' };
      elements.push(element);
      if (!voids.has(name)) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`never closed: <${open.at(-1)?.name}>`);
  return elements;
}
