import { runAxe } from '../axe.ts';
import { expect, test, useStubPage } from './harness.ts';

useStubPage();

test('axe finds nothing on the stub page', async ({ app }) => {
  await app.goto('/');
  expect(await runAxe(app)).toEqual([]);
});

test('axe finds a fault planted in a shadow root', async ({ app }) => {
  await app.goto('/');
  await app.evaluate(() => {
    document
      .querySelector('x-stub')
      ?.shadowRoot?.querySelector('select')
      ?.removeAttribute('aria-label');
  });
  const violations = await runAxe(app);
  expect(violations.map(({ rule, targets }) => [rule, targets])).toEqual([
    ['select-name', ['x-stub >> select']],
  ]);
  expect(await runAxe(app, { without: ['select-name'] })).toEqual([]);
  expect(await runAxe(app, { within: 'h1' })).toEqual([]);
});
