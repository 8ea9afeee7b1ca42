// What stands inside the element before it runs, and that nothing on the page moves when it does.
import { readFileSync } from 'node:fs';
import { ChromiumEngine } from './driver/chromium.ts';
import {
  expect,
  folder,
  languages,
  metrics,
  openCalculator,
  plain,
  read,
  test,
} from './glossary.ts';
import { measure, reserved, withSpare } from './reserve.ts';

const built = folder('../../web/dist/package/');

test.use({ mounts: { '/': folder('pages'), '/calculator': `${built}cdn` } });

const text = (file: string) => readFileSync(built + file, 'utf8');

interface Offered {
  metrics: { id: string; reserve: string }[];
}
const offered: Offered = JSON.parse(text('metrics.json'));
const reserveOf = (metric: string) => offered.metrics.find(({ id }) => id === metric)?.reserve;

// As the builder writes it, on top of a page, with text beneath.
const page = (
  metric: string,
  lang: string,
  room: { style?: string; head?: string },
) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Snippet</title>
<meta name="viewport" content="width=device-width">${room.head ?? ''}
<script type="module" src="/calculator/define.js"></script></head>
<body><main><contact-cost-calculator metric="${metric}"${room.style ?? ''}>
${text(`snippets/${lang}/${metric}.html`)}
</contact-cost-calculator><p id="beneath">${'Text beneath. '.repeat(200)}</p></main></body></html>`;

const inline = (metric: string) => ({
  style: ` style="display:flow-root;min-block-size:${reserveOf(metric)}"`,
});
const linked = { head: '<link rel="stylesheet" href="/calculator/reserve.css">' };

const place = "document.getElementById('beneath').getBoundingClientRect().top + scrollY";
const shifts = `(() => { let sum = 0;
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  for (const { value } of observer.takeRecords()) sum += value;
  return sum; })()`;

const phone = { width: 390, height: 844 };
const wide = { width: 1024, height: 1400 };

for (const [name, viewport] of [
  ['a phone', phone],
  ['a wide window', wide],
] as const)
  test(`on ${name} nothing moves when the calculator takes over`, async ({ open, site }, info) => {
    const app = await open({ viewport });
    for (const [metric, lang] of [
      ['cost-per-contact', 'lv'],
      ['csat', 'fr'],
      ['channel-mix', 'vi'],
    ] as const) {
      for (const room of [inline(metric), linked]) {
        const policy = 'style' in room ? 'plain' : 'strict';
        site.put('/snippet.html', page(metric, lang, room));
        site.put('/calculator/calculator.js', { body: '', type: 'text/javascript' });
        await app.goto('/snippet.html', { policy });
        const before = await app.evaluate<number>(place);
        site.put('/calculator/calculator.js', {
          body: text('cdn/calculator.js'),
          type: 'text/javascript',
        });
        await app.goto('/snippet.html', { policy });
        await openCalculator(app);
        expect(await app.evaluate<number>(place), `${metric} ${lang}`).toBe(before);
        if (info.project.name === 'chromium') expect(await app.evaluate(shifts)).toBe(0);
      }
    }
  });

test('without the room that is kept, this would be seen', async ({ open, site }) => {
  const app = await open({ viewport: phone });
  site.put('/snippet.html', page('cost-per-contact', 'lv', {}));
  await app.goto('/snippet.html', { policy: 'plain' });
  await openCalculator(app);
  const height = "document.querySelector('contact-cost-calculator').offsetHeight";
  expect(await app.evaluate<number>(height)).toBeGreaterThan(700);
});

test('the room kept for each metric is what it needs; else: node --import tsx browser/reserve.ts --write', async ({
  engine,
}, info) => {
  if (!(engine instanceof ChromiumEngine)) return; // the others need the same, as the tests above show
  info.setTimeout(120_000);
  const measured = await measure(metrics, languages);
  // Fonts differ between systems, by less than what is spare.
  for (const [metric, heights] of Object.entries(reserved()))
    for (const [window, kept] of Object.entries(heights)) {
      const needed = measured[metric]?.[window as keyof typeof heights] ?? Number.NaN;
      expect(kept, `${metric} ${window}`).toBeGreaterThanOrEqual(needed);
      expect(kept, `${metric} ${window}`).toBeLessThanOrEqual(withSpare(withSpare(needed)));
    }
  expect(Object.keys(measured)).toEqual(Object.keys(reserved()));
});

test.describe('without JavaScript', () => {
  test.use({ settings: { javaScript: false } });

  test('definition, formula and example stand in the element', async ({ app, site }) => {
    site.put('/snippet.html', page('cost-per-contact', 'lv', inline('cost-per-contact')));
    await app.goto('/snippet.html', { policy: 'plain' });
    const shown = plain(await read(app, 'contact-cost-calculator'));
    expect(shown).toContain('Maksa par kontaktu ir kontaktu centra kopējās izmaksas');
    expect(shown).toContain('Apstrādātie kontakti');
    expect(shown).toContain('Maksa par kontaktu ir 6,40 €.');
  });
});
