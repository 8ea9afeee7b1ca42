import { setTimeout as sleep } from 'node:timers/promises';
import type { Policy, Site } from '../server.ts';
import { aimAt, chooseOption, deepQueryAll, describeFocus, visibleText } from './deep-query.ts';

/** What the visitor's browser is set to before a page opens. */
export interface Settings {
  readonly viewport?: Size;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly javaScript?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const defaultViewport: Size = { width: 800, height: 600 };

// biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the function takes
type InPage<A extends any[], T> = (...values: A) => T | Promise<T>;

/**
 * One page in one engine, driven as a person would: real keys, a real pointer.
 * Selectors are CSS; a space also crosses into open shadow roots. Anything aimed
 * at an element waits until exactly one matches.
 */
export abstract class BrowserPage {
  /** How long to wait for what a page has not done yet, in milliseconds. */
  patience = 10_000;
  protected readonly site: Site;

  constructor(site: Site) {
    this.site = site;
  }

  /** Key names are those of `KeyboardEvent.key`, chords like `Shift+Tab`. */
  abstract press(key: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract screenshot(path: string, options?: { fullPage?: boolean }): Promise<Uint8Array>;
  abstract close(): Promise<void>;

  protected abstract pressAt(x: number, y: number): Promise<void>;
  protected abstract dragFrom(start: Point, end: Point): Promise<void>;
  protected abstract navigate(url: string): Promise<void>;
  protected abstract refresh(): Promise<void>;
  protected abstract goBack(): Promise<void>;
  /** Evaluates an expression to a string in the page's own world. */
  protected abstract run(expression: string): Promise<string | null>;
  protected abstract errorsSeen(): Promise<string[]>;
  /** Addresses on other hosts asked for since the last navigation. */
  protected abstract foreignRequests(): string[];

  async goto(path: string, options: { policy?: Policy } = {}): Promise<void> {
    this.forget();
    await this.navigate(this.site.url(options.policy ?? 'strict', path));
  }

  async reload(): Promise<void> {
    this.forget();
    await this.refresh();
  }

  async back(): Promise<void> {
    this.forget();
    await this.goBack();
  }

  /** Runs a function, or an expression, in the page; arguments and result are JSON. */
  async evaluate<T>(expression: string): Promise<T>;
  // biome-ignore lint/suspicious/noExplicitAny: see InPage
  async evaluate<T, A extends any[]>(run: InPage<A, T>, ...values: A): Promise<T>;
  async evaluate<T>(code: string | InPage<unknown[], T>, ...values: unknown[]): Promise<T> {
    const call = typeof code === 'string' ? code : callText(code, values);
    // A promise settles only where scripts run, so without JavaScript none is made.
    const json = await this.run(`(() => {
      const encode = (value) => JSON.stringify(value) ?? null;
      const value = (${call});
      return typeof value?.then === 'function' ? value.then(encode) : encode(value);
    })()`);
    return (json === null ? undefined : JSON.parse(json)) as T;
  }

  /**
   * Scrolls there and presses, unless something else would take the press. A press that
   * lands elsewhere, because the page was not yet drawn where it stands, does nothing and is repeated.
   */
  async click(selector: string): Promise<void> {
    let missed = '';
    const isPressed = async () => {
      const aim = await this.onElement(selector, aimAt);
      if ('covered' in aim) missed = `is covered by ${aim.covered}`;
      else {
        await this.pressAt(aim.x, aim.y);
        missed = await this.whereLanded();
      }
      return missed === '';
    };
    await this.waitUntil(isPressed, () => `${selector} ${missed}`);
  }

  /** Marks what an element says, from its upper left corner to the end of its last line. */
  async mark(selector: string): Promise<void> {
    const [start, end] = await this.onElement(selector, (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const lines = document.createRange();
      lines.selectNodeContents(element);
      const rects = [...lines.getClientRects()];
      const corner = (x: number, y: number) => ({ x: Math.round(x), y: Math.round(y) });
      const [first, last] = [rects[0] as DOMRect, rects.at(-1) as DOMRect];
      return [
        corner(first.left + 1, first.top + first.height / 2),
        corner(last.right - 1, last.top + last.height / 2),
      ] as const;
    });
    await this.dragFrom(start, end);
  }

  private async whereLanded(): Promise<string> {
    for (const end = Date.now() + 1000; Date.now() < end; await sleep(10)) {
      // A page that is being left answers nothing, and the next one knows of no aim: it was a link.
      const landed = await this.evaluate<string>('window.__aim?.landed ?? ""').catch(() => '');
      if (landed !== 'nowhere') return landed;
    }
    return 'was pressed, and no event came';
  }

  async focus(selector: string): Promise<void> {
    await this.onElement(selector, (element) => (element as HTMLElement).focus());
  }

  /** Sets a `<select>` as if its option had been picked. */
  async choose(selector: string, value: string): Promise<void> {
    await this.onElement(selector, chooseOption, value);
  }

  async text(selector: string): Promise<string> {
    return this.onElement(selector, visibleText);
  }

  async value(selector: string): Promise<string> {
    return this.onElement(selector, (element) => (element as HTMLInputElement).value);
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    return this.onElement(selector, (element, wanted) => element.getAttribute(wanted), name);
  }

  async count(selector: string): Promise<number> {
    return this.evaluate(`${callText(deepQueryAll, [selector])}.length`);
  }

  /** Whether anything that matches is drawn. */
  async visible(selector: string): Promise<boolean> {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    return this.evaluate(`${callText(deepQueryAll, [selector])}.some(${seen})`);
  }

  /** The deepest element with the focus: `input[name=calls]`, `button "Copy"`, `body`. */
  async focused(): Promise<string> {
    return this.evaluate(describeFocus);
  }

  async waitForText(selector: string, expected: string | RegExp): Promise<void> {
    let last = '';
    const isThere = async () => {
      last = await this.text(selector);
      return typeof expected === 'string' ? last.includes(expected) : expected.test(last);
    };
    await this.waitUntil(isThere, () => `${selector} reads "${last}", not ${expected}`);
  }

  /** Waits until an expression is true in the page. */
  async waitFor(condition: string): Promise<void> {
    await this.waitUntil(
      () => this.evaluate<boolean>(`Boolean(${condition})`),
      () => `never true: ${condition}`,
    );
  }

  /**
   * What was asked for since the last navigation, once a tenth of a second has
   * passed without more: paths on the test site, whole addresses elsewhere.
   */
  async requests(): Promise<string[]> {
    for (let seen = -1; seen !== this.countRequests(); ) {
      seen = this.countRequests();
      await sleep(100);
    }
    const here = this.site.log.map(({ method, target }) =>
      method === 'GET' ? target : `${method} ${target}`,
    );
    return [...here, ...this.foreignRequests()];
  }

  /** Uncaught errors, printed errors, violated policies and files not found. */
  async consoleErrors(): Promise<string[]> {
    const failed = this.site.log.filter(({ status }) => status >= 400);
    const missing = failed.map(({ status, target }) => `${status} ${target}`);
    return [...(await this.errorsSeen()), ...missing];
  }

  /** Drops what is remembered of the page before. */
  protected forget(): void {
    this.site.log.length = 0;
  }

  private countRequests(): number {
    return this.site.log.length + this.foreignRequests().length;
  }

  protected async onElement<T, A extends unknown[]>(
    selector: string,
    use: (element: Element, ...values: A) => T,
    ...values: A
  ): Promise<T> {
    let count = 0;
    let result: T | undefined;
    const rest = values.map((value) => `, ${JSON.stringify(value)}`).join('');
    const isFound = async () => {
      const answer = await this.evaluate<{ count: number; result?: T }>(`(() => {
        const found = ${callText(deepQueryAll, [selector])};
        if (found.length !== 1) return { count: found.length };
        return { count: 1, result: (${use})(found[0]${rest}) };
      })()`);
      ({ count, result } = { result: undefined, ...answer });
      return count === 1;
    };
    await this.waitUntil(isFound, () => `${count} elements match ${selector}, wanted one`);
    return result as T;
  }

  protected async waitUntil(
    condition: () => Promise<boolean>,
    complaint: () => string,
  ): Promise<void> {
    const end = Date.now() + this.patience;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`${complaint()} (waited ${this.patience} ms)`);
      await sleep(30);
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: any function that can be written out
export function callText(run: (...values: any[]) => unknown, values: readonly unknown[]): string {
  return `(${run})(${values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`;
}
