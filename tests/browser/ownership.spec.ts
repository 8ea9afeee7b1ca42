// Cloud or on premises: the chart says in words what it draws, and in numbers too.
import type { BrowserPage } from './driver/page.ts';
import {
  asPrinted,
  calculator,
  enter,
  exact,
  expect,
  field,
  figure,
  languages,
  openSteps,
  overflow,
  plain,
  read,
  runAxe,
  sentence,
  steps,
  test,
  unfold,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const panel = `${calculator} .ownership`;
const table = `${panel} details`;
const root = `document.querySelector('${calculator}').shadowRoot`;

// 120,000 and 18,000 a year against 40 seats at 90 a month.
async function compare(page: BrowserPage, years: string, path = '/en/tco-compare/') {
  await visit(page, path);
  await enter(page, {
    purchase: '120000',
    'running-cost': '18000',
    seats: '40',
    'price-per-seat': '90',
    years,
  });
  await page.choose(`${field('price-per-seat')} ~ select`, 'month');
}

// The texts that the drawing is labelled or described by.
const named = async (page: BrowserPage, attribute: string): Promise<string> =>
  plain(
    await page.evaluate(
      `${root}.querySelector('svg').getAttribute('${attribute}').split(' ')
        .map((id) => ${root}.getElementById(id).textContent).join(' ')`,
    ),
  );

const cells = (page: BrowserPage): Promise<string[][]> =>
  page.evaluate(
    `[...${root}.querySelectorAll('.ownership tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))`,
  );

test('over five years the cloud costs more, over three less', async ({ app }) => {
  await compare(app, '5');
  expect(await exact(app)).toBe('6000');
  expect(await read(app, figure)).toBe('$6,000.00');
  expect(await read(app, sentence)).toBe(
    'Over 5 years, a system on premises is $6,000 cheaper: it costs $210,000, and the cloud costs $216,000.',
  );
  await app.click(field('years'));
  await app.press('Backspace');
  await app.type('3');
  expect(await read(app, figure)).toMatch(/^[-−]\$44,400\.00$/);
  expect(await read(app, sentence)).toContain('the cloud is $44,400 cheaper');
  expect(await read(app, `${panel} figcaption`)).toBe(
    'Cloud is cheaper in all the time shown. The lines would cross after 4.76 years.',
  );
});

test('the chart has a title, a description and the break-even of 100/21 years in words', async ({
  app,
}) => {
  await compare(app, '5');
  expect(await app.attribute(`${panel} svg`, 'role')).toBe('img');
  expect(await named(app, 'aria-labelledby')).toBe('Total cost by years of use');
  const described = await named(app, 'aria-describedby');
  expect(described).toContain(
    'Line chart over 5 years. On-premises rises from $120,000 to $210,000, cloud from $0 to $216,000.',
  );
  expect(described).toContain(
    'Cloud is cheaper at first, on-premises later. After 4.76 years both have cost the same.',
  );
  expect(await read(app, `${panel} figcaption`)).toContain('4.76 years');
  await openSteps(app);
  expect(await read(app, `${steps} ol`)).toContain('4.76');
});

test('the same numbers as a table, which stays open', async ({ app }) => {
  await compare(app, '3');
  expect(await app.visible(`${table} table`)).toBe(false);
  await unfold(app, table);
  expect(await cells(app)).toEqual([
    ['0', '$120,000', '$0'],
    ['1', '$138,000', '$43,200'],
    ['2', '$156,000', '$86,400'],
    ['3', '$174,000', '$129,600'],
  ]);
  await enter(app, { 'residual-value': '20000' });
  expect(await app.visible(`${table} table`)).toBe(true);
  expect((await cells(app)).at(-1)).toEqual(['3', '$154,000', '$129,600']);
});

test('what the system is still worth counts for the chart as for the result', async ({ app }) => {
  await compare(app, '4');
  await enter(app, { 'residual-value': '20000' });
  expect(await exact(app)).toBe('800');
  const words = await read(app, `${panel} figcaption`);
  expect(words.replace(/\n+/, '\n')).toBe(
    'Cloud is cheaper at first, on-premises later. After 3.97 years both have cost the same.\n' +
      'What the system is still worth at the end is already taken off.',
  );
  expect(await named(app, 'aria-describedby')).toContain('rises from $100,000 to $172,000');
});

test('where the lines never cross, no year is named', async ({ app }) => {
  await compare(app, '5');
  await enter(app, { 'cloud-setup': '130000' });
  const words = await read(app, `${panel} figcaption`);
  expect(words).toBe('The lines do not cross: on-premises is cheaper from the first day.');
});

test('forced colours keep both lines, and tell them apart by dashes', async ({ open }) => {
  const page = await open({ forcedColors: true });
  await compare(page, '5');
  const lines = await page.evaluate<{ stroke: string; dash: string; width: number }[]>(
    `[...${root}.querySelectorAll('.ownership path[stroke-width="2"]')].map((path) => {
      const style = getComputedStyle(path);
      return { stroke: style.stroke, dash: style.strokeDasharray, width: parseFloat(style.strokeWidth) };
    })`,
  );
  const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  expect(lines).toHaveLength(2);
  expect(lines.map(({ dash }) => dash === 'none')).toEqual([true, false]);
  for (const { stroke, width } of lines) {
    expect(stroke).not.toBe('none');
    expect(stroke).not.toBe(ground);
    expect(width).toBeGreaterThan(1);
  }
});

test('on paper the chart and its words stay, and what can be set goes', async ({ app }) => {
  await compare(app, '5');
  await asPrinted(app);
  expect(await app.visible(`${panel} svg`)).toBe(true);
  expect(await app.visible(`${panel} figcaption`)).toBe(true);
  expect(await app.visible(figure)).toBe(true);
  expect(await app.visible(`${calculator} .settings`)).toBe(false);
  await visit(app, '/en/what-if/');
  await unfold(app, `${calculator} [data-lever=wages]`);
  await enter(app, { 'wage-change': '-5' });
  await asPrinted(app);
  expect(await app.visible(`${calculator} input[type=range]`)).toBe(false);
  expect(await app.visible(field('wage-change'))).toBe(true);
  expect(await app.visible(`${calculator} [data-lever=ivr]`)).toBe(false);
});

for (const language of languages)
  test(`at 320 pixels nothing is cut off in ${language}`, async ({ open }) => {
    const phone = await open({ viewport: { width: 320, height: 640 } });
    await compare(phone, '5', `/${language}/tco-compare/`);
    await unfold(phone, table);
    await openSteps(phone);
    expect(await phone.evaluate(overflow)).toBe(false);
    const outside = await phone.evaluate<string[]>(
      `(() => {
        const svg = ${root}.querySelector('.ownership svg');
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
        }).map((text) => text.textContent);
      })()`,
    );
    expect(outside).toEqual([]);
    expect(await runAxe(phone, { within: calculator })).toEqual([]);
  });
