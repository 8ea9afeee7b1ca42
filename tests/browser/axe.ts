import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserPage } from './driver/page.ts';

export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** The path of selectors to each element at fault, one for each shadow root crossed. */
  readonly targets: readonly string[];
}

export interface AxeOptions {
  /** Only what is inside this element of the document. */
  readonly within?: string;
  /** Rules that are not run, each a decision to defend. */
  readonly without?: readonly string[];
}

interface AxeResult {
  violations: { id: string; impact: string; help: string; nodes: { target: unknown[] }[] }[];
}

let source: string | undefined;

/** Every accessibility fault axe-core finds, shadow roots included. Needs JavaScript. */
export async function runAxe(page: BrowserPage, options: AxeOptions = {}): Promise<Violation[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const disabled = (options.without ?? []).map((rule) => [rule, { enabled: false }]);
  const settings = { resultTypes: ['violations'], rules: Object.fromEntries(disabled) };
  const within = JSON.stringify(options.within ?? 'html');
  await page.evaluate(`(() => { ${source}; })()`);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(${within}, ${JSON.stringify(settings)})`,
  );
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact,
    help,
    targets: nodes.map((node) => node.target.flat().join(' >> ')),
  }));
}
