// What stands inside the element until the calculator takes over, and wherever it cannot run: definition,
// formula and worked example, computed by the core, one fragment for each metric and language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { formulaMath } from '../render/formula-math.ts';
import { html } from '../render/html.ts';
import type { Spoken } from '../render/spoken.ts';

export function snippetOf(metric: Catalogue['metrics'][number], spoken: Spoken): string {
  const { glossary, messages, examples, locale } = spoken;
  const t = (key: string) => glossary.text(key, examples.get(metric.id)?.texts);
  const { text } = html`<p>${t(`${metric.id}.definition.1`)}</p>
${formulaMath(metric, messages, locale)}
<p><strong>${t('section.example')}</strong> – ${t(`${metric.id}.example.1`)}</p>
`;
  return text;
}

export function writeSnippets({ metrics }: Catalogue, spoken: readonly Spoken[]): void {
  for (const one of spoken) {
    const folder = join(paths.package, 'snippets', one.locale.id);
    mkdirSync(folder, { recursive: true });
    for (const metric of metrics)
      writeFileSync(join(folder, `${metric.id}.html`), snippetOf(metric, one));
  }
}
