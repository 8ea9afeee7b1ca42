// Which settings a form has, in their order; a place is kept for them before they are there.
import { isValue, type Response } from '../engine/response.ts';
import type { Form } from '../form/form.ts';

// Results that are so much a week, or so many a year.
const perPeriod = ['money', 'number', 'contact', 'ticket', 'period'];

export function settingsFor({ facts }: Form, response: Response): string[] {
  const inputs = Object.values(facts?.inputs ?? {});
  return [
    inputs.some(({ unit = 'money' }) => unit.startsWith('money')) && 'currency',
    inputs.some(({ once }) => !once) && perPeriod.includes(facts?.unit ?? '') && 'period',
    isValue(response) &&
      response.steps.some(({ operation }) => operation === 'convert-period') &&
      'calendar',
  ].filter((name) => name !== false);
}
