import { expect, test, useStubPage } from './harness.ts';

useStubPage();

test.beforeEach(async ({ app }) => app.goto('/'));

const counts = {
  'x-stub': 1,
  input: 1,
  'main x-stub input[name=cost]': 1,
  'x-stub x-parts button': 1,
  'x-stub button': 2,
  'main button': 2,
  'label > input': 1,
  'x-stub > input': 0,
  'x-parts input': 0,
  'a, x-stub button': 4,
  'x-stub:has(p) output': 1,
  'x-stub :is(input, select)': 2,
  'label ~ select option[value="week"]': 1,
  nothing: 0,
};

test('a space in a selector crosses into shadow roots, other combinators do not', async ({
  app,
}) => {
  const found: Record<string, number> = {};
  for (const selector of Object.keys(counts)) found[selector] = await app.count(selector);
  expect(found).toEqual(counts);
});

test('reading: text, attribute, visibility', async ({ app }) => {
  expect(await app.text('x-parts button')).toBe('More');
  expect(await app.attribute('x-stub input', 'inputmode')).toBe('decimal');
  expect(await app.attribute('x-stub input', 'pattern')).toBeNull();
  expect(await app.visible('x-stub input')).toBe(true);
  expect(await app.visible('#fallback')).toBe(false);
  expect(await app.visible('nothing')).toBe(false);
});

test('elements that come late are waited for, several are refused', async ({ app }) => {
  await app.evaluate(() => {
    const late = document.createElement('b');
    late.textContent = 'late';
    setTimeout(() => document.body.append(late), 300);
  });
  expect(await app.text('b')).toBe('late');
  app.patience = 500;
  await expect(app.text('x-stub button')).rejects.toThrow('2 elements match x-stub button');
  await expect(app.waitForText('b', 'never')).rejects.toThrow('b reads "late", not never');
});

test('evaluate passes JSON both ways, waits for promises, throws errors', async ({ app }) => {
  const sum = (a: number, b: { c: number }) => Promise.resolve({ sum: a + b.c });
  expect(await app.evaluate(sum, 1, { c: 2 })).toEqual({ sum: 3 });
  expect(await app.evaluate('document.title')).toBe('A page to test the harness on');
  expect(await app.evaluate(() => undefined)).toBeUndefined();
  expect(await app.evaluate(() => null)).toBeNull();
  const fail = () => {
    throw new Error('from the page');
  };
  await expect(app.evaluate(fail)).rejects.toThrow('from the page');
  await app.waitFor('customElements.get("x-stub")');
  app.patience = 500;
  await expect(app.waitFor('false')).rejects.toThrow('never true: false');
});
