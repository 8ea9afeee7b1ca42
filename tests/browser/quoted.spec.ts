// Figures often quoted: beside a result of the same kind in the same currency, asked for, never a verdict.
import type { BrowserPage } from './driver/page.ts';
import {
  calculator,
  element,
  enter,
  expect,
  languages,
  read,
  test,
  unfold,
  useGlossary,
  visit,
} from './glossary.ts';

useGlossary();

const panel = `${calculator} .quoted`;
const details = `${panel} details`;
const verdict =
  /\b(good|bad|poor|excellent|better|worse|best|worst|healthy|competitive|ideal|recommended|benchmark|above|below|expensive|cheap|efficient)\b/i;

interface Quoted {
  text: string;
  link: string;
}

// Each figure with its remarks, and where its link leads.
async function opened(page: BrowserPage): Promise<Quoted[]> {
  await unfold(page, details);
  return page.evaluate(
    `[...document.querySelector('${calculator}').shadowRoot.querySelectorAll('.quoted li')].map((item) => ({
      text: item.innerText.replace(/\\s+/g, ' '),
      link: item.querySelector('a').href,
    }))`,
  );
}

test('cost per contact in US dollars: 7.16, with what is known of it', async ({ app }) => {
  await visit(app, '/en/cost-per-contact/');
  expect(await app.visible(`${details} li`)).toBe(false); // closed until it is asked for
  expect(await read(app, `${details} summary`)).toBe('Figures often quoted');
  const figures = await opened(app);
  expect(figures.map(({ text }) => text.split(' ')[0])).toEqual([
    '$7.16',
    '$4.42',
    '$3.82',
    '$8.01',
  ]);
  expect(figures[0]?.text).toContain('its year, country and method are unknown');
  expect(figures[0]?.text).toContain('year not given');
  expect(figures[0]?.link).toBe(
    'https://www.liveagent.com/customer-support-glossary/cost-per-contact/',
  );
  expect(figures[1]?.text).toContain('per e-mail');
  expect(figures[1]?.text).toContain('United States');
  expect(figures[1]?.text).toContain('2017');
  expect(figures[3]?.text).toContain('2019');
  expect(await read(app, details)).toContain('None of these figures is a target.');
});

test('cost per call in US dollars: 2.70 to 5.60, from a handful of firms', async ({ app }) => {
  await visit(app, '/en/cost-per-call/');
  const figures = await opened(app);
  expect(figures.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^\$2\.70 to \$5\.60 per inbound call/),
    expect.stringMatching(/^\$5\.25 per inbound call/),
  ]);
  expect(figures[0]?.text).toContain('18 large US mail-order firms');
  expect(figures[0]?.text).toContain('mid-2000s');
  expect(figures[0]?.link).toContain('fcbco.com');
  expect(await read(app, panel)).not.toContain('7.16');
});

test('nothing is converted: no figure in any other language’s currency', async ({ app }) => {
  for (const language of languages.filter((id) => id !== 'en'))
    for (const metric of ['cost-per-contact', 'cost-per-call']) {
      await visit(app, `/${language}/${metric}/`);
      expect(await app.count(details), `${language} ${metric}`).toBe(0);
      expect(await app.visible(panel), `${language} ${metric}`).toBe(false);
    }
});

// Unit costs too, but of another unit, and one that is worked out and not measured.
const others = ['total-cost', 'cost-per-sale', 'cost-per-lead', 'cost-per-minute', 'funnel'];
const workedOut = ['labour-cost-per-contact', 'fully-loaded-agent-hour', 'what-if'];

test('nothing is quoted beside a result of another kind', async ({ app }) => {
  for (const metric of [...others, ...workedOut]) {
    await visit(app, `/en/${metric}/`);
    expect(await app.count(details), metric).toBe(0);
  }
  for (const metric of ['channel-mix', 'cost-per-resolution']) {
    await visit(app, `/en/${metric}/`);
    expect(await app.count(details), metric).toBe(1);
  }
});

test('pounds are another country’s figures, and come with the currency', async ({ app }) => {
  await visit(app, '/en/cost-per-call/');
  await app.evaluate(`${element}.setAttribute('currency', 'GBP')`);
  await app.waitForText(details, 'Figures often quoted');
  const calls = await opened(app);
  expect(calls.map(({ text }) => text.split(' ')[0])).toEqual([
    '£6.55',
    '£6.26',
    '£5.58',
    '£2.83',
    '£4.11',
  ]);
  for (const { text } of calls) {
    expect(text).toContain('United Kingdom');
    expect(text).toMatch(/20(12|23|24)/);
    expect(text).toContain('Source: ');
  }
  expect(await read(app, details)).not.toContain('$');

  await visit(app, '/lv/cost-per-contact/');
  expect(await app.count(details)).toBe(0);
  await app.evaluate(`${element}.setAttribute('currency', 'GBP')`);
  await app.waitForText(details, 'Bieži citēti skaitļi');
  expect((await opened(app)).map(({ text }) => text.slice(0, 6).trim())).toEqual([
    '3,85 £',
    '3,34 £',
    '3,55 £',
    '3,05 £',
  ]);
});

test('the visitor’s own result draws no verdict', async ({ app }) => {
  const panels: string[] = [];
  for (const cost of ['9000', '4000', '2000']) {
    await visit(app, '/en/cost-per-call/');
    await opened(app);
    await enter(app, { 'total-cost': cost, calls: '1000' });
    panels.push(await read(app, panel));
  }
  expect(new Set(panels).size).toBe(1);
  expect(panels[0]).not.toMatch(verdict);
  expect(await read(app, `${calculator} [part=result]`)).not.toMatch(verdict);
  const colours = await app.evaluate<string[]>(
    `[...document.querySelector('${calculator}').shadowRoot.querySelectorAll('.quoted strong, .figure')].map((e) => getComputedStyle(e).color)`,
  );
  expect(new Set(colours).size).toBe(1);
});
