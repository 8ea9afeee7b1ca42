// By keyboard alone, without a finding of axe, at 320 pixels, from right to left.
import {
  enter,
  expect,
  field,
  figure,
  languages,
  openCalculator,
  openSteps,
  overflow,
  read,
  runAxe,
  steps,
  test,
  useGlossary,
  usePseudo,
  visit,
} from './glossary.ts';

test.describe('the glossary', () => {
  useGlossary();

  test('by keyboard alone', async ({ app }) => {
    await visit(app, '/en/cost-per-contact/');
    await app.focus('a.jump');
    await app.press('Enter');
    await app.press('Tab'); // one total, or line by line
    await app.press('Tab');
    expect(await app.focused()).toBe('input[name=total-cost]');
    await app.type('71600');
    await app.press('Tab'); // its period
    await app.press('Tab'); // one total or by channel
    await app.press('Tab');
    expect(await app.focused()).toBe('input[name=contacts]');
    await app.type('10000');
    expect(await read(app, figure)).toBe('$7.16');
    await app.press('Shift+Tab');
    await app.press('ArrowRight');
    expect(await app.visible(field('emails'))).toBe(true);
    await app.press('ArrowLeft');
    expect(await app.value(field('contacts'))).toBe('10000');
    await app.focus(`${steps} summary`);
    await app.press('Enter');
    expect(await app.visible('contact-cost-calculator ol')).toBe(true);
  });

  for (const language of languages)
    test(`axe finds nothing in ${language}, with lines, faults and steps open`, async ({ app }) => {
      await visit(app, `/${language}/cost-per-contact/`);
      await enter(app, { contacts: '1x' });
      await app.click('contact-cost-calculator [data-quantity=total-cost] input[value=parts]');
      await enter(app, { wages: '10,000' });
      expect(await runAxe(app)).toEqual([]);
      await app.click('contact-cost-calculator .reset');
      await openSteps(app);
      expect(await runAxe(app)).toEqual([]);
    });

  test('axe finds nothing in the dark, nor on the index pages', async ({ open }) => {
    const dark = await open({ colorScheme: 'dark' });
    await visit(dark, '/fr/return-on-investment/');
    expect(await runAxe(dark)).toEqual([]);
    for (const path of ['/', '/lv/', '/zh/']) {
      await dark.goto(path);
      expect(await runAxe(dark)).toEqual([]);
    }
  });

  for (const language of languages)
    test(`nothing overflows 320 pixels in ${language}`, async ({ open }) => {
      const phone = await open({ viewport: { width: 320, height: 640 } });
      for (const metric of ['cost-per-call', 'average-handle-time', 'return-on-investment']) {
        await visit(phone, `/${language}/${metric}/`);
        expect(await phone.evaluate(overflow), metric).toBe(false);
      }
      await visit(phone, `/${language}/total-cost/`);
      await enter(phone, { wages: '123456789012345678901234567890' });
      await openSteps(phone);
      expect(await phone.evaluate(overflow)).toBe(false);
    });

  test('forced colours keep every border and the focus', async ({ open }) => {
    const page = await open({ forcedColors: true });
    await visit(page, '/en/cost-per-contact/');
    await page.focus(field('contacts'));
    const style = `getComputedStyle(document.querySelector('contact-cost-calculator').shadowRoot.querySelector('input[name=contacts]'))`;
    expect(await page.evaluate(`parseFloat(${style}.borderTopWidth) >= 1`)).toBe(true);
    expect(await page.evaluate(`${style}.outlineStyle`)).not.toBe('none');
  });
});

test.describe('from right to left', () => {
  usePseudo();

  test('the form is mirrored and no message is left in English', async ({ open }) => {
    const page = await open({ viewport: { width: 1000, height: 900 } });
    await page.goto('/');
    await openCalculator(page);
    const where = (selector: string) =>
      page.evaluate<number>(
        `document.querySelector('contact-cost-calculator').shadowRoot.querySelector('${selector}').getBoundingClientRect().left`,
      );
    expect(await where('.asked')).toBeGreaterThan(await where('.answered'));
    expect(await where('input[name=calls]')).toBeGreaterThan(
      await where('input[name=calls] ~ select'),
    );
    await enter(page, { 'total-cost': '27000', calls: '10000' });
    expect(await read(page, figure)).toContain('2.70');
    await openSteps(page);
    const latin = await page.evaluate<string[]>(
      `(() => {
        const root = document.querySelector('contact-cost-calculator').shadowRoot.querySelector('.calculator');
        const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const words = [];
        while (walk.nextNode()) words.push(...(walk.currentNode.data.match(/[A-Za-z]{2,}/g) ?? []));
        return [...new Set(words)];
      })()`,
    );
    expect(latin).toEqual(['EUR']); // the code of the currency
    expect(await page.evaluate(overflow)).toBe(false);
    expect(await runAxe(page)).toEqual([]);
  });
});
