// Where a figure comes from and how far to trust it.
import type { Context } from '../view/context.ts';
import { h, isolated } from '../view/dom.ts';

// A  official statistics, or research with data and method    C  a named expert, without method or year
// B  a named survey with year, region and method              D  a vendor
export type Mark = 'A' | 'B' | 'C' | 'D' | 'none';

// Intl has no name for North America in every browser.
export type Region =
  | 'evidence.united-states'
  | 'evidence.united-kingdom'
  | 'evidence.north-america';

export interface Evidence {
  mark: Mark;
  year?: string; // "2023–2024" where it spans two
  region?: Region;
  source?: string; // a proper name, not translated
  url?: string; // absent where the page is gone
}

const trust: Record<Mark, string> = {
  A: 'evidence.A',
  B: 'evidence.B',
  C: 'evidence.C',
  D: 'evidence.D',
  none: 'evidence.none',
};

export function evidenceLine(
  { mark, year, region, source, url }: Evidence,
  { texts }: Context,
): HTMLElement {
  const name = source && isolated(source);
  const link = url && name ? h('a', { href: url, rel: 'noopener noreferrer' }, name) : name;
  const facts = [
    region && [texts.text(region)],
    source && [isolated(year ?? texts.text('evidence.undated'))],
    link && texts.parts('evidence.source', { source: link }),
  ];
  return h(
    'p',
    { class: 'hint evidence' },
    h('span', {}, texts.text(trust[mark])),
    ...facts.map((parts) => parts && h('span', {}, ...parts)),
  );
}
