// The rows of a list: each with its name and its fields, one more, one fewer.
import { isValue, type Response } from '../engine/response.ts';
import { type Section, upTo } from '../form/layout.ts';
import { type Context, uniqueId } from './context.ts';
import { h } from './dom.ts';
import { type FieldView, fieldView } from './field.ts';
import { mostRows } from './most-rows.ts';
import type { SectionView } from './section.ts';

function labelField(id: string, context: Context): HTMLElement {
  const { form, texts } = context;
  const fieldId = uniqueId();
  const [name = ''] = id.split('.');
  const input = h('input', {
    type: 'text',
    autocomplete: 'off',
    part: 'input',
    name: id,
    id: fieldId,
    value: form.textOf(id),
    input: () => {
      form.write(id, input.value);
      context.changed();
    },
  });
  return h(
    'div',
    { class: 'field', part: 'field' },
    h('label', { for: fieldId, part: 'label' }, texts.text(name)),
    h('div', { class: 'entry' }, input),
  );
}

export function rowsView(section: Section, context: Context): SectionView {
  const { form, texts } = context;
  const { list } = form.facts ?? {};
  const rows = section.rows ?? 0;
  const fields: FieldView[] = [];
  const nameOfRow = (row: number) =>
    texts.text(`row.${section.id}`, { number: form.formats.number(String(row)) });

  const rowView = (row: number) => {
    const own = list?.fields.map((field) => fieldView(`${field}.${row}`, context)) ?? [];
    fields.push(...own);
    const titleId = uniqueId();
    const remove = h(
      'button',
      {
        type: 'button',
        class: 'remove',
        'aria-label': texts.text('rows.remove', { row: nameOfRow(row) }),
        click: () => {
          form.removeRow(row);
          context.rebuild(`${list?.label ?? list?.fields[0]}.${Math.min(row, rows - 1)}`);
        },
      },
      '×',
    );
    return h(
      'div',
      { class: 'row', part: 'row', role: 'group', 'aria-labelledby': titleId },
      h('p', { class: 'legend', id: titleId }, nameOfRow(row), rows > 1 && remove),
      list?.label && labelField(`${list.label}.${row}`, context),
      ...own.map(({ root }) => root),
    );
  };

  const add = h(
    'button',
    {
      type: 'button',
      class: 'add',
      click: () => {
        form.addRow();
        context.rebuild(`${list?.label ?? list?.fields[0]}.${rows + 1}`);
      },
    },
    texts.text(`rows.add.${section.id}`),
  );
  const hint = `hint.${section.id}`;
  const note = h('div', { class: 'note', part: 'note' });
  const root = h(
    'div',
    { class: 'section', part: 'section', 'data-quantity': section.id },
    h('p', { class: 'legend' }, texts.text(section.id)),
    texts.has(hint) && h('p', { class: 'hint' }, texts.text(hint)),
    ...upTo(rows).map((i) => rowView(i + 1)),
    rows < mostRows && add,
    note,
  );

  return {
    root,
    fields,
    update(response: Response) {
      const refusal = isValue(response) ? undefined : response;
      const isMissing = refusal?.status === 'missing-input';
      for (const field of fields) {
        const blamed = refusal?.input === field.id;
        const needed =
          form.entry(field.id).kind === 'empty' && (blamed || refusal?.input === section.id);
        field.update(blamed && !isMissing ? refusal?.status : undefined, needed);
      }
      // Of the list as a whole, or of a sum over its rows.
      const ofList = refusal?.input === section.id && isMissing;
      const ofSum = !isMissing && list?.fields.some((field) => refusal?.input === field);
      note.replaceChildren(
        ...(ofList ? texts.parts('error.missing-rows') : []),
        ...(ofSum ? texts.parts(`error.${refusal?.status}`) : []),
      );
    },
  };
}
