import Engine from 'publicodes';
import { formulaOf } from './script.mjs';

const words = (id) => id.replaceAll('-', ' ');

export default {
  id: 'publicodes',
  package: 'publicodes',
  name: 'publicodes',
  how: 'a rule a step; the typed rule by `setSituation`, the others kept; `arrondi: 2 décimales`; named values by `evaluate`, rule by rule',
  prepare(work) {
    const last = words(work.steps.at(-1).id);
    const rules = {
      ...Object.fromEntries(
        Object.entries(work.inputs).map(([id, [text]]) => [words(id), { valeur: text }]),
      ),
      ...Object.fromEntries(
        work.steps.map((step) => [words(step.id), { valeur: formulaOf(step, words) }]),
      ),
      rounded: { valeur: last, arrondi: '2 décimales' },
    };
    const engine = new Engine(rules);
    const typed = words(work.typed);
    const steps = work.steps.map(({ id }) => [id, words(id)]);
    return (text) => {
      engine.setSituation({ [typed]: text }, { keepPreviousSituation: true });
      const named = {};
      for (const [id, rule] of steps) named[id] = engine.evaluate(rule).nodeValue;
      return { rounded: engine.evaluate('rounded').nodeValue.toFixed(2), named };
    };
  },
};
