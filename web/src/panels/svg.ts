// SVG elements. Everything is an attribute, because a strict policy refuses inline styles.
const namespace = 'http://www.w3.org/2000/svg';

export function s(
  tag: string,
  attributes: Record<string, string | number> = {},
  ...children: (Element | string | false | undefined)[]
): SVGElement {
  const element = document.createElementNS(namespace, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}
