// What pages do with elements, all on one page.
const { warn } = console;
window.warned = [];
console.warn = (...words) => window.warned.push(words.join(' '));
await import('/other/define.js');
console.warn = warn;

const byId = (id) => document.getElementById(id);
const metrics = ['csat', 'occupancy', 'cost-per-lead', 'shrinkage', 'funnel'];
for (const [i, lang] of ['en', 'lv', 'da', 'en', 'lv', 'da', 'en', 'lv', 'da', 'en'].entries()) {
  const calculator = document.createElement('contact-cost-calculator');
  calculator.id = `many-${i}`;
  calculator.lang = lang;
  calculator.setAttribute('metric', metrics[i % metrics.length]);
  document.querySelector('main').append(calculator);
}
byId('inserted').innerHTML =
  '<contact-cost-calculator id="by-html" lang="fr" metric="cost-per-contact" total-cost="71600" contacts="10000"></contact-cost-calculator>';
byId('shadow').attachShadow({ mode: 'open' }).innerHTML =
  '<contact-cost-calculator id="within" metric="cost-per-contact" total-cost="71600" contacts="10000"></contact-cost-calculator>';

const moved = byId('moved');
moved.scrollIntoView();
await moved.ready;
moved.inputs = { sales: '3' };
byId('second-place').append(moved);

const all = [
  ...document.querySelectorAll('contact-cost-calculator'),
  byId('shadow').shadowRoot.firstElementChild,
];
for (const calculator of all) {
  calculator.scrollIntoView();
  await calculator.ready;
}
window.all = all.length;
