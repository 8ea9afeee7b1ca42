// Numbers as they come out of sheets, other programs and other keyboards.
import type { BrowserPage } from './driver/page.ts';
import { enter, expect, field, figure, read, test, useGlossary, visit } from './glossary.ts';

useGlossary();

// Through the clipboard, as a person would.
async function paste(app: BrowserPage, text: string, into: string): Promise<void> {
  await app.evaluate((text) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = text;
    document.body.prepend(source);
    source.focus();
    source.select();
  }, text);
  await app.press('Control+c');
  await app.focus(into);
  await app.press('Control+v');
  await app.evaluate(() => document.querySelector('#source')?.remove());
}

const noteOf = (id: string) =>
  `[...document.querySelector('contact-cost-calculator').shadowRoot.querySelectorAll('.field')].find((f) => f.querySelector('input[name="${id}"]')).querySelector('.note').textContent`;
const note = (app: BrowserPage, id: string): Promise<string> => app.evaluate(noteOf(id));

test('two cells of a column are two numbers', async ({ app }) => {
  await visit(app, '/lv/cost-per-contact/');
  await paste(app, '12\n500\n', field('total-cost'));
  expect(await app.value(field('total-cost'))).toBe('12; 500');
  expect(await app.attribute(field('total-cost'), 'aria-invalid')).toBe('true');
  expect(await read(app, figure)).toBe('–');
  expect(await note(app, 'total-cost')).toContain('To summa: 512');
});

test('one cell with the end of its line is one number', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await paste(app, '71600\r\n', field('total-cost'));
  await enter(app, { contacts: '10000' });
  expect(await read(app, figure)).toBe('$7.16');
});

test('cells are taken as their sum, which says so', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await paste(app, '250\n250\n249.5', field('total-cost'));
  await app.evaluate(
    `[...document.querySelector('contact-cost-calculator').shadowRoot.querySelectorAll('.choices button')].find((b) => b.textContent === 'Their sum: 749.5').click()`,
  );
  await enter(app, { contacts: '10' });
  expect(await read(app, figure)).toBe('$74.95');
  expect(await note(app, 'total-cost')).toBe('Read as 749.5');
  expect(await app.value(field('total-cost'))).toBe('250; 250; 249.5');
});

test('in a list each cell goes into a row of its own', async ({ app }) => {
  await visit(app, '/en/npv/');
  await enter(app, { rate: '8' });
  await paste(app, '-50000\n30000\n40000\n1,000', field('cash-flow.1'));
  await app.evaluate(
    `[...document.querySelector('contact-cost-calculator').shadowRoot.querySelectorAll('.choices button')].find((b) => b.textContent === 'One row for each').click()`,
  );
  for (const [row, text] of ['-50000', '30000', '40000', '1000'].entries())
    expect(await app.value(field(`cash-flow.${row + 1}`))).toBe(text);
});

test('what does not fit is named', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '€48,000', contacts: '85%' });
  expect(await note(app, 'total-cost')).toBe(
    '€ is another currency. Amounts here are in USD – US Dollar.',
  );
  expect(await note(app, 'contacts')).toBe(
    '% does not fit in this field. Write the number alone, like 7,500.',
  );
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '48,000 kr', contacts: '7,500 calls' });
  expect(await note(app, 'total-cost')).toContain('kr is another currency.');
  expect(await note(app, 'contacts')).toContain('calls does not fit in this field.');
});

test('marks of another keyboard and signs of sheets are read', async ({ app }) => {
  await visit(app, '/zh/cost-per-contact/');
  await enter(app, { 'total-cost': '71600。50元', contacts: '\u202d10000\u202c' });
  expect(await read(app, figure)).toBe('¥7.16');
  await visit(app, '/vi/cost-per-contact/');
  await enter(app, { 'total-cost': '32.000.000đ', contacts: '1.000' });
  expect(await read(app, figure)).toContain('32.000');
});

const choice = (text: string) =>
  `[...document.querySelector('contact-cost-calculator').shadowRoot.querySelectorAll('.choices button')].find((button) => button.textContent === '${text}').click()`;

test('a number is read with the unit that the page prints beside it', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '$48,000', contacts: '7,500 contacts' });
  expect(await read(app, figure)).toBe('$6.40');
  await visit(app, '/lv/cost-per-contact/');
  await enter(app, { 'total-cost': '48 000 €', contacts: '7501 kontakts' });
  expect(await read(app, figure)).toBe('6,40 €');
});

test('a share typed for a percentage is asked about', async ({ app }) => {
  await visit(app, '/en/labour-cost-per-contact/');
  await enter(app, { 'average-handle-time': '6', occupancy: '0.85' });
  expect(await note(app, 'occupancy')).toContain('0.85% is unusual here. Which do you mean?');
  await app.evaluate(choice('85%'));
  await app.evaluate(choice('360 sec'));
  await enter(app, { 'hourly-cost': '25', shrinkage: '30' });
  expect(await read(app, figure)).toBe('$4.20');
});

test('what is far outside the usual, and cannot be meant otherwise, is said', async ({ app }) => {
  await visit(app, '/en/labour-cost-per-contact/');
  await enter(app, { 'average-handle-time': '36000', shrinkage: '80' });
  expect(await note(app, 'average-handle-time')).toContain(
    '36,000 sec is far above what is usual here: 7,200 sec or less.',
  );
  expect(await note(app, 'shrinkage')).toBe('80% is far above what is usual here: 70% or less.');
});

test('a year of cost beside months of calls says what was done with it', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '1560000', contacts: '130000' });
  const period = (id: string) => `contact-cost-calculator .field:has(input[name=${id}]) select`;
  await app.choose(period('total-cost'), 'year');
  expect(await app.value(period('contacts'))).toBe('year');
  await app.choose(period('contacts'), 'month');
  expect(await read(app, 'contact-cost-calculator .notes')).toContain(
    'Converted to one period: Total cost: per year → per month (÷ 12).',
  );
});
