// zz-shot.ts OUT WIDTH[d] LANG METRIC [script]...   groups separated by --
import { chromium } from '@playwright/test';
import { ChromiumEngine } from './browser/driver/chromium.ts';
import { Site } from './browser/server.ts';
const site = await Site.start();
const root = '/work/wt/look/web/dist';
site.reset({ '/': `${root}/demo`, '/calculator': `${root}/package/cdn` });
const engine = new ChromiumEngine(chromium);
const jobs = process.argv.slice(2).join(' ').split(' -- ').map((j) => j.trim().split(' '));
for (const [out, w, lang, metric, ...rest] of jobs) {
  const page = await engine.open({ viewport: { width: parseInt(w), height: 1300 }, colorScheme: w.endsWith('d') ? 'dark' : 'light' }, site);
  page.patience = 60000;
  try {
    await page.goto(`/${lang}/${metric}/`);
    const el = "document.querySelector('contact-cost-calculator')";
    await page.waitFor(el);
    await page.evaluate(`${el}.scrollIntoView()`);
    await page.waitFor(`${el}.shadowRoot.querySelector('[part~=settings]')`);
    if (rest.length) await page.evaluate(`(() => { const element = ${el}; const root = element.shadowRoot; ${rest.join(' ')} })()`);
    const n = Number(out.split('_')[1] ?? 1); for (let i = 0; i < n; i++) { await page.evaluate(`(() => { const t = ${el}.getBoundingClientRect().top; scrollBy({ top: ${i ? 1260 : 0} + (${i} ? 0 : t - 10), behavior: 'instant' }); })()`); await page.screenshot(`/tmp/lk/${out}-${i}.png`); }
  } catch (e) { console.log(out, String(e).slice(0, 200)); }
  await page.close();
}
await engine.close(); await site.close();
