// What the tests of the metrics share: the core's catalogue, the facts made of it, forms, texts, and the
// engines as they ship.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueMetric, readCatalogue } from '../../web/build/catalogue.ts';
import { factsOf } from '../../web/build/generate/generate.ts';
import { paths } from '../../web/build/paths.ts';
import createEngine from '../../web/generated/engine.js';
import type { MetricFacts } from '../../web/src/catalogue.ts';
import { type Engine, engineOf } from '../../web/src/engine/engine.ts';
import { isValue, type Value } from '../../web/src/engine/response.ts';
import { Form } from '../../web/src/form/form.ts';
import type { Messages } from '../../web/src/locale/messages.ts';
import { Texts } from '../../web/src/locale/texts.ts';
import type { Context } from '../../web/src/view/context.ts';
import { formatsOf } from './support.ts';

export const catalogue = readCatalogue();
export const { metrics } = catalogue;
export const metricIds = metrics.map(({ id }) => id);

export function metricOf(id: string): CatalogueMetric {
  const metric = metrics.find((candidate) => candidate.id === id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
}

const facts = new Map(metrics.map((metric) => [metric.id, factsOf(metric)]));

export function factsFor(id: string): MetricFacts {
  const found = facts.get(id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
}

// Of an id that is none, a form that asks for nothing.
export function formOf(metric: string, language = 'lv', currency?: string): Form {
  const form = new Form(formatsOf(language, currency));
  form.metric = metric;
  form.facts = facts.get(metric);
  return form;
}

export async function startEngine(file: 'engine.wasm' | 'engine-all.wasm'): Promise<Engine> {
  const { buffer, byteOffset, byteLength } = readFileSync(join(paths.cdn, file));
  const wasm = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return engineOf(await createEngine({ wasm }));
}

export const engine = await startEngine('engine-all.wasm');

export function resultOf(form: Form): Value {
  const response = engine.evaluate(form.request);
  if (!isValue(response)) throw new Error(`${form.metric}: ${JSON.stringify(response)}`);
  return response;
}

// All that a language says, as the build compiled it.
export async function textsOf(language: string): Promise<Texts> {
  const file = join(paths.generated, `locales/${language}.js`);
  const { default: messages } = (await import(file)) as { default: Messages };
  return new Texts(messages);
}

export const contextOf = (form: Form, texts: Texts): Context => ({
  form,
  texts,
  engine,
  changed: () => undefined,
  rebuild: () => undefined,
});

// "total-cost 48000 month", and of a list "cost.1 30000 month"
export const inputsOf = (form: Form): string[] =>
  form.inputs.flatMap((input) => {
    const write = (id: string, value: string, period?: string) =>
      [id, value, period].filter(Boolean).join(' ');
    return 'rows' in input
      ? input.rows.flatMap((row, i) =>
          row.map(({ id, value, period }) => write(`${id}.${i + 1}`, value, period)),
        )
      : [write(input.id, input.value, input.period)];
  });
