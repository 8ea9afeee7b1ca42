// A swipe that began on a slider and scrolled the page.
import {
  calculator,
  element,
  expect,
  field,
  figure,
  openCalculator,
  read,
  test,
  unfold,
  usePages,
} from '../glossary.ts';

usePages();

const markup = '<contact-cost-calculator metric="what-if" lang="en"></contact-cost-calculator>';

test('the browser takes the touch for scrolling, and the lever is where it was', async ({
  app,
}) => {
  await app.goto('/plain.html', { policy: 'plain' });
  await app.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '${markup}')`);
  await openCalculator(app);
  const lever = `${calculator} details:has([name=occupancy-after])`;
  await unfold(app, lever);
  const before = await read(app, figure);
  const slide = (events: readonly string[], value: number) =>
    app.evaluate(`(() => {
      const slider = ${element}.shadowRoot.querySelector('details:has([name=occupancy-after]) [type=range]');
      for (const type of ${JSON.stringify(events)}) {
        if (type === 'input') slider.value = ${value};
        slider.dispatchEvent(type === 'input' ? new InputEvent(type) : new PointerEvent(type, { pointerType: 'touch' }));
      }
    })()`);
  await slide(['pointerdown', 'input', 'pointercancel'], 88);
  expect(await app.value(field('occupancy-after'))).toBe('');
  expect(await read(app, figure)).toBe(before);
  await slide(['pointerdown', 'input', 'pointerup'], 88);
  expect(await app.value(field('occupancy-after'))).toBe('88');
  await slide(['pointerdown', 'input', 'pointercancel'], 70);
  expect(await app.value(field('occupancy-after'))).toBe('88');
});
