// Metrics that take as many rows as there are channels or years.
import type { BrowserPage } from './driver/page.ts';
import {
  calculator,
  clear,
  enter,
  exact,
  expect,
  field,
  figure,
  read,
  sentence,
  test,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

// 30,000 for 7,000 contacts.
const channels = {
  'cost.1': '20000',
  'contacts.1': '4000',
  'cost.2': '6000',
  'contacts.2': '2000',
  'cost.3': '4000',
  'contacts.3': '1000',
};

// At 10%: 115.565877, as published.
const flows = { 'cash-flow.1': '-1000', 'cash-flow.2': '300', 'cash-flow.3': '400' };

const add = `${calculator} .add`;
const remove = (row: number) => `${calculator} .row:nth-of-type(${row}) .remove`;
const rowCount = (page: BrowserPage) => page.count(`${calculator} .row`);
const typed = (page: BrowserPage, ids: readonly string[]) =>
  Promise.all(ids.map((id) => page.value(field(id))));

// What a field's note says, and its tag.
const told = (id: string) =>
  `(() => {
    const input = document.querySelector('${calculator}').shadowRoot.querySelector('input[name="${id}"]');
    const field = input.closest('.field');
    return [field.querySelector('.tag').textContent, field.querySelector('.note').textContent];
  })()`;

async function tabTo(page: BrowserPage, wanted: string): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    await page.press('Tab');
    if ((await page.focused()) === wanted) return;
  }
  throw new Error(`Tab does not reach ${wanted}`);
}

test('channel mix: rows are typed, named and told apart', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await enter(app, channels);
  expect(await read(app, figure)).toBe('$4.29');
  expect(await exact(app)).toBe('30/7');
  await enter(app, { 'channel.1': 'Phone' });
  const bars = await read(app, `${calculator} .bars tbody`);
  expect(bars).toMatch(/^Phone\s+\$5\.00\s+57\.1%\s+Channel 2\s+\$3\.00\s+28\.6%\s+Channel 3\s/);
  expect(await app.value(field('channel.1'))).toBe('Phone');
});

test('channel mix: one row more, and it is the one to type in', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await enter(app, channels);
  await app.click(add);
  expect(await app.focused()).toBe('input[name=channel.4]');
  expect(await read(app, figure)).toBe('$4.29');
  await enter(app, { 'cost.4': '5000', 'contacts.4': '3000' });
  expect(await read(app, figure)).toBe('$3.50');
});

test('channel mix: without the middle row, what the others hold stays', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await enter(app, { ...channels, 'channel.1': 'Phone', 'channel.3': 'Chat' });
  await app.click(remove(2));
  expect(await rowCount(app)).toBe(2);
  expect(await typed(app, ['channel.1', 'cost.1', 'contacts.1'])).toEqual([
    'Phone',
    '20000',
    '4000',
  ]);
  expect(await typed(app, ['channel.2', 'cost.2', 'contacts.2'])).toEqual(['Chat', '4000', '1000']);
  expect(await read(app, figure)).toBe('$4.80');
  await app.click(remove(1));
  expect(await read(app, figure)).toBe('$4.00');
  expect(await app.count(`${calculator} .remove`)).toBe(0); // the last one stays
});

test('channel mix: one period for the list, and a row of another keeps it', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await enter(app, channels);
  await app.choose(`${field('cost.1')} ~ select`, 'quarter');
  await app.choose(`${field('contacts.3')} ~ select`, 'week');
  const periods = async (...ids: string[]) =>
    Promise.all(ids.map((id) => app.value(`${field(id)} ~ select`)));
  expect(await periods('cost.3', 'contacts.1', 'contacts.3')).toEqual([
    'quarter',
    'quarter',
    'week',
  ]);
  await app.click(remove(2));
  expect(await periods('cost.2', 'contacts.1', 'contacts.2')).toEqual([
    'quarter',
    'quarter',
    'week',
  ]);
});

test('channel mix: empty rows at the end do not count, those between do', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await enter(app, { 'cost.1': '20000', 'contacts.1': '4000' });
  expect(await read(app, figure)).toBe('$5.00');
  await enter(app, { 'cost.3': '4000', 'contacts.3': '1000' });
  expect(await read(app, figure)).toBe('–');
  expect(await app.evaluate(told('cost.2'))).toEqual([
    'missing',
    expect.stringMatching(/^Enter a number/),
  ]);
  await enter(app, { 'cost.2': '6000' });
  expect(await app.evaluate(told('cost.2'))).toEqual(['', '']);
  expect(await app.evaluate(told('contacts.2'))).toEqual([
    'missing',
    'Enter a number, for example 2,000.',
  ]);
  await enter(app, { 'contacts.2': '0' });
  expect(await app.evaluate(told('contacts.2'))).toEqual([
    '',
    'This would divide by zero. Enter another number.',
  ]);
});

test('channel mix: nothing typed but a name is no row yet', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await enter(app, { 'cost.1': '1' });
  await clear(app, 'cost.1');
  await enter(app, { 'channel.1': 'Phone' });
  expect(await read(app, figure)).toBe('–');
  expect(await read(app, sentence)).toContain('Nothing missing is counted as zero.');
  expect(await read(app, `${calculator} [data-quantity=channels] > .note`)).toBe(
    'There is nothing to calculate with yet. Add at least one row.',
  );
});

test('net present value: five years, then four', async ({ app }) => {
  await visit(app, '/en/npv/');
  await enter(app, { ...flows, rate: '10' });
  await app.click(add);
  expect(await app.focused()).toBe('input[name=cash-flow.4]');
  await app.type('500');
  await app.click(add);
  await app.type('200');
  expect(await read(app, figure)).toBe('$115.57');
  await app.click(remove(3));
  expect(await typed(app, ['cash-flow.2', 'cash-flow.3', 'cash-flow.4'])).toEqual([
    '300',
    '500',
    '200',
  ]);
  expect(await read(app, figure)).toMatch(/^[-−]\$163\.79$/);
});

test('net present value: today’s flow is not discounted, and the rate has its ends', async ({
  app,
}) => {
  await visit(app, '/en/npv/');
  await enter(app, { 'cash-flow.1': '-10000', 'cash-flow.2': '6000', 'cash-flow.3': '6000' });
  await enter(app, { rate: '10' });
  expect(await exact(app)).toBe('50000/121');
  expect(await read(app, figure)).toBe('$413.22');
  await app.type('0');
  expect(await app.evaluate(told('rate'))).toEqual([
    '',
    'This number is too high here. Enter less than 100%.',
  ]);
  expect(await app.value(field('rate'))).toBe('100');
});

test('rows by keyboard alone', async ({ app }) => {
  await visit(app, '/en/channel-mix/');
  await app.focus('a.jump');
  for (const [id, text] of Object.entries({ 'channel.1': 'Phone', ...channels })) {
    await tabTo(app, `input[name=${id}]`);
    await app.type(text);
  }
  await tabTo(app, 'button "Add a channel"');
  await app.press('Enter');
  expect(await app.focused()).toBe('input[name=channel.4]');
  await tabTo(app, 'input[name=cost.4]');
  await app.type('5000');
  await tabTo(app, 'input[name=contacts.4]');
  await app.type('3000');
  expect(await read(app, figure)).toBe('$3.50');
  for (let i = 0; i < 4; i += 1) await app.press('Shift+Tab');
  expect(await app.focused()).toBe('button "×"');
  await app.press('Enter');
  expect(await rowCount(app)).toBe(3);
  expect(await read(app, figure)).toBe('$4.29');
  expect(await app.focused()).not.toBe('body');
});
