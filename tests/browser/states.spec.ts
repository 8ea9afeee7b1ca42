// What was typed, what is the example's and what is missing are told apart, and nothing typed is lost.
import {
  enter,
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

const state = (id: string) =>
  `[...document.querySelector('contact-cost-calculator').shadowRoot.querySelectorAll('.field')].find((f) => f.querySelector('input[name=${id}]')).dataset.state`;

test('first sight is a worked example, and says so', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  expect(await read(app, figure)).toBe('$6.40 example');
  expect(await app.value(field('total-cost'))).toBe('');
  expect(await app.attribute(field('total-cost'), 'placeholder')).toBe('48,000');
  expect(await app.evaluate(state('total-cost'))).toBe('example');
});

test('the first own number ends the example; what is missing is no zero', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '71600' });
  expect(await read(app, figure)).toBe('–');
  expect(await read(app, sentence)).toBe(
    'Still missing: Contacts handled. Nothing missing is counted as zero.',
  );
  expect(await app.evaluate(state('contacts'))).toBe('missing');
  expect(await app.attribute(field('contacts'), 'placeholder')).toBe('');
  expect(await app.evaluate("document.querySelector('contact-cost-calculator').result")).toEqual({
    metric: 'cost-per-contact',
    status: 'missing-input',
    input: 'contacts',
  });
});

test('wrong input is explained beside its field, with the way out', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '71600', contacts: 'ten' });
  expect(await app.attribute(field('contacts'), 'aria-invalid')).toBe('true');
  const note = await app.attribute(field('contacts'), 'aria-describedby');
  const told = `document.querySelector('contact-cost-calculator').shadowRoot.getElementById('${note?.split(' ')[0]}').textContent`;
  expect(await app.evaluate(told)).toBe(
    'This cannot be read as a number. Write it like 7,500, with at most 30 digits.',
  );
  expect(await app.value(field('contacts'))).toBe('ten');
  for (let i = 0; i < 3; i += 1) await app.press('Backspace');
  await app.type('0');
  expect(await app.evaluate(told)).toBe('This would divide by zero. Enter another number.');
  await app.press('Backspace');
  await app.type('-5');
  expect(await app.evaluate(told)).toBe('This cannot be negative. Enter zero or more.');
});

test('what was typed on one side is there again when the visitor comes back to it', async ({
  app,
}) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  await app.click('contact-cost-calculator [data-quantity=total-cost] input[value=parts]');
  await enter(app, { wages: '3000' });
  expect(await read(app, figure)).toBe('$0.30');
  await app.click('contact-cost-calculator [data-quantity=total-cost] input[value=whole]');
  expect(await app.value(field('total-cost'))).toBe('71600');
  expect(await read(app, figure)).toBe('$7.16');
});

test('sums are shown while another field is wrong', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await app.click('contact-cost-calculator [data-quantity=total-cost] input[value=parts]');
  await enter(app, { wages: '3000', rent: '1000', contacts: 'x' });
  expect(await read(app, 'contact-cost-calculator .total')).toMatch(/^Total\s+\$4,000$/);
});

test('the way back to the example', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '1' });
  await app.click('contact-cost-calculator .reset');
  expect(await read(app, figure)).toBe('$6.40 example');
});

test('a zero cost and a figure too small to show are said', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  await enter(app, { 'total-cost': '0', contacts: '10' });
  expect(await read(app, 'contact-cost-calculator .notes')).toContain('The total cost is zero.');
  await app.click('contact-cost-calculator .reset');
  await enter(app, { 'total-cost': '1', contacts: '1000000' });
  expect(await read(app, figure)).toBe('$0.000001');
  await visit(app, '/en/total-cost/');
  await enter(app, { wages: '0.004' });
  expect(await read(app, 'contact-cost-calculator .notes')).toContain('exactly 0.004');
});
