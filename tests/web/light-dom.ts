// Enough of a document for view/dom.ts: elements that remember what they were given. What a browser makes of
// them is tested in browsers.
type Listener = () => void;

export class LightElement {
  readonly tag: string;
  readonly attributes: Record<string, string> = {};
  readonly listeners: Record<string, Listener> = {};
  readonly style: Record<string, string> = {};
  children: (LightElement | string)[] = [];
  hidden = false;
  checked = false;
  value = '';

  constructor(tag: string) {
    this.tag = tag;
  }

  get firstChild(): LightElement | string | null {
    return this.children[0] ?? null;
  }

  get textContent(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : child.textContent))
      .join('');
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  addEventListener(name: string, listener: Listener): void {
    this.listeners[name] = listener;
  }

  append(...children: (LightElement | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (LightElement | string)[]): void {
    this.children = children;
  }

  get html(): string {
    const attributes = Object.entries(this.attributes).map(
      ([name, value]) => ` ${name}="${value}"`,
    );
    const children = this.children.map((child) => (typeof child === 'string' ? child : child.html));
    return `<${this.tag}${attributes.join('')}>${children.join('')}</${this.tag}>`;
  }

  all(tag: string): LightElement[] {
    return this.children
      .filter((child) => typeof child !== 'string')
      .flatMap((child) => [...(child.tag === tag ? [child] : []), ...child.all(tag)]);
  }
}

Object.assign(globalThis, {
  document: {
    createElement: (tag: string) => new LightElement(tag),
    createElementNS: (_namespace: string, tag: string) => new LightElement(tag),
  },
});

// What the code under test takes for an element of the page.
export const light = (node: unknown): LightElement => node as LightElement;
