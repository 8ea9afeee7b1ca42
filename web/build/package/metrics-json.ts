// metrics.json: what there is to choose from, for whoever offers the calculator: builder, WordPress, Hugo.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, type CatalogueMetric, mayBeNegative } from '../catalogue.ts';
import { currencies, locales } from '../locales.ts';
import { paths } from '../paths.ts';
import type { Spoken } from '../render/spoken.ts';

interface Heights {
  narrow: number;
  middle: number;
  wide: number;
}

// Measured in a browser: `node --import tsx browser/reserve.ts --write` in tests/.
const heights = JSON.parse(
  readFileSync(new URL('reserve.json', import.meta.url), 'utf8'),
) as Record<string, Heights>;

// One length in windows from so many em on, another in narrower ones: what a media query would say, but in a
// style attribute.
const step = (from: number, window: number, below: number) =>
  `clamp(${from}em, (${window}em - 100vw) * 999, ${below}em)`;

// Room for the calculator before it is there, by the width of the window. In em: it inherits the page's font.
export function reserveOf(metric: string): string {
  const found = heights[metric];
  if (!found) throw new Error(`no height of ${metric} in web/build/package/reserve.json`);
  const { narrow, middle, wide } = found;
  return `max(${step(wide, 60, middle)}, ${step(0, 40, narrow)})`;
}

export function writeMetrics({ version, metrics }: Catalogue, spoken: readonly Spoken[]): void {
  const titles = ({ id }: CatalogueMetric) =>
    Object.fromEntries(
      spoken.map(({ locale, glossary }) => [locale.id, glossary.text(`${id}.title`)]),
    );
  const content = {
    version,
    languages: locales,
    currencies: Object.keys(currencies),
    topics: [...new Set(metrics.map(({ topic }) => topic))],
    metrics: metrics.map((metric) => ({
      id: metric.id,
      topic: metric.topic,
      inputs: metric.inputs
        .filter(({ role }) => role !== 'in-rows')
        .map((input) => ({
          id: input.id,
          unit: input.unit,
          ...(mayBeNegative(input) && { signed: true }),
        })),
      title: titles(metric),
      reserve: reserveOf(metric.id),
    })),
  };
  writeFileSync(join(paths.package, 'metrics.json'), `${JSON.stringify(content, null, 2)}\n`);
  const rules = metrics.map(
    ({ id }) => `contact-cost-calculator[metric="${id}"]{min-block-size:${reserveOf(id)}}\n`,
  );
  writeFileSync(
    join(paths.cdn, 'reserve.css'),
    `contact-cost-calculator{display:flow-root}\n${rules.join('')}`,
  );
}
