// What a metric's form asks for, read off its formula.
import { metrics } from '../../generated/catalogue.ts';
import type { Formula, MetricFacts } from '../catalogue.ts';

export type Side = 'whole' | 'parts';

// Fields that belong together: one quantity, given as a whole or by its parts.
export interface Section {
  id: string; // of the quantity
  either: boolean; // the visitor picks the side
  side: Side;
  inputs: readonly string[];
  optional: boolean; // any of the inputs will do
}

export function leavesOf(formula: Formula): string[] {
  if (typeof formula === 'string') return [formula];
  if ('either' in formula) return [formula.either];
  return formula.operands.flatMap(leavesOf);
}

export function metricFacts(id: string): MetricFacts | undefined {
  return Object.hasOwn(metrics, id) ? metrics[id] : undefined;
}

export function sectionsOf(metric: MetricFacts, sideOf: (id: string) => Side): Section[] {
  const sections: Section[] = [];
  const required = new Set<string>();
  const visit = (formula: Formula) => {
    if (typeof formula === 'string') {
      if (required.has(formula)) return;
      required.add(formula);
      sections.push({
        id: formula,
        either: false,
        side: 'whole',
        inputs: [formula],
        optional: false,
      });
    } else if ('either' in formula) {
      const side = sideOf(formula.either);
      sections.push({
        id: formula.either,
        either: true,
        side,
        inputs: side === 'whole' ? [formula.either] : leavesOf(formula.parts),
        optional: side === 'parts' && !!formula.parts.optional,
      });
    } else if (formula.optional) {
      const inputs = leavesOf(formula);
      sections.push({ id: formula.id, either: false, side: 'parts', inputs, optional: true });
    } else {
      formula.operands.forEach(visit);
    }
  };
  visit(metric.formula);
  const place = (section: Section) => metric.order.indexOf(section.inputs[0] ?? '');
  return sections
    .map((section) => ({
      ...section,
      inputs: section.either ? section.inputs.filter((id) => !required.has(id)) : section.inputs,
    }))
    .sort((left, right) => place(left) - place(right));
}
