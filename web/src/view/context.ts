// What every part of the view works with.
import type { Engine } from '../engine/engine.ts';
import type { Value } from '../engine/response.ts';
import type { Form } from '../form/form.ts';
import type { Texts } from '../locale/texts.ts';
import type { Remarks } from './remarks.ts';

export interface Context {
  texts: Texts;
  form: Form;
  engine: Engine;
  changed(): void; // a number, period or choice is another: compute again
  converted?: (response: Value) => string;
  exactly?: (response: Value) => string; // nothing where what is shown is the whole truth
  remarks?: Remarks; // what there is to say about what was typed, once later.ts is there
  rebuild(focus?: string): void; // other fields are asked for; the name of one to go on in
}

let lastId = 0;

export function uniqueId(): string {
  lastId += 1;
  return `contact-cost-${lastId}`;
}
