// Each metric's worked example in each language, computed by the core and never typed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, engineOf } from '../../src/engine/engine.ts';
import { isValue, type Value } from '../../src/engine/response.ts';
import { Form } from '../../src/form/form.ts';
import { Formats } from '../../src/locale/formats.ts';
import type { Argument, Arguments } from '../../src/locale/messages.ts';
import { sentenceValues } from '../../src/view/sentence.ts';
import type { Catalogue } from '../catalogue.ts';
import { factsOf } from '../generate/generate.ts';
import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';

export interface Example {
  response: Value;
  texts: Arguments; // for messages, by name
}

async function startEngine(): Promise<Engine> {
  const { default: create } = await import(join(paths.generated, 'engine.js'));
  return engineOf(await create({ wasm: readFileSync(join(paths.cdn, 'engine-all.wasm')) }));
}

export async function examplesOf(
  catalogue: Catalogue,
  locale: Locale,
): Promise<Map<string, Example>> {
  const engine = await startEngine();
  return new Map(
    catalogue.metrics.map((metric) => {
      const form = new Form(new Formats(locale.id, locale.currency));
      form.metric = metric.id;
      form.facts = factsOf(metric);
      const response = engine.evaluate(form.request);
      if (!isValue(response))
        throw new Error(`no example of ${metric.id}: ${JSON.stringify(response)}`);
      const valueNamed = sentenceValues(form, engine, response);
      const argument = (_: object, name: string | symbol): Argument => valueNamed(String(name));
      return [metric.id, { response, texts: new Proxy<Arguments>({}, { get: argument }) }];
    }),
  );
}
