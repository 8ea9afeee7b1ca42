// The main job: a visitor types two numbers and reads, in the page's language, what one contact costs.
import { enter, expect, figure, read, sentence, test, useGlossary, visit } from './glossary.ts';

useGlossary();

const pages = {
  en: [
    '$7.16',
    'One contact costs you $7.16: each month you spend $71,600 and handle 10,000 contacts.',
  ],
  lv: [
    '7,16 €',
    'Viens kontakts jums izmaksā 7,16 €: mēnesī jūs iztērējat 71 600 € un apstrādājat 10 000 kontaktu.',
  ],
  da: ['7,16 kr.', undefined],
  vi: ['7 ₫', undefined],
  fr: ['7,16 €', undefined],
  zh: ['¥7.16', undefined],
} as const;

for (const [language, [amount, words]] of Object.entries(pages)) {
  test(`${language}: 71600 for 10000 contacts is ${amount} a contact`, async ({ app }) => {
    await visit(app, `/${language}/cost-per-contact/`);
    await enter(app, { 'total-cost': '71600', contacts: '10000' });
    expect(await read(app, figure)).toBe(amount);
    const text = await read(app, sentence);
    expect(text).toContain(amount);
    if (words) expect(text).toBe(words);
    expect(await app.consoleErrors()).toEqual([]);
  });

  test(`${language}: 1,5 is one and a half, never 15`, async ({ app }) => {
    await visit(app, `/${language}/cost-per-contact/`);
    await enter(app, { 'total-cost': '3', contacts: '1,5' });
    expect(
      await app.evaluate("document.querySelector('contact-cost-calculator').result.exact"),
    ).toBe('2');
  });
}

test('the status region says the whole sentence once typing pauses', async ({ app }) => {
  await visit(app, '/lv/cost-per-contact/');
  await enter(app, { 'total-cost': '71600', contacts: '10000' });
  await app.waitForText(
    'contact-cost-calculator [role=status]',
    /Viens kontakts jums izmaksā 7,16\s€/,
  );
  expect(await app.count('contact-cost-calculator [role=status]')).toBe(1);
});

test('a number that can be read two ways is asked about', async ({ app }) => {
  await visit(app, '/lv/cost-per-contact/');
  await enter(app, { 'total-cost': '50000', contacts: '10,000' });
  expect(await read(app, figure)).toBe('5000,00 €');
  await app.click('contact-cost-calculator .choices button:last-child');
  expect(await read(app, figure)).toBe('5,00 €');
  expect(await app.value('contact-cost-calculator input[name=contacts]')).toBe('10,000');
  expect(await app.focused()).toBe('input[name=contacts]');
});
