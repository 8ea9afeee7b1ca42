import { HyperFormula } from 'hyperformula';
import { formulaOf, inputNumbers } from './script.mjs';

// Inputs in column A, steps in column B.
export default {
  id: 'hyperformula',
  package: 'hyperformula',
  name: 'HyperFormula',
  how: 'a sheet without undo: the typed cell by `setCellContents`, which calculates anew what hangs on it; `ROUND(…, 2)`; named values cell by cell by `getCellValue`',
  prepare(work) {
    const inputs = Object.entries(inputNumbers(work, Number));
    const stepRow = new Map(work.steps.map(({ id }, row) => [id, row]));
    const inputRow = new Map(inputs.map(([id], row) => [id, row]));
    const cellOf = (id) =>
      stepRow.has(id) ? `B${stepRow.get(id) + 1}` : `A${inputRow.get(id) + 1}`;
    const formulas = work.steps.map((step) => `=${formulaOf(step, cellOf)}`);
    formulas.push(`=ROUND(${cellOf(work.steps.at(-1).id)}, 2)`);
    const rows = Math.max(inputs.length, formulas.length);
    const cells = Array.from({ length: rows }, (_, row) => [
      inputs[row]?.[1] ?? null,
      formulas[row] ?? null,
    ]);
    const engine = HyperFormula.buildFromArray(cells, {
      licenseKey: 'gpl-v3',
      undoLimit: 0,
    });
    const at = (col, row) => ({ sheet: 0, col, row });
    const typed = at(0, inputRow.get(work.typed));
    const steps = [...stepRow].map(([id, row]) => [id, at(1, row)]);
    const result = at(1, formulas.length - 1);
    return (text) => {
      engine.setCellContents(typed, Number(text));
      const named = {};
      for (const [id, cell] of steps) named[id] = engine.getCellValue(cell);
      return { rounded: engine.getCellValue(result).toFixed(2), named };
    };
  },
};
