// A table with a bar beneath some of its numbers. The numbers say it all; the bars only let it be seen.
import { type Child, h, isolated } from '../view/dom.ts';

export interface Cell {
  text: string;
  length?: number; // of the bar, 0 to 1
  hollow?: boolean; // the bar of another kind
}

export interface Row {
  name: Child;
  cells: readonly Cell[];
}

// As an element's own style, which a strict policy allows; it grows from the side where lines begin.
function bar(length: number, hollow: boolean): HTMLElement {
  const element = h('span', { class: hollow ? 'bar hollow' : 'bar' });
  element.style.inlineSize = `${(length * 100).toFixed(1)}%`;
  return element;
}

const cellOf = ({ text, length, hollow = false }: Cell) =>
  h(
    'td',
    length === undefined ? {} : { class: 'with-bar' },
    isolated(text),
    length !== undefined && bar(length, hollow),
  );

export function barTable(
  caption: string,
  columns: readonly string[], // the first is above the names
  rows: readonly Row[],
  sum?: Row,
): HTMLElement {
  const line = ({ name, cells }: Row) =>
    h('tr', {}, h('th', { scope: 'row' }, name), ...cells.map(cellOf));
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...columns.map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, ...rows.map(line)),
      sum && h('tfoot', {}, line(sum)),
    ),
  );
}
