// What a figure is called where it is worked out: on the left of the formula, of the page and of its static
// twin, and at the last step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales, readMessages } from '../../web/build/locales.ts';
import { formulaMath } from '../../web/build/render/formula-math.ts';
import { isValue } from '../../web/src/engine/response.ts';
import { formulaView } from '../../web/src/view/formula.ts';
import { ownNameOf } from '../../web/src/view/names.ts';
import { stepViews } from '../../web/src/view/steps.ts';
import { light } from './light-dom.ts';
import { contextOf, engine, formOf, metricIds, metricOf, resultOf, textsOf } from './metrics.ts';
import { languages, spaced } from './support.ts';

const textOf = (part: unknown) => spaced(light(part).textContent);

async function shown(metric: string, language: string) {
  const form = formOf(metric, language);
  const context = contextOf(form, await textsOf(language));
  const formula = formulaView(form.sections, context);
  const response = resultOf(form);
  const steps = isValue(response) ? stepViews(response, context) : [];
  const locale = locales.find(({ id }) => id === language);
  assert.ok(locale);
  return {
    formula: formula ? textOf(formula) : '',
    lastStep: steps.length > 0 ? textOf(steps.at(-1)) : '',
    still: formulaMath(metricOf(metric), readMessages(language), locale).text,
    name: ownNameOf(metric, context),
    term: context.texts.text(metric),
  };
}

// Where a figure is not what the term says: a difference, a change, a cost of one.
const own: Readonly<Record<string, readonly string[]>> = {
  'tco-compare': [
    'Difference in total cost',
    'Kopējo izmaksu starpība',
    'Forskel i samlede omkostninger',
    'Chênh lệch tổng chi phí',
    'Écart de coût total',
    '总成本差额',
  ],
  'what-if': [
    'Change in total cost',
    'Kopējo izmaksu pārmaiņa',
    'Ændring i samlede omkostninger',
    'Thay đổi của tổng chi phí',
    'Variation du coût total',
    '总成本的变化',
  ],
  'channel-mix': [
    'Cost per contact, all channels',
    'Viena kontakta izmaksas visos kanālos',
    'Omkostning pr. henvendelse, alle kanaler',
    'Chi phí mỗi lượt liên hệ của mọi kênh',
    'Coût par contact, tous canaux confondus',
    '所有渠道的单次联络成本',
  ],
  funnel: [
    'Cost per sale',
    'Viena pārdošanas darījuma izmaksas',
    'Omkostning pr. salg',
    'Chi phí mỗi đơn hàng',
    'Coût par vente',
    '单笔成交成本',
  ],
  'fully-loaded-agent-hour': [
    'Cost per handled hour',
    'Vienas apstrādes stundas izmaksas',
    'Omkostning pr. håndteringstime',
    'Chi phí mỗi giờ xử lý',
    'Coût par heure de traitement',
    '每处理工时成本',
  ],
};

for (const [metric, names] of Object.entries(own))
  test(`${metric}: the formula names its result, not its term`, async () => {
    for (const [i, language] of languages.entries()) {
      const name = names[i] ?? '';
      const { formula, lastStep, still, term } = await shown(metric, language);
      assert.ok(formula.includes(`${name} = `), `${language}: ${formula}`);
      assert.ok(still.includes(`${name} =`), `${language}: ${still}`);
      assert.ok(lastStep.startsWith(`${name} – `), `${language}: ${lastStep}`);
      assert.ok(!formula.includes(`${term} = `), `${language}: ${formula}`);
    }
  });

test('a change stands beside what it is a change from', async () => {
  const { formula, still } = await shown('what-if', 'fr');
  const said = 'Variation du coût total = Coût total après le changement − Coût total actuel';
  assert.ok(formula.includes(said), formula);
  assert.ok(still.includes(said), still);
});

test('what is converted is no conversion', async () => {
  const form = formOf('period-convert', 'en');
  form.type('amount', '1200');
  form.setPeriod('amount', 'year');
  const response = engine.evaluate(form.request);
  assert.ok(isValue(response));
  const context = contextOf(form, await textsOf('en'));
  assert.equal(ownNameOf('period-convert', context), 'Converted figure');
});

test('every other formula goes by its term', async () => {
  for (const metric of metricIds.filter((id) => !(id in own) && id !== 'period-convert')) {
    const { formula, still, name, term } = await shown(metric, 'en');
    assert.equal(name, term);
    assert.ok(formula.includes(`${term} = `), `${metric}: ${formula}`);
    assert.ok(still.includes(`${term} =`), `${metric}: ${still}`);
  }
});

test('a static formula writes its numbers as the language does', async () => {
  assert.match((await shown('labour-cost-per-contact', 'vi')).still, /<mn>3\.600<\/mn>/);
  assert.match((await shown('cost-per-minute', 'en')).still, /<mn>60<\/mn>/);
});
