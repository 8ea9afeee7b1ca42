// What the same figures would give, read the other way: a net gain taken for a total return.
import { isValue } from '../engine/response.ts';
import { choicesOf, idsOf, type Section, type Side } from '../form/layout.ts';
import type { Context } from './context.ts';

export function otherReading({ id, side }: Section, { form, texts, engine }: Context): string {
  const choice = choicesOf(form.facts?.asks ?? []).find(({ either }) => either === id);
  if (!choice) return '';
  const other: Side = side === 'whole' ? 'parts' : 'whole';
  const own = idsOf(choice[side]);
  const [to, ...more] = idsOf(choice[other]);
  const given = form.inputs.find((input) => own.includes(input.id));
  if (own.length > 1 || more.length > 0 || (to !== undefined && !given)) return '';
  const others = form.inputs.filter((input) => !own.includes(input.id));
  const inputs = to !== undefined && given ? [...others, { ...given, id: to }] : others;
  const response = engine.evaluate({ ...form.request, inputs });
  if (!isValue(response)) return '';
  return texts.text('reading.other', {
    reading: texts.text(`either.${id}.${other}`),
    result: form.formats.figure(response.rounded, response.unit),
  });
}
