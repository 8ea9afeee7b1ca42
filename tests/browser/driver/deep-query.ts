/**
 * Functions that run inside the page: each is sent as source text, so none may use
 * anything from outside itself.
 */

/**
 * Elements matching a CSS selector, in document order, where a space also crosses
 * into open shadow roots: `contact-cost-calculator input[name=calls]`.
 */
export function deepQueryAll(selector: string): Element[] {
  function split(text: string, at: (index: number) => boolean): string[] {
    const parts = [''];
    let depth = 0;
    let quote = '';
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (quote !== '') quote = character === quote ? '' : quote;
      else if (character === '"' || character === "'") quote = character;
      else if ('(['.includes(character)) depth++;
      else if (')]'.includes(character)) depth--;
      if (depth === 0 && quote === '' && at(index)) parts.push('');
      else parts[parts.length - 1] += character;
    }
    return parts.map((part) => part.trim());
  }
  const alternatives = split(selector, (index) => selector.charAt(index) === ',').map((text) => {
    const compact = text.replace(/\s*([>+~])(?!=)\s*/g, '$1').replace(/\s+/g, ' ');
    return split(compact, (index) => compact.charAt(index) === ' ');
  });
  function parentOf(element: Element): Element | null {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  function matches(element: Element, steps: readonly string[]): boolean {
    if (!element.matches(steps[steps.length - 1] ?? '')) return false;
    if (steps.length === 1) return true;
    for (let above = parentOf(element); above !== null; above = parentOf(above)) {
      if (matches(above, steps.slice(0, -1))) return true;
    }
    return false;
  }
  const found: Element[] = [];
  function visit(root: ParentNode): void {
    for (const element of root.children) {
      if (alternatives.some((steps) => matches(element, steps))) found.push(element);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      visit(element);
    }
  }
  visit(document);
  return found;
}

/** The element that has the focus, however deep, said shortly: `input[name=calls]`, `button "Copy"`. */
export function describeFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === null) return 'nothing';
  const tag = element.localName;
  const name = element.getAttribute('name');
  if (name !== null) return `${tag}[name=${name}]`;
  if (element.id !== '') return `${tag}#${element.id}`;
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  return tag === 'body' || text === '' ? tag : `${tag} "${text}"`;
}

/** The text a reader sees, spaces at its ends removed; no-break spaces inside are kept. */
export function visibleText(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  return text.trim();
}

/**
 * Where to press on an element, or what lies over it. `window.__aim.landed` is then "nowhere" until the
 * press comes, empty once it came to the element, else what it came to, which does not see it.
 */
export function aimAt(element: Element): { x: number; y: number } | { covered: string } {
  function within(path: readonly EventTarget[]): boolean {
    return path.includes(element);
  }
  function watch(): void {
    const aim = { landed: 'nowhere' };
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    const stop = new AbortController();
    function judge(event: Event): void {
      if (within(event.composedPath())) {
        aim.landed = '';
        stop.abort();
        return;
      }
      const target = event.composedPath()[0];
      aim.landed = `was missed, ${target instanceof Element ? target.localName : 'the page'} was hit`;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'click') stop.abort();
    }
    for (const type of types)
      window.addEventListener(type, judge, { capture: true, signal: stop.signal });
    (window as unknown as { __aim?: { stop: AbortController } }).__aim?.stop.abort();
    Object.assign(window, { __aim: Object.assign(aim, { stop }) });
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getClientRects()[0];
  if (box === undefined || box.width === 0 || box.height === 0) return { covered: 'no box' };
  const x = Math.floor(box.left + box.width / 2);
  const y = Math.floor(box.top + box.height / 2);
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner !== null; ) {
    hit = inner;
    inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === hit) break;
  }
  for (let above: Node | null = hit; above !== null; ) {
    if (above === element) {
      watch();
      return { x, y };
    }
    above = above.parentNode instanceof ShadowRoot ? above.parentNode.host : above.parentNode;
  }
  return { covered: hit?.localName ?? 'nothing' };
}

export function chooseOption(element: Element, value: string): void {
  if (!(element instanceof HTMLSelectElement)) throw new Error(`${element.localName} is no select`);
  element.value = value;
  if (element.value !== value) throw new Error(`no option has the value ${value}`);
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
