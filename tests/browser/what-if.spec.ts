// A reference centre, worked out with exact fractions, one lever at a time.
import type { BrowserPage } from './driver/page.ts';
import {
  calculator,
  clear,
  enter,
  exact,
  expect,
  field,
  figure,
  openSteps,
  overflow,
  plain,
  read,
  runAxe,
  sentence,
  test,
  unfold,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const centre = {
  contacts: '20000',
  'average-handle-time': '360',
  'hourly-cost': '25',
  occupancy: '80',
  shrinkage: '30',
  fcr: '70',
  'technology-cost': '8000',
  'facilities-cost': '10000',
  'other-costs': '18000',
};

const lever = (id: string) => `${calculator} [data-lever=${id}]`;
const slider = (id: string) => `${lever(id)} input[type=range]`;

async function open(page: BrowserPage, ...levers: string[]): Promise<void> {
  await visit(page, '/en/what-if/');
  await enter(page, centre);
  for (const id of levers) await unfold(page, lever(id));
}

// Before, after and difference of total, agent contact, request and resolution.
async function compared(page: BrowserPage): Promise<string[][]> {
  const rows = await page.evaluate<string[][]>(
    `[...document.querySelector('${calculator}').shadowRoot.querySelectorAll('.comparison tr:has(td)')]
      .map((row) => [...row.cells].map((cell) => cell.innerText))`,
  );
  return rows.map((cells) => cells.map((cell) => plain(cell).replace('−', '-').replace('\n', ' ')));
}
const after = async (page: BrowserPage) => (await compared(page)).map(([, cell]) => cell);

async function reads(page: BrowserPage, total: string): Promise<void> {
  expect(await read(page, sentence)).toContain(total);
}

test('the reference centre with every lever at rest', async ({ app }) => {
  await open(app);
  expect(await read(app, figure)).toBe('$0.00');
  await reads(app, 'The total cost stays the same: $125,285.71 a month.');
  expect(await after(app)).toEqual(['$125,286', '$6.26', '$6.26', '$8.95']);
  expect(await read(app, `${calculator} .comparison`)).toContain('Nothing changes yet');
});

test('first contact resolution by slider and by field: they follow each other', async ({ app }) => {
  const id = 'first-contact-resolution';
  await open(app, id);
  expect(await app.value(slider(id))).toBe('70');
  expect(await app.value(field('fcr-after'))).toBe('');
  await app.focus(slider(id));
  for (let i = 0; i < 5; i += 1) await app.press('ArrowRight');
  expect(await app.value(field('fcr-after'))).toBe('75');
  expect(await app.attribute(slider(id), 'aria-valuetext')).toBe('75%');
  await reads(app, 'from $125,285.71 to $119,333.33');
  expect(await read(app, figure)).toMatch(/^[-−]\$5,952\.38$/);
  expect(await compared(app)).toEqual([
    ['$125,286', '$119,333', '-$5,952 -4.75%'],
    ['$6.26', '$6.39', '+$0.13 +2.05%'],
    ['$6.26', '$6.39', '+$0.13 +2.05%'],
    ['$8.95', '$8.52', '-$0.43 -4.75%'],
  ]);
  expect(await read(app, `${calculator} .comparison > p`)).toBe(
    'The total falls although each contact costs more: fewer contacts share the costs that stay the same. Judge by the total and by the cost per resolution.',
  );
  expect(await read(app, `${lever(id)} .setting`)).toBe('75%');

  await clear(app, 'fcr-after');
  expect(await app.value(slider(id))).toBe('70');
  expect(await read(app, figure)).toBe('$0.00');
  await app.type('80');
  expect(await app.value(slider(id))).toBe('80');
  await reads(app, 'to $114,125');
  expect((await after(app))[1]).toBe('$6.52');

  await app.focus(slider(id));
  for (let i = 0; i < 10; i += 1) await app.press('ArrowLeft');
  expect(await app.value(field('fcr-after'))).toBe('');
  expect(await read(app, figure)).toBe('$0.00');
});

test('AI that helps agents: the button sets what the study measured', async ({ app }) => {
  await open(app, 'ai-assist');
  expect(await app.value(slider('ai-assist'))).toBe('0');
  await app.click(`${lever('ai-assist')} button`);
  expect(await app.value(field('productivity-gain'))).toBe('15');
  expect(await app.value(slider('ai-assist'))).toBe('15');
  expect(await exact(app)).toBe('-1875000/161');
  await reads(app, 'to $113,639.75');
  expect(await after(app)).toEqual(['$113,640', '$5.68', '$5.68', '$8.12']);
});

test('two levers of -10% multiply: -19% of labour, not -20%', async ({ app }) => {
  await open(app, 'productivity', 'scheduling');
  await enter(app, { 'handle-time-change': '-10' });
  await reads(app, 'to $116,357.14');
  await enter(app, { 'staff-hours-saved': '10' });
  expect(await exact(app)).toBe('-118750/7');
  await reads(app, 'to $108,321.43');
});

// What is typed; the total, then unit, per request and per resolution.
const effects: readonly [string, Record<string, string>, string, readonly string[]][] = [
  ['productivity', { 'handle-time-change': '-10' }, '$116,357.14', ['$5.82', '$5.82', '$8.31']],
  ['routing', { 'occupancy-after': '85' }, '$120,033.61', ['$6.00', '$6.00', '$8.57']],
  ['scheduling', { 'shrinkage-after': '27' }, '$121,616.44', ['$6.08', '$6.08', '$8.69']],
  ['wages', { 'wage-change': '-5' }, '$120,821.43', ['$6.04', '$6.04', '$8.63']],
  ['technology', { 'technology-change': '-30' }, '$122,885.71', ['$6.14', '$6.14', '$8.78']],
  [
    'voip',
    { 'telephony-cost': '3000', 'telephony-reduction': '38' },
    '$124,145.71',
    ['$6.21', '$6.21', '$8.87'],
  ],
  [
    'self-service',
    { 'self-service-share': '10', 'self-service-cost': '0.10' },
    '$116,557.14',
    ['$6.46', '$5.83', '$8.33'],
  ],
  [
    'self-service',
    { 'self-service-share': '10', 'self-service-cost': '0.10', 'rest-longer': '5' },
    '$120,575',
    ['$6.69', '$6.03', '$8.61'],
  ],
  ['ivr', { 'ivr-time-saved': '15' }, '$111,892.86', ['$5.59', '$5.59', '$7.99']],
  [
    'callback',
    { abandonment: '9.1', 'abandonment-reduction': '50' },
    '$129,754.91',
    ['$6.18', '$6.18'],
  ],
];

test('each lever does what was worked out for it by hand', async ({ app }) => {
  test.slow(); // ten levers, each from the centre as it is
  await open(app);
  const opened = new Set<string>();
  for (const [id, typed, total, units] of effects)
    await test.step(`${id}: ${Object.values(typed)}`, async () => {
      if (!opened.has(id)) await unfold(app, lever(id));
      opened.add(id);
      await enter(app, typed);
      await reads(app, `to ${total}`);
      expect((await after(app)).slice(1, 1 + units.length)).toEqual(units);
      for (const name of Object.keys(typed)) await clear(app, name);
      expect(await read(app, figure)).toBe('$0.00');
    });
});

test('what nobody has measured has no slider: analytics and the cloud', async ({ app }) => {
  await visit(app, '/en/what-if/');
  for (const id of ['analytics', 'cloud']) {
    await unfold(app, lever(id));
    expect(await app.count(`${lever(id)} input`)).toBe(0);
    expect(await app.count(`${lever(id)} button`)).toBe(0);
  }
  expect(await read(app, lever('cloud'))).toContain('Total cost of ownership');
  expect(await read(app, lever('analytics'))).toContain('No independent figure was found.');
});

test('beyond its limit a lever says so and keeps what was typed', async ({ app }) => {
  await open(app, 'first-contact-resolution');
  await enter(app, { 'fcr-after': '120' });
  const note = `${lever('first-contact-resolution')} .field .note`;
  expect(await read(app, note)).toBe('This number is too high here. Enter 100% or less.');
  expect(await app.value(field('fcr-after'))).toBe('120');
  expect(await app.attribute(field('fcr-after'), 'aria-invalid')).toBe('true');
  expect(await read(app, figure)).toBe('–');
  await app.press('Backspace'); // 12: below the slider, but a number all the same
  expect(await read(app, note)).toBe('');
  expect(await app.value(field('fcr-after'))).toBe('12');
  expect(await read(app, `${lever('first-contact-resolution')} .setting`)).toBe('12%');
});

test('a lever moved alone leaves the example as it stands', async ({ app }) => {
  await visit(app, '/en/what-if/');
  expect(await read(app, figure)).toMatch(/^[-−]\$5,952\.38 example$/);
  await unfold(app, lever('wages'));
  await enter(app, { 'wage-change': '-5' });
  expect(await app.attribute(field('contacts'), 'placeholder')).toBe('20,000');
  expect(await read(app, figure)).toContain('example');
  // With first contact resolution at 75%, as in the example: 83,333.33 × 0.95 + 36,000.
  await reads(app, 'from $125,285.71 to $115,166.67');
});

test('the levers by keyboard alone, without a finding of axe, at 320 pixels', async ({ open }) => {
  const phone = await open({ viewport: { width: 320, height: 640 } });
  await visit(phone, '/en/what-if/');
  await phone.focus(`${lever('wages')} > summary`);
  await phone.press('Enter');
  await phone.press('Tab');
  expect(await phone.evaluate(`document.activeElement.shadowRoot.activeElement.type`)).toBe(
    'range',
  );
  await phone.press('ArrowLeft');
  await phone.press('Tab');
  expect(await phone.focused()).toBe('input[name=wage-change]');
  expect(await phone.value(field('wage-change'))).toMatch(/^[-−]1$/);
  await phone.press('Tab');
  await phone.press('Enter');
  await openSteps(phone);
  expect(await phone.evaluate(overflow)).toBe(false);
  expect(await runAxe(phone, { within: calculator })).toEqual([]);
});
