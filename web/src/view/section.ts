// The fields of one quantity, with the choice between its readings and, line by line, its total.

import { isValue, type Response } from '../engine/response.ts';
import type { Section, Side } from '../form/layout.ts';
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';
import { type FieldView, fieldView } from './field.ts';
import { decimalOf, unitOf, write } from './quantity.ts';
import { radioGroup } from './radios.ts';

export interface SectionView {
  readonly root: HTMLElement;
  readonly fields: readonly FieldView[];
  readonly twoWays?: Section | undefined; // the same figures may be read another way
  update(response: Response): void;
}

function sideChoice({ id, side: picked }: Section, context: Context): HTMLElement {
  const { form, texts } = context;
  const sides: readonly Side[] = ['whole', 'parts'];
  return radioGroup(
    { 'aria-label': texts.text(id) },
    sides.map((side) => [side, texts.text(`either.${id}.${side}`)]),
    picked,
    (side) => {
      form.pick(id, side as Side);
      context.rebuild();
    },
  );
}

export function sectionView(section: Section, context: Context): SectionView {
  const { form, texts, engine } = context;
  const lines = section.optional;
  const sides = section.either && sideChoice(section, context);
  const question = `either.${section.id}`;
  const why = `either.${section.id}.why`;
  const explained = texts.has(why);
  const titled = section.side === 'parts' || texts.has(question);
  const fields = section.inputs.map((id) =>
    fieldView(id, context, { line: lines, beneath: !titled && sides }),
  );
  // Said by update(), because their texts may come later.
  const linesNote = lines && h('p', { class: 'hint' });
  const totalName = lines && h('span');
  const total = h('span', { class: 'amount' });
  const note = h('div', { class: 'note', part: 'note' });
  const titleId = uniqueId();
  const title = texts.text(texts.has(question) ? question : section.id);
  const root = h(
    'div',
    {
      class: 'section',
      part: 'section',
      'data-quantity': section.id,
      ...(titled && { role: 'group', 'aria-labelledby': titleId }),
    },
    titled && h('p', { class: 'legend', id: titleId }, title),
    titled && sides,
    explained && h('p', { class: 'hint' }, texts.text(why)),
    linesNote,
    ...fields.map((field) => field.root),
    totalName && h('p', { class: 'total', part: 'total' }, totalName, ' ', total),
    note,
  );

  const updateShares = (response: Response) => {
    // While the rest of the form is unfinished, the example stands in for it.
    const known = isValue(response) ? response : engine.evaluate(form.requestFor(section));
    const step = isValue(known)
      ? known.steps.find(({ id, operation }) => id === section.id && operation === 'sum')
      : undefined;
    const unit = unitOf(section.id, context);
    total.replaceChildren(
      ...(step ? write(decimalOf(step.exact, unit, context), unit, context) : ['–']),
    );
    for (const field of fields) {
      const part = step?.operands.find(({ id }) => id === field.id);
      const share =
        step && part && step.exact !== '0' ? engine.quotient(part.exact, step.exact, 3) : '';
      field.share(share && form.formats.percent(share));
    }
  };

  return {
    root,
    fields,
    twoWays: explained ? section : undefined,
    update(response) {
      const refusal = isValue(response) ? undefined : response;
      for (const field of fields) {
        const blamed = refusal !== undefined && refusal.input === field.id;
        const missing = refusal?.status === 'missing-input';
        const { kind } = form.entry(field.id);
        const needed = kind === 'empty' && !section.optional;
        field.update(blamed && !missing ? refusal.status : undefined, needed);
      }
      // A refusal of the quantity itself, when only its parts have fields.
      const ofQuantity =
        refusal?.input === section.id &&
        !section.inputs.includes(section.id) &&
        refusal.status !== 'missing-input';
      note.replaceChildren(...(ofQuantity ? texts.parts(`error.${refusal.status}`) : []));
      root.dataset.state = ofQuantity ? 'wrong' : '';
      if (linesNote) linesNote.textContent = texts.text('lines.note');
      if (totalName) totalName.textContent = texts.text('lines.total');
      if (lines) updateShares(response);
    },
  };
}
