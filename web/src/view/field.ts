// One number: label, field, period, and what there is to say about it.
import type { Limit } from '../catalogue.ts';
import { fieldOf, rowOf } from '../form/layout.ts';
import type { Part } from '../locale/messages.ts';
import { type Context, uniqueId } from './context.ts';
import { h, isolated } from './dom.ts';
import { nameOf } from './quantity.ts';

export interface FieldView {
  readonly root: HTMLElement;
  readonly id: string;
  update(refusal: string | undefined, needed: boolean): void;
  share(text: string): void;
  focus(): void;
}

function periodSelect(id: string, context: Context): HTMLSelectElement {
  const { form, texts } = context;
  const select = h(
    'select',
    {
      part: 'period',
      'aria-label': texts.text('period.for', { input: nameOf(id, context) }),
      change: () => {
        form.setPeriod(id, select.value);
        context.changed();
      },
    },
    ...form
      .periodsOf(id)
      .map((period) => h('option', { value: period }, texts.text(`period.${period}`))),
  );
  return select;
}

// `beneath` stands between the label and the field.
export function fieldView(
  id: string,
  context: Context,
  { line = false, beneath }: { line?: boolean; beneath?: Element | false } = {},
): FieldView {
  const { form, texts } = context;
  const name = texts.text(fieldOf(id));
  const fieldId = uniqueId();
  const noteId = uniqueId();
  const hintId = uniqueId();
  const hint = `hint.${fieldOf(id)}`;
  const hasHint = texts.has(hint) && rowOf(id) < 2;
  const tag = h('span', { class: 'tag', part: 'tag' });
  const note = h('div', { class: 'note', part: 'note', id: noteId });
  const shareOfTotal = h('span', { class: 'share' });
  const { unit: unitId = 'money', once, minimum, maximum } = form.inputFacts(id);
  const input = h('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    part: 'input',
    name: id,
    id: fieldId,
    'aria-describedby': hasHint ? `${noteId} ${hintId}` : noteId,
    input: () => {
      form.type(id, input.value);
      context.changed();
    },
  });
  const symbol = unitId.startsWith('money')
    ? form.formats.currencySymbol
    : unitId === 'percent' && form.formats.percentSymbol;
  const unit = symbol && h('span', { class: 'unit', 'aria-hidden': 'true' }, symbol);
  const period = once ? undefined : periodSelect(id, context);
  const root = h(
    'div',
    { class: line ? 'field line' : 'field', part: 'field' },
    h('label', { for: fieldId, part: 'label' }, name, ' ', tag),
    beneath,
    h('div', { class: 'entry' }, input, unit, period, line && shareOfTotal),
    hasHint && h('p', { class: 'hint', part: 'hint', id: hintId }, texts.text(hint)),
    note,
  );

  const choice = (value: string) =>
    h(
      'button',
      {
        type: 'button',
        click: () => {
          form.choose(id, value);
          context.changed();
          input.focus();
        },
      },
      form.formats.number(value),
    );

  const sample = () => isolated(form.formats.number(form.exampleOf(id) ?? '1234.5'));

  const refusalParts = (refusal: string): Part[] => {
    const limit: Limit | undefined =
      refusal === 'below-minimum' ? minimum : refusal === 'above-maximum' ? maximum : undefined;
    if (!limit) return texts.parts(`error.${refusal}`);
    const text = String(limit.value);
    const shown = unitId === 'percent' ? form.formats.percentage(text) : form.formats.number(text);
    return texts.parts(`error.${refusal}${limit.open ? '.open' : ''}`, { limit: isolated(shown) });
  };

  const remarks = (refusal: string | undefined, needed: boolean): (Part | Part[])[] => {
    const entry = form.entry(id);
    const { formats } = form;
    if (entry.kind === 'malformed')
      return [texts.parts('error.malformed-number', { example: sample() })];
    if (entry.kind === 'ambiguous') {
      return [
        texts.parts('ambiguous', { text: isolated(entry.text) }),
        h('span', { class: 'choices' }, choice(entry.value), choice(entry.other)),
        texts.parts('ambiguous.meanwhile', { number: isolated(formats.number(entry.value)) }),
      ];
    }
    if (refusal !== undefined && entry.kind !== 'empty') return [refusalParts(refusal)];
    if (needed) return [texts.parts('missing.field', { example: sample() })];
    if (entry.kind !== 'given') return [];
    const shown = formats.number(entry.value);
    return formats.isWritten(entry.text, entry.value)
      ? []
      : [texts.parts('echo', { number: isolated(shown) })];
  };

  const update = (refusal: string | undefined, needed: boolean) => {
    const entry = form.entry(id);
    const { kind } = entry;
    const wrong = kind === 'malformed' || (refusal !== undefined && kind !== 'empty');
    const state = wrong ? 'wrong' : kind === 'empty' && needed ? 'missing' : kind;
    root.dataset.state = state;
    input.setAttribute('aria-invalid', String(wrong));
    const shown = entry.kind === 'example' || entry.kind === 'default' ? entry.value : undefined;
    input.placeholder = shown === undefined ? '' : form.formats.number(shown);
    if (input.value !== form.textOf(id)) input.value = form.textOf(id);
    if (period) period.value = form.periodOf(id);
    const tagged = state === 'example' || state === 'missing' || state === 'default';
    tag.textContent = tagged ? texts.text(`${state}.tag`) : '';
    note.replaceChildren(
      ...remarks(refusal, needed).map((remark) => h('span', {}, ...[remark].flat())),
    );
  };

  return {
    root,
    id,
    update,
    share: (text) => {
      shareOfTotal.textContent = text;
    },
    focus: () => input.focus(),
  };
}
