// Every metric has its widget on its glossary page in every language, reachable from the index, and works
// with figures that are typed into it, on a phone.
import type { BrowserPage } from './driver/page.ts';
import { own } from './figures.ts';
import {
  calculator,
  enter,
  exact,
  expect,
  field,
  figure,
  languages,
  metrics,
  openCalculator,
  openSteps,
  overflow,
  plain,
  read,
  runAxe,
  test,
  unfold,
  useGlossary,
} from './glossary.ts';

useGlossary();
test.use({ settings: { viewport: { width: 390, height: 800 } } });

const exampleTag: Record<string, string> = {
  en: 'example',
  lv: 'piemērs',
  da: 'eksempel',
  vi: 'ví dụ',
  fr: 'exemple',
  zh: '示例',
};

// A page that is being left answers nothing, and one that has begun may have no element yet.
async function follow(page: BrowserPage, link: string, path: string): Promise<void> {
  const loaded = "document.readyState === 'complete' && location.pathname";
  await page.click(link);
  await expect.poll(() => page.evaluate(loaded).catch(() => ''), { intervals: [20] }).toBe(path);
  await openCalculator(page);
}

test('there are 6 languages, and figures to type for each metric', () => {
  expect(languages).toHaveLength(6);
  expect(Object.keys(own).sort()).toEqual([...metrics].sort());
});

// Chromium tries every page; the other two try every metric, in one language each, and so every language too:
// all pages in all engines would be half of the whole suite's time.
function languagesIn(engine: string, place: number): string[] {
  if (engine === 'chromium') return languages;
  const turn = (place + (engine === 'firefox' ? 0 : 3)) % languages.length;
  return languages.slice(turn, turn + 1);
}

// Each metric by axe, in one language or another. What it looks at is the same in the other engines, where
// access.spec.ts has it look at one metric in every state.
const isChecked = (engine: string, place: number, language: string) =>
  engine === 'chromium' && languages[place % languages.length] === language;

test('each engine tries each language, and no two the same page beside Chromium', () => {
  const tried = (engine: string) => metrics.flatMap((_, place) => languagesIn(engine, place));
  const [firefox, webkit] = [tried('firefox'), tried('webkitgtk')];
  expect(new Set(firefox)).toEqual(new Set(languages));
  expect(new Set(webkit)).toEqual(new Set(languages));
  expect(metrics.filter((_, place) => firefox[place] === webkit[place])).toEqual([]);
});

for (const [place, metric] of metrics.entries())
  test(`${metric} in every language`, async ({ app }, info) => {
    const expected = own[metric];
    if (!expected) throw new Error(`no figures for ${metric}`);
    const tried = languagesIn(info.project.name, place);
    for (const language of tried)
      await test.step(language, async () => {
        await app.goto(`/${language}/`);
        await follow(app, `.terms a[href="${metric}/"]`, `/${language}/${metric}/`);

        const tag = exampleTag[language] ?? '';
        const shown = await read(app, figure);
        expect(shown).toMatch(/\d/);
        expect(shown.endsWith(` ${tag}`)).toBe(true);
        if (language === 'en') expect(shown).toBe(`${expected.example} ${tag}`);

        if (expected.lever) await unfold(app, `${calculator} [data-lever=${expected.lever}]`);
        await enter(app, expected.typed);
        for (const [id, text] of Object.entries(expected.typed))
          expect(await app.value(field(id)), id).toBe(text);
        expect(await exact(app)).toBe(expected.exact);
        const typed = await read(app, figure);
        expect(typed).toMatch(/\d/);
        expect(typed).not.toContain(tag);
        if (language === 'en') expect(plain(typed)).toBe(expected.figure);

        await openSteps(app);
        expect(await app.evaluate(overflow)).toBe(false);
        expect(await app.consoleErrors()).toEqual([]);
        if (isChecked(info.project.name, place, language))
          expect.soft(await runAxe(app)).toEqual([]);
      });
  });
