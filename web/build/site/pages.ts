// The pages of the demo glossary, as a content team would publish them.
import type { Arguments } from '../../src/locale/messages.ts';
import type { Texts } from '../../src/locale/texts.ts';
import type { CatalogueMetric } from '../catalogue.ts';
import { type Catalog, type Locale, locales, otherNamesOf, readBuilder } from '../locales.ts';
import { formulaMath } from '../render/formula-math.ts';
import { type Html, html } from '../render/html.ts';

export interface Page {
  locale: Locale;
  glossary: Texts;
  widget: Texts;
  metrics: readonly CatalogueMetric[];
  messages: Catalog;
}

type Values = Arguments;

const head = (title: string, description: string, base: string): Html => html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}site.css">`;

function languageLinks(base: string, path: string, current: string, label: string): Html {
  const links = locales.map(({ id, name }) => {
    const mark = id === current ? html` aria-current="page"` : html``;
    return html`<li><a href="${base}${id}/${path}" lang="${id}" hreflang="${id}"${mark}>${name}</a></li>`;
  });
  return html`<nav aria-label="${label}"><ul class="languages">${links}</ul></nav>`;
}

export function layout(
  { locale, glossary }: Page,
  path: string,
  title: string,
  description: string,
  body: Html,
): Html {
  const base = path === '' ? '../' : '../../';
  const t = (key: string) => glossary.text(key);
  return html`<!doctype html>
<html lang="${locale.id}"${locale.dir === 'rtl' && html` dir="rtl"`}>
<head>
${head(title, description, base)}
<script type="module" src="${base}calculator/define.js"></script>
</head>
<body>
<a class="skip" href="#content">${t('site.skip')}</a>
<header class="site">
<a class="home" href="${base}${locale.id}/">${t('site.title')}</a>
${languageLinks(base, path, locale.id, t('site.language'))}
</header>
<main id="content">
${body}
</main>
<footer class="site">
<p><a href="${base}${locale.id}/builder/">${readBuilder(locale.id)['builder.title']}</a></p>
<p><a href="${base}docs/" hreflang="en">${t('site.documentation')}</a></p>
<p>${t('site.footer')}</p>
<p>${t('site.unreviewed')}</p>
</footer>
</body>
</html>`;
}

export function indexPage(page: Page): Html {
  const t = (key: string) => page.glossary.text(key);
  const topics = [...new Set(page.metrics.map(({ topic }) => topic))];
  const terms = (topic: string) =>
    page.metrics
      .filter((metric) => metric.topic === topic)
      .map(
        ({ id }) =>
          html`<li><a href="${id}/">${t(`${id}.title`)}</a><p>${t(`${id}.summary`)}</p></li>\n`,
      );
  const groups = topics.map(
    (topic) => html`<section><h2>${t(`topic.${topic}`)}</h2>
<ul class="terms">${terms(topic)}</ul></section>\n`,
  );
  const body = html`<h1>${t('site.tagline')}</h1>
<p class="lead">${t('site.intro')}</p>
<div class="topics">${groups}</div>`;
  return layout(page, '', t('site.title'), t('site.intro'), body);
}

// Messages numbered key.1, key.2, ... as far as they go.
function numbered(texts: Texts, key: string, suffix = ''): string[] {
  const found: string[] = [];
  while (texts.has(`${key}.${found.length + 1}${suffix}`))
    found.push(`${key}.${found.length + 1}${suffix}`);
  return found;
}

function element(page: Page, { id }: CatalogueMetric, values: Values): Html {
  const { widget, glossary } = page;
  return html`<contact-cost-calculator metric="${id}">
<p>${widget.text(`result.${id}`, values)}</p>
<p><small>${glossary.text('site.no-script')}</small></p>
</contact-cost-calculator>`;
}

// The words that people also search for; the page says them here and nowhere else.
function otherNames({ glossary, locale }: Page, id: string): Html {
  const names = otherNamesOf(id, locale.id);
  if (names.length === 0) return html``;
  const list = new Intl.ListFormat(locale.id, { type: 'disjunction' }).format(names);
  return html`<p>${glossary.text('section.also', { names: list })}</p>\n`;
}

export function termPage(page: Page, metric: CatalogueMetric, values: Values): Html {
  const { glossary, messages } = page;
  const { id } = metric;
  const t = (key: string) => glossary.text(key, values);
  const heading = (key: string) => html`<h2>${t(`section.${key}`)}</h2>`;
  const paragraphs = (key: string) =>
    numbered(glossary, `${id}.${key}`).map((name) => html`<p>${t(name)}</p>\n`);
  const items = (key: string) =>
    numbered(glossary, `${id}.${key}`).map((name) => html`<li>${t(name)}</li>\n`);
  const levers = numbered(glossary, `${id}.reduce`, '.name').map(
    (name) => html`<div><dt>${t(name)}</dt><dd>${t(name.replace('.name', '.text'))}</dd></div>\n`,
  );
  const questions = numbered(glossary, `${id}.question`).map(
    (name) => html`<h3>${t(name)}</h3>\n<p>${t(name.replace('.question.', '.answer.'))}</p>\n`,
  );
  const related = metric.related.map(
    (other) => html`<li><a href="../${other}/">${t(`${other}.title`)}</a></li>\n`,
  );
  const reduce = glossary.has(`${id}.reduce.heading`);
  const meaning = glossary.has(`${id}.meaning.1`);

  const body = html`<article>
<header>
<h1>${t(`${id}.title`)}</h1>
<p class="lead">${t(`${id}.summary`)}</p>
<p><a class="jump" href="#calculator">${t('section.calculator')}</a></p>
</header>
<section>${heading('definition')}${paragraphs('definition')}${otherNames(page, id)}</section>
<section>${heading('why')}${paragraphs('why')}</section>
<section>${heading('formula')}${formulaMath(metric, messages, page.locale)}${paragraphs('formula')}</section>
<section class="wide" id="calculator">${heading('calculator')}
${element(page, metric, values)}
</section>
<section>${heading('example')}${paragraphs('example')}</section>
<section class="columns">
<div>${heading('count')}<ul>${items('count')}</ul></div>
<div>${heading('leave-out')}<ul>${items('leave-out')}</ul></div>
</section>
${meaning && html`<section>${heading('meaning')}${paragraphs('meaning')}</section>`}
${reduce && html`<section><h2>${t(`${id}.reduce.heading`)}</h2><dl>${levers}</dl></section>`}
<section>${heading('questions')}${questions}</section>
<section>${heading('related')}<ul class="related">${related}</ul></section>
</article>`;
  return layout(
    page,
    `${id}/`,
    `${t(`${id}.title`)} – ${t('site.title')}`,
    t(`${id}.summary`),
    body,
  );
}

// The door: every language by its own name.
export function rootPage(): Html {
  const links = locales.map(
    ({ id, name }) => html`<li><a href="${id}/" lang="${id}" hreflang="${id}">${name}</a></li>\n`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
${head('contact-cost', 'Cost terms of contact centres, each with a calculator', '')}
</head>
<body>
<main id="content"><h1>contact-cost</h1><ul class="terms">${links}</ul></main>
</body>
</html>`;
}
