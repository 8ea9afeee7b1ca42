// What a metric calls its quantities: its result, above all, where that is not what its term says.
import { fieldOf } from '../form/layout.ts';
import type { Context } from './context.ts';
import { nameOf } from './quantity.ts';

export function nameKey(id: string, metric: string, has: (key: string) => boolean): string {
  const own = `name.${metric}.${id === metric ? 'result' : id}`;
  return has(own) ? own : id;
}

export function ownNameOf(id: string, context: Context): string {
  const { form, texts } = context;
  const key = nameKey(fieldOf(id), form.metric, (name) => texts.has(name));
  return key === fieldOf(id) ? nameOf(id, context) : texts.text(key);
}
