// For Plausible: the first result of each metric on a page, once, as an event
// with properties.
const counted = new Set();

document.addEventListener('contact-cost-result', ({ detail }) => {
  const { metric, lang, currency, status } = detail;
  if (status !== 'ok' || counted.has(metric) || !window.plausible) return;
  counted.add(metric);
  window.plausible('Contact cost result', { props: { metric, lang, currency } });
});
