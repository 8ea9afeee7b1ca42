// Every metric's page computes, in every language's numbers.
import {
  enter,
  expect,
  field,
  figure,
  openSteps,
  read,
  sentence,
  test,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

test('total cost: lines add up, each with its share', async ({ app }) => {
  await visit(app, '/lv/total-cost/');
  await enter(app, { wages: '30000', rent: '10000' });
  expect(await read(app, figure)).toBe('40 000,00 €');
  expect(await read(app, 'contact-cost-calculator .total')).toContain('40 000 €');
  const shares = await app.evaluate<string[]>(
    "[...document.querySelector('contact-cost-calculator').shadowRoot.querySelectorAll('.share')].map((s) => s.textContent).filter(Boolean)",
  );
  expect(shares).toEqual(['75%', '25%']);
});

test('cost per call: inbound, sales and leads are told apart', async ({ app }) => {
  await visit(app, '/da/cost-per-call/');
  await enter(app, { 'total-cost': '45000', calls: '12000' });
  expect(await read(app, figure)).toBe('3,75 kr.');
  await app.click('contact-cost-calculator input[value=cost-per-sale]');
  await enter(app, { sales: '150' });
  expect(await read(app, figure)).toBe('300,00 kr.');
  await app.click('contact-cost-calculator input[value=cost-per-lead]');
  await enter(app, { leads: '900' });
  expect(await read(app, figure)).toBe('50,00 kr.');
  await app.click('contact-cost-calculator input[value=cost-per-call]');
  expect(await app.value(field('calls'))).toBe('12000');
  expect(await read(app, figure)).toBe('3,75 kr.');
});

test('cost per call: offered less abandoned', async ({ app }) => {
  await visit(app, '/en/cost-per-call/');
  await app.click('contact-cost-calculator [data-quantity=calls] input[value=parts]');
  await enter(app, { 'total-cost': '6000', 'calls-offered': '1000', 'calls-abandoned': '91' });
  expect(await read(app, figure)).toBe('$6.60');
});

test('cost per sale and cost per lead on their own pages', async ({ app }) => {
  await visit(app, '/fr/cost-per-sale/');
  await enter(app, { 'total-cost': '45000', sales: '150' });
  expect(await read(app, figure)).toBe('300,00 €');
  await visit(app, '/zh/cost-per-lead/');
  await enter(app, { 'total-cost': '45000', leads: '900' });
  expect(await read(app, figure)).toBe('¥50.00');
});

test('average handle time', async ({ app }) => {
  await visit(app, '/vi/average-handle-time/');
  await enter(app, {
    'talk-time': '668205',
    'hold-time': '99153',
    'after-call-work': '198306',
    calls: '4311',
  });
  expect(await read(app, figure)).toBe('224 giây');
  expect(await read(app, sentence)).toContain('3:44');
});

test('return on investment: both readings, gain and loss', async ({ app }) => {
  await visit(app, '/lv/return-on-investment/');
  await enter(app, { investment: '10000', 'total-return': '15000' });
  expect(await read(app, figure)).toBe('50%');
  await app.click('contact-cost-calculator input[value=whole]');
  await enter(app, { 'net-gain': '15000' });
  expect(await read(app, figure)).toBe('150%');
  await app.click('contact-cost-calculator input[value=parts]');
  expect(await app.value(field('total-return'))).toBe('15000');
  for (let i = 0; i < 5; i += 1) {
    await app.click(field('total-return'));
    await app.press('End');
    await app.press('Backspace');
  }
  await enter(app, { 'total-return': '8000' });
  expect(await read(app, figure)).toMatch(/^[-−]20%$/);
});

test('periods are converted by a printed rule', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '50000', contacts: '2500' });
  await app.choose('contact-cost-calculator [data-quantity=contacts] select', 'week');
  expect(await read(app, figure)).toBe('$20.00'); // a week of both
  await app.choose('contact-cost-calculator [data-quantity=total-cost] select', 'month');
  expect(await read(app, figure)).toBe('$4.60');
  await openSteps(app);
  expect(await read(app, 'contact-cost-calculator ol')).toContain(
    '2,500 contacts × 365/84 ≈ 10,863.1 contacts',
  );
  await app.choose('contact-cost-calculator .settings p:last-of-type select', '52-weeks');
  expect(await read(app, figure)).toBe('$4.62');
});
