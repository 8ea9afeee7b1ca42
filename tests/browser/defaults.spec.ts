// What is assumed where nothing is typed, and what is paid once.
import type { BrowserPage } from './driver/page.ts';
import {
  calculator,
  clear,
  enter,
  exact,
  expect,
  field,
  figure,
  languages,
  read,
  test,
  unfold,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const assumed: Record<string, string> = {
  en: 'assumed',
  lv: 'pieņemts',
  da: 'antaget',
  vi: 'giả định',
  fr: 'hypothèse',
  zh: '假定',
};

const once: Record<string, string> = {
  en: 'once',
  lv: 'vienreiz',
  da: 'én gang',
  vi: 'một lần',
  fr: 'une seule fois',
  zh: '一次性',
};

// The tag beside a field's label.
const tag = (page: BrowserPage, id: string): Promise<string> =>
  page.evaluate(
    `document.querySelector('${calculator}').shadowRoot.querySelector('input[name=${id}]').closest('.field').querySelector('.tag').textContent`,
  );

for (const language of languages)
  test(`${language}: what is assumed says so, until a number is typed`, async ({ app }) => {
    await visit(app, `/${language}/utilisation/`);
    await enter(app, { 'handling-hours': '56', 'paid-hours': '100' });
    expect(await tag(app, 'other-productive-hours')).toBe(assumed[language]);
    expect(await app.attribute(field('other-productive-hours'), 'placeholder')).toBe('0');
    expect(await exact(app)).toBe('56');
    await enter(app, { 'other-productive-hours': '4' });
    expect(await tag(app, 'other-productive-hours')).toBe('');
    expect(await exact(app)).toBe('60');
    await clear(app, 'other-productive-hours');
    expect(await tag(app, 'other-productive-hours')).toBe(assumed[language]);
    expect(await exact(app)).toBe('56');
  });

// 100,000 requests at 8.01, 10% resolved at 0.10.
test('70% of the cost is taken to be variable: 55,070 saved, not 79,100', async ({ app }) => {
  await visit(app, '/en/self-service-savings/');
  await enter(app, {
    demand: '100000',
    'true-resolution': '10',
    'agent-cost': '8.01',
    'self-service-cost': '0.10',
  });
  expect(await tag(app, 'variable-share')).toBe('assumed');
  expect(await app.attribute(field('variable-share'), 'placeholder')).toBe('70');
  expect(await read(app, figure)).toBe('$55,070.00');
  await enter(app, { 'variable-share': '100' });
  expect(await read(app, figure)).toBe('$79,100.00');
  await clear(app, 'variable-share');
  expect(await read(app, figure)).toBe('$55,070.00');
});

test('what is assumed alone leaves the rest of the example as it stands', async ({ app }) => {
  await visit(app, '/en/self-service-savings/');
  await enter(app, { 'variable-share': '100' });
  expect(await app.attribute(field('demand'), 'placeholder')).toBe('100,000');
  expect(await read(app, figure)).toBe('$79,000.00 example');
});

test('assumed to be what another field holds', async ({ app }) => {
  await visit(app, '/en/what-if/');
  await enter(app, { occupancy: '82', shrinkage: '28' });
  await unfold(app, `${calculator} [data-lever=routing]`);
  await unfold(app, `${calculator} [data-lever=scheduling]`);
  expect(await tag(app, 'occupancy-after')).toBe('assumed');
  expect(await app.attribute(field('occupancy-after'), 'placeholder')).toBe('82');
  expect(await app.attribute(field('shrinkage-after'), 'placeholder')).toBe('28');
  await clear(app, 'occupancy');
  await app.type('84');
  expect(await app.attribute(field('occupancy-after'), 'placeholder')).toBe('84');
});

for (const language of languages)
  test(`${language}: a line of an investment may be paid once`, async ({ app }) => {
    await visit(app, `/${language}/investment-total/`);
    await enter(app, { software: '6000', training: '1200', periods: '12' });
    expect(await exact(app)).toBe('86400'); // 7,200 each month
    const option = `${field('software')} ~ select option[value=once]`;
    expect(
      await app.evaluate(
        `document.querySelector('${calculator}').shadowRoot.querySelector('input[name=software] ~ select option[value=once]').textContent`,
      ),
    ).toBe(once[language]);
    expect(await app.count(option)).toBe(1);
    await app.choose(`${field('software')} ~ select`, 'once');
    expect(await exact(app)).toBe('20400'); // 6,000 and 12 × 1,200
    expect(await app.count(`${field('periods')} ~ select`)).toBe(0);
  });

test('nowhere else is anything paid once', async ({ app }) => {
  for (const metric of ['total-cost', 'cost-per-contact', 'tco-compare']) {
    await visit(app, `/en/${metric}/`);
    expect(await app.count(`${calculator} option[value=once]`), metric).toBe(0);
    expect(await app.count(`${calculator} option[value=month]`)).toBeGreaterThan(0);
  }
});
