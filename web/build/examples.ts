// Each metric's worked example in each language, computed by the core and never typed.
import { execFileSync } from 'node:child_process';
import type { Value } from '../src/engine/response.ts';
import { Formats } from '../src/locale/formats.ts';
import type { Count } from '../src/locale/messages.ts';
import type { Catalogue, CatalogueMetric } from './catalogue.ts';
import { currencies, type Locale } from './locales.ts';
import { paths } from './paths.ts';

export interface Example {
  formats: Formats;
  values: Record<string, string>; // canonical, by input id
  response: Value;
  texts: Record<string, string | Count>; // for messages, by name
}

function scaled(metric: CatalogueMetric, { currency }: Locale): Record<string, string> {
  const unitOf = (id: string) => metric.inputs.find((input) => input.id === id)?.unit;
  return Object.fromEntries(
    Object.entries(metric.example).map(([id, value]) => [
      id,
      unitOf(id) === 'money' ? String(BigInt(value) * BigInt(currencies[currency] ?? 1)) : value,
    ]),
  );
}

function textsOf(
  metric: CatalogueMetric,
  formats: Formats,
  response: Value,
  values: Example['values'],
) {
  const write = (id: string, exact: string): string | Count => {
    const unit = metric.inputs.find((input) => input.id === id)?.unit ?? 'second';
    if (unit === 'money') return formats.money(exact);
    return unit === 'second' ? formats.seconds(exact) : formats.count(exact);
  };
  const operands = response.steps.at(-1)?.operands ?? [];
  const entries = [
    ...Object.entries(values),
    ...operands.map(({ id, exact }) => [id, exact] as const),
  ];
  const texts = Object.fromEntries(
    entries.map(([id, exact]) => [id.replaceAll('-', '_'), write(id, exact)]),
  );
  const result = formats.figure(response.rounded, response.unit);
  return {
    ...texts,
    result,
    period: 'month',
    outcome: 'gain',
    clock: formats.clock(response.exact.split('/')[0] ?? '0'),
  };
}

export function examplesOf(catalogue: Catalogue, locale: Locale): Map<string, Example> {
  const formats = new Formats(locale.id, locale.currency);
  const requests = catalogue.metrics.map((metric) => ({
    metric: metric.id,
    inputs: scaled(metric, locale),
    digits: metric.unit.startsWith('money') ? formats.currencyDigits : 2,
  }));
  const answers = execFileSync(paths.program, ['evaluate'], {
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
  });
  const responses: Value[] = answers
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(
    catalogue.metrics.map((metric, i) => {
      const response = responses[i];
      const values = requests[i]?.inputs ?? {};
      if (response?.status !== 'ok') throw new Error(`no example of ${metric.id}`);
      return [
        metric.id,
        { formats, values, response, texts: textsOf(metric, formats, response, values) },
      ];
    }),
  );
}
