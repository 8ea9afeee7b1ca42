// What later.ts takes from the calculator it is loaded into.
export { calendars } from '../generated/catalogue.ts';
export { exampleScale } from '../generated/currencies.ts';
export { isValue, namedValues } from './engine/response.ts';
export { scaled } from './form/entry.ts';
export { Form } from './form/form.ts';
export { choicesOf, fieldOf, idsOf, rowOf, upTo } from './form/layout.ts';
export { marksOf, number, readBare, readNumber } from './locale/read-number.ts';
export { sheetOf } from './styles.ts';
export { uniqueId } from './view/context.ts';
export { h, isolated, m } from './view/dom.ts';
export { fieldView } from './view/field.ts';
export { decimalDigits, figureOf, nameOf, unitOf, write } from './view/quantity.ts';
export { settingsFor } from './view/settings-for.ts';
