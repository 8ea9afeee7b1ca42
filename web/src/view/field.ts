// One number: label, field, period, and what there is to say about it.
import { fieldOf, rowOf } from '../form/layout.ts';
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';
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

// Browsers put a space for the end of a line, which makes two cells of a column one number.
function insertLines(event: ClipboardEvent | DragEvent, input: HTMLInputElement): void {
  const given = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
  const text = given?.getData('text').trim() ?? '';
  if (!/[\t-\r]/.test(text)) return;
  event.preventDefault();
  input.focus();
  input.ownerDocument.execCommand('insertText', false, text.replace(/ *[\t-\r]+ */g, '; ')); // can be undone
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
  const { unit: unitId = 'money', once, signed } = form.inputFacts(id);
  const input = h('input', {
    type: 'text',
    inputmode: signed ? 'text' : 'decimal', // iPhones' keypad of digits has no minus
    autocomplete: 'off',
    part: 'input',
    name: id,
    id: fieldId,
    'aria-describedby': hasHint ? `${noteId} ${hintId}` : noteId,
    input: () => {
      form.type(id, input.value);
      context.changed();
    },
    paste: (event) => insertLines(event as ClipboardEvent, input),
    drop: (event) => insertLines(event as DragEvent, input),
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
    line && shareOfTotal,
    beneath,
    h('div', { class: 'entry' }, input, unit, period),
    hasHint && h('p', { class: 'hint', part: 'hint', id: hintId }, texts.text(hint)),
    note,
  );

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
    note.replaceChildren(...(context.remarks?.(id, input, refusal, needed) ?? []));
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
