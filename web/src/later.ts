// What is loaded after the first result: settings, formula and steps, rows, levers, and what stands beneath
// the result. It comes into a page whose calculator is there, and takes from it what exports.ts names.
import css from './panels/panels.css';
import { sheetOf } from './styles.ts';
import viewCss from './view/later.css';

export { leversView } from './panels/levers.ts';
export { panelsView } from './panels/panels.ts';
export { equip } from './view/equip.ts';
export { formulaView } from './view/formula.ts';
export { keepOpen } from './view/keep-open.ts';
export { otherReading } from './view/other-reading.ts';
export { rowsView } from './view/rows.ts';
export { settingsView } from './view/settings.ts';
export { settle } from './view/settle.ts';
export { answerTo } from './view/small-price.ts';
export { stepViews } from './view/steps.ts';
export { wholeFigureOf } from './view/whole-figure.ts';

// Beside the calculator's own.
export const laterStyleSheet = sheetOf(viewCss + css);
