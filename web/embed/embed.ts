// The page for a frame: embed.html?metric=cost-per-contact&lang=lv, and optionally currency, period, any input
// by its id, theme, accent, fault, radius, gap, figure-size, and `events`.
import { metricIds } from '../generated/catalogue.ts';
import { locales } from '../generated/locales.ts';
import type { MetricFile } from '../src/library.ts';
import { lookUp } from '../src/locale/lookup.ts';
import { wear } from './look.ts';
import { askType, heightType, resultType } from './protocol.ts';

const query = new URLSearchParams(location.search);
const metric = query.get('metric') ?? '';
const language = lookUp(query.get('lang') ?? '');
const root = document.documentElement;
const calculator = document.querySelector('contact-cost-calculator') as HTMLElement & {
  ready: Promise<unknown>;
};

// Only what the metric asks for becomes an attribute. The calculator loads the same file anyway.
async function present(): Promise<void> {
  const path = `./metrics/${metric}/${language.id}.js`;
  const { facts, messages } = ((await import(path)) as { default: MetricFile }).default;
  document.title = String(messages[metric]);
  for (const id of Object.keys(facts.inputs)) take(id);
}

function take(name: string): void {
  const value = query.get(name);
  if (value !== null) calculator.setAttribute(name, value);
}

// The number is no secret, so any parent may have it.
const tell = (message: object) => {
  if (parent !== window) parent.postMessage(message, '*');
};
const tellHeight = () =>
  tell({ type: heightType, height: Math.ceil(document.body.getBoundingClientRect().height) });

root.lang = language.tag;
root.dir = locales[language.id]?.dir ?? 'ltr';
wear(root, query);
for (const name of ['metric', 'currency', 'period']) take(name);
if (metricIds.includes(metric)) await present();
if (query.has('events'))
  calculator.addEventListener(resultType, (event) =>
    tell({ type: resultType, detail: (event as CustomEvent).detail }),
  );

await import('./define.js' as string); // beside this file once it is built
await calculator.ready; // until then the frame keeps the height that was reserved for it
calculator.replaceChildren(); // the notes: it has started
new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.type === askType) tellHeight();
});
