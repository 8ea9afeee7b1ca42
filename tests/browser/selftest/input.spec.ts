import { expect, test, useStubPage } from './harness.ts';

useStubPage();

test.beforeEach(async ({ app }) => app.goto('/'));

test('typed keys are real and reach the shadow root', async ({ app }) => {
  await app.click('x-stub input');
  await app.type('12.5');
  expect(await app.value('input[name=cost]')).toBe('12.5');
  await app.waitForText('x-stub output', '12.5 per month');
  const events = await app.text('#events');
  expect(events).toContain('click:cost:true keydown:1:true input:cost:true');
  expect(events).not.toContain('false');
});

test('characters that no key prints arrive all the same', async ({ app }) => {
  await app.focus('x-stub input');
  const text = '٣１−’\u00a0aB€';
  await app.type(text);
  expect(await app.value('x-stub input')).toBe(text);
});

test('editing keys and chords work', async ({ app }) => {
  await app.focus('x-stub input');
  await app.type('123');
  await app.press('Backspace');
  await app.press('Home');
  await app.type('9');
  expect(await app.value('x-stub input')).toBe('912');
  await app.press('Control+a');
  await app.press('Delete');
  expect(await app.value('x-stub input')).toBe('');
});

test('Tab walks through nested shadow roots and back', async ({ app }) => {
  await app.focus('#before');
  const order = [];
  for (let step = 0; step < 5; step++) {
    await app.press('Tab');
    order.push(await app.focused());
  }
  const inside = ['input[name=cost]', 'select[name=period]', 'button#ask', 'button "More"'];
  expect(order).toEqual([...inside, 'a#after']);
  await app.press('Shift+Tab');
  expect(await app.focused()).toBe('button "More"');
});

test('the page has the focus, shows it after a key and is not hovered', async ({ app }) => {
  expect(await app.evaluate('document.hasFocus()')).toBe(true);
  await app.press('Tab');
  expect(await app.count('#before:focus-visible')).toBe(1);
  expect(await app.count('main :hover')).toBe(0);
});

test('a click presses what is below the fold, and Enter presses a button', async ({ app }) => {
  await app.setViewport(320, 80);
  await app.click('x-stub #ask');
  await app.waitForText('x-stub output', /^asked$/);
  await app.press('Enter');
  expect(await app.text('#events')).toBe('click:button:true keydown:Enter:true click:button:true');
});

test('a covered element is not pressed', async ({ app }) => {
  await app.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:1';
    document.body.append(cover);
  });
  app.patience = 500;
  await expect(app.click('x-stub input')).rejects.toThrow('x-stub input is covered');
});

test('a press that misses what moves away is not seen by the page, and repeated', async ({
  app,
}) => {
  await app.evaluate(() => {
    const button = document.querySelector('x-stub')?.shadowRoot?.querySelector('#ask');
    const moveAway = () => (button as HTMLElement).style.setProperty('margin-top', '200px');
    addEventListener('pointermove', moveAway, { once: true });
  });
  await app.click('x-stub #ask');
  await app.waitForText('x-stub output', /^asked$/);
  expect(await app.text('#events')).toBe('click:button:true');
});

test('an option is chosen', async ({ app }) => {
  await app.choose('select', 'week');
  expect(await app.value('select')).toBe('week');
  expect(await app.text('#events')).toContain('change:period');
  app.patience = 500;
  await expect(app.choose('select', 'year')).rejects.toThrow('no option has the value year');
});
