// Tables of what the element offers, from its manifest and the catalogue.
import type { Catalogue } from '../catalogue.ts';
import { type ElementManifest, inputsOf, readManifest } from '../package/manifest.ts';
import type { Spoken } from '../render/spoken.ts';
import { filesTable } from './files.ts';
import { matrixTable } from './matrix.ts';
import { mutantsTable } from './mutants.ts';

type Row = readonly string[];

const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const code = (text: string) => (text === '' ? '' : `\`${text}\``);

export function table(head: Row, rows: readonly Row[]): string {
  if (rows.length === 0) throw new Error(`a table without rows: ${head}`);
  const line = (cells: Row) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function elementOf(catalogue: Catalogue): ElementManifest {
  const [element] = readManifest(catalogue).modules.flatMap(({ declarations }) => declarations);
  if (!element) throw new Error('the manifest describes no element');
  return element;
}

export function tablesOf(
  catalogue: Catalogue,
  { glossary, widget }: Spoken,
): Record<string, () => string> {
  const { attributes, members, events, slots, cssParts, cssProperties } = elementOf(catalogue);
  const inputs = inputsOf(catalogue);
  const isInput = (name: string) => inputs.some(({ id }) => id === name);
  const described = (what: string, list: readonly { name: string; description?: string }[]) =>
    table(
      [what, 'what it is'],
      list.map(({ name, description = '' }) => [code(name), description]),
    );
  const typed = (what: string, list: ElementManifest['attributes']) =>
    table(
      [what, 'value', 'what it says'],
      list.map(({ name, type, description = '' }) => [
        code(name),
        code(type?.text ?? ''),
        description,
      ]),
    );
  return {
    attributes: () =>
      typed(
        'attribute',
        attributes.filter(({ name }) => !isInput(name)),
      ),
    properties: () => typed('property', members),
    events: () => described('event', events),
    slots: () =>
      table(
        ['slot', 'what it is'],
        slots.map(({ name, description = '' }) => [name || '(what stands inside)', description]),
      ),
    parts: () => described('part', cssParts),
    'custom-properties': () =>
      table(
        ['custom property', 'value', 'absent', 'what it sets'],
        cssProperties.map((property) => [
          code(property.name),
          code(property.type?.text ?? ''),
          code(property.default ?? ''),
          property.description ?? '',
        ]),
      ),
    inputs: () =>
      table(
        ['input', 'in English', 'unit', 'of'],
        inputs.map(({ id, unit, metrics }) => [
          code(id),
          widget.text(id),
          unit,
          metrics.map(code).join(', '),
        ]),
      ),
    metrics: () =>
      table(
        ['metric', 'in English', 'about', 'inputs'],
        catalogue.metrics.map((metric) => [
          code(metric.id),
          glossary.text(`${metric.id}.title`),
          glossary.text(`topic.${metric.topic}`),
          metric.inputs
            .filter(({ role }) => role !== 'in-rows')
            .map(({ id }) => code(id))
            .join(', ') || `rows, by the property \`inputs\``,
        ]),
      ),
    matrix: () => table(...matrixTable()),
    mutants: () => table(...mutantsTable()),
    files: () => table(['file', 'kB', 'brotli', 'what it is for'], filesTable()),
  };
}
