// Where a word can be read two ways the visitor picks, and nothing typed is lost. Numbers worked out by hand.
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
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const pick = (reading: string) => `${calculator} input[value=${reading}]`;
const choice = (id: string) => `${calculator} [data-quantity=${id}]`;
const otherWay = `${calculator} [part=reading]:not(:empty)`;

test('return on investment: what the other reading of the same figures gives', async ({ app }) => {
  await visit(app, '/en/return-on-investment/');
  await enter(app, { investment: '10000', 'total-return': '15000' });
  expect(await read(app, figure)).toBe('50%');
  expect(await read(app, otherWay)).toBe('The same figures read as “Net gain”: 150%.');
  await app.click(pick('whole'));
  await enter(app, { 'net-gain': '15000' });
  expect(await read(app, figure)).toBe('150%');
  expect(await read(app, otherWay)).toBe('The same figures read as “Total return”: 50%.');
});

// Words of the language, and its percent sign.
const otherReading: Record<string, RegExp> = {
  en: /read as “Net gain”: 150%\./,
  lv: /Rezultāts ir 150%, ja tos pašus skaitļus rēķina citādi/,
  da: /De samme tal læst som ”.+”: 150 %\./,
  vi: /Cùng số liệu đó, tính theo “.+”: 150%\./,
  fr: /Avec les mêmes chiffres, l’option « .+ » donne 150 ?%\./,
  zh: /同样的数据，按“.+”计算的结果为 150%。/,
};

for (const language of languages)
  test(`the other reading is said in ${language}`, async ({ app }) => {
    await visit(app, `/${language}/return-on-investment/`);
    await enter(app, { investment: '10000', 'total-return': '15000' });
    expect(await read(app, otherWay)).toMatch(otherReading[language] ?? /^$/);
  });

// US, December 2019: 10.37 of benefits beside 24.36 of wages, 29.9% of both together.
test('benefits: 29.9% of what', async ({ app }) => {
  await visit(app, '/en/fully-loaded-agent-hour/');
  await enter(app, { wage: '24.36', shrinkage: '0', occupancy: '100' });
  await app.click(pick('parts'));
  await enter(app, { 'benefits-of-compensation': '29.9' });
  expect(await read(app, figure)).toBe('$34.75');
  expect(await read(app, otherWay)).toBe('The same figures read as “The wage”: $31.64.');
  await app.click(pick('whole'));
  await enter(app, { 'benefits-of-wage': '29.9' });
  expect(await read(app, figure)).toBe('$31.64');
  await app.click(pick('parts'));
  expect(await app.value(field('benefits-of-compensation'))).toBe('29.9');
  expect(await read(app, figure)).toBe('$34.75');
});

test('first contact resolution: each attempt alike, or a fixed number of repeats', async ({
  app,
}) => {
  await visit(app, '/en/contacts-from-fcr/');
  await enter(app, { issues: '1000', fcr: '70' });
  expect(await exact(app)).toBe('10000/7');
  expect(await read(app, figure)).toBe('1,428.57 contacts');
  await app.click(pick('whole'));
  await enter(app, { 'repeat-contacts': '1' });
  expect(await read(app, figure)).toBe('1,300 contacts');
  expect(await read(app, otherWay)).toBe(
    'The same figures read as “Each attempt equally likely”: 1,428.57.',
  );
  await app.type('.5');
  expect(await read(app, figure)).toBe('1,450 contacts');
  await app.click(pick('parts'));
  expect(await read(app, figure)).toBe('1,428.57 contacts');
});

test('a number of repeats that is missing is not replaced by the other way', async ({ app }) => {
  await visit(app, '/en/contacts-from-fcr/');
  await enter(app, { issues: '1000', fcr: '70' });
  await app.click(pick('whole'));
  expect(await read(app, choice('contacts-from-fcr'))).toContain('missing');
  expect(await read(app, figure)).toBe('–');
});

test('hold time counts, or it does not: what was typed stays', async ({ app }) => {
  await visit(app, '/en/average-handle-time/');
  await enter(app, {
    'talk-time': '668205',
    'hold-time': '99153',
    'after-call-work': '198306',
    calls: '4311',
  });
  expect(await read(app, figure)).toBe('224 sec');
  await app.click(pick('handle-time-without-hold'));
  await app.waitForText(figure, '201');
  expect(await app.count(field('hold-time'))).toBe(0);
  expect(await app.focused()).not.toBe('body');
  await app.click(pick('average-handle-time'));
  await app.waitForText(figure, '224');
  expect(await app.value(field('hold-time'))).toBe('99153');
});

test('gross or net of what could not be resolved', async ({ app }) => {
  await visit(app, '/en/fcr-gross/');
  await enter(app, { 'resolved-first-contact': '670', contacts: '1000' });
  expect(await read(app, figure)).toBe('67%');
  await app.click(pick('fcr-net'));
  await app.waitForText(figure, '–');
  await enter(app, { unresolvable: '200' });
  expect(await read(app, figure)).toBe('83.75%');
  await clear(app, 'unresolvable');
  await app.type('1000');
  expect(await read(app, figure)).toBe('–');
  await app.click(pick('fcr-gross'));
  await app.waitForText(figure, '67%');
});

test('occupancy or utilisation: 51 of 60 minutes logged in, of 100 paid', async ({ app }) => {
  await visit(app, '/en/occupancy/');
  await enter(app, { 'handling-hours': '51', 'logged-in-hours': '60' });
  expect(await read(app, figure)).toBe('85%');
  await app.click(pick('utilisation'));
  await app.waitForText(figure, '–');
  await enter(app, { 'paid-hours': '100' });
  expect(await read(app, figure)).toBe('51%');
  await app.click(pick('occupancy'));
  await app.waitForText(figure, '85%');
  await clear(app, 'logged-in-hours');
  await app.type('58');
  expect(await read(app, `${calculator} .notes`)).toContain('Occupancy above 85%');
});

test('resolved issues: counted, or worked out', async ({ app }) => {
  await visit(app, '/en/cost-per-resolution/');
  await enter(app, { 'total-cost': '100000', 'resolved-issues': '11200' });
  expect(await read(app, figure)).toBe('$8.93');
  await app.click(`${choice('resolved-issues')} input[value=parts]`);
  await enter(app, { contacts: '14000', fcr: '80' });
  expect(await exact(app)).toBe('125/14');
  expect(await read(app, figure)).toBe('$8.93');
});

test('a minute handled, or a minute paid', async ({ app }) => {
  await visit(app, '/en/cost-per-minute/');
  await enter(app, { 'total-cost': '877000', contacts: '140000', 'average-handle-time': '360' });
  expect(await read(app, figure)).toBe('$1.04');
  await app.click(`${choice('minutes')} input[value=parts]`);
  await enter(app, { 'paid-hours': '25000' });
  expect(await exact(app)).toBe('877/1500');
  expect(await read(app, figure)).toBe('$0.585');
});

test('self-service: two measures under one name', async ({ app }) => {
  await visit(app, '/en/self-service-rate/');
  await enter(app, { 'self-service-resolutions': '120', 'agent-contacts': '480' });
  expect(await read(app, figure)).toBe('20%');
  await app.click(pick('parts'));
  await enter(app, { 'sessions-without-contact': '300', sessions: '1000' });
  expect(await read(app, figure)).toBe('30%');
  await clear(app, 'sessions');
  await app.type('200');
  expect(await read(app, choice('self-service-rate'))).toContain(
    'A part cannot be larger than the whole.',
  );
});

test('an investment that saves nothing is never earned back', async ({ app }) => {
  await visit(app, '/en/payback-months/');
  await enter(app, { investment: '10000', 'net-saving': '1250' });
  expect(await read(app, figure)).toBe('8 months');
  await clear(app, 'net-saving');
  await app.type('0');
  expect(await read(app, `${calculator} [data-quantity=net-saving]`)).toContain(
    'With this saving the investment is never earned back.',
  );
});

test('the result may be for another period than the figures', async ({ app }) => {
  await visit(app, '/en/period-convert/');
  await enter(app, { amount: '1200' }); // a quarter, as in the example
  expect(await read(app, figure)).toBe('400');
  await app.choose(`${calculator} .settings p:nth-child(2) select`, 'year');
  expect(await read(app, figure)).toBe('4,800');
  await app.choose(`${field('amount')} ~ select`, 'month');
  expect(await read(app, figure)).toBe('14,400');
});
