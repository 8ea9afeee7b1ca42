// What stands inside the element before it runs, and that nothing on the page moves when it does.
import { expect, folder, openCalculator, plain, read, test } from './glossary.ts';
import { built, inline, linked, snippetPage, text } from './snippet-page.ts';

test.use({ mounts: { '/': folder('pages'), '/calculator': `${built}cdn` } });

const place = "document.getElementById('beneath').getBoundingClientRect().top + scrollY";
const phone = { width: 390, height: 844 };
const wide = { width: 1024, height: 1400 };

for (const [name, viewport] of [
  ['a phone', phone],
  ['a wide window', wide],
] as const)
  test(`on ${name} what stands beneath stays where it is`, async ({ open, site }) => {
    const app = await open({ viewport });
    for (const [metric, lang] of [
      ['cost-per-contact', 'lv'],
      ['csat', 'fr'],
      ['channel-mix', 'vi'],
    ] as const)
      for (const room of [inline(metric), linked]) {
        const policy = 'style' in room ? 'plain' : 'strict';
        const script = (body: string) =>
          site.put('/calculator/calculator.js', { body, type: 'text/javascript' });
        site.put('/snippet.html', snippetPage(metric, lang, room));
        script('');
        await app.goto('/snippet.html', { policy });
        const before = await app.evaluate<number>(place);
        script(text('cdn/calculator.js'));
        await app.goto('/snippet.html', { policy });
        await openCalculator(app);
        expect(await app.evaluate<number>(place), `${metric} ${lang}`).toBe(before);
      }
  });

test('without the room that is kept, this would be seen', async ({ open, site }) => {
  const app = await open({ viewport: phone });
  site.put('/snippet.html', snippetPage('cost-per-contact', 'lv', {}));
  await app.goto('/snippet.html', { policy: 'plain' });
  await openCalculator(app);
  const height = "document.querySelector('contact-cost-calculator').offsetHeight";
  expect(await app.evaluate<number>(height)).toBeGreaterThan(700);
});

test.describe('without JavaScript', () => {
  test.use({ settings: { javaScript: false } });

  test('definition, formula and example stand in the element', async ({ app, site }) => {
    site.put('/snippet.html', snippetPage('cost-per-contact', 'lv', inline('cost-per-contact')));
    await app.goto('/snippet.html', { policy: 'plain' });
    const shown = plain(await read(app, 'contact-cost-calculator'));
    expect(shown).toContain('Viena kontakta izmaksas ir kontaktu centra kopējās izmaksas');
    expect(shown).toContain('Apstrādātie kontakti');
    expect(shown).toContain('Viena kontakta izmaksas ir 6,40 €.');
  });
});
