// For Google Tag Manager: the first result of each metric on a page, once.
// A push is only a note in the page; your container decides what becomes of it.
const counted = new Set();

document.addEventListener('contact-cost-result', ({ detail }) => {
  const { metric, lang, currency, status, version } = detail;
  if (status !== 'ok' || counted.has(metric)) return;
  counted.add(metric);
  window.dataLayer = window.dataLayer || [];
  window.dataLayer.push({
    event: 'contact_cost_result',
    contact_cost_metric: metric,
    contact_cost_lang: lang,
    contact_cost_currency: currency,
    contact_cost_version: version,
  });
});
