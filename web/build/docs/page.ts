// A page of the documentation around its text.
import { Html, html } from '../render/html.ts';
import { addressOf } from './markdown.ts';
import { channels, type DocPage, index, topics } from './pages.ts';

export interface DocText {
  title: string;
  body: string;
  live: boolean; // has calculators in it
}

export const baseOf = ({ name }: DocPage) => (name === index.name ? '../' : '../../');

function links(label: string, pages: readonly DocPage[], current: DocPage): Html {
  const items = pages.map((page) => {
    const mark = page === current ? html` aria-current="page"` : html``;
    const address = addressOf(`${page.name}.md`, baseOf(current));
    return html`<li><a href="${address}"${mark}>${page.label}</a></li>\n`;
  });
  return html`<p>${label}</p>\n<ul>\n${items}</ul>\n`;
}

export function docPage(page: DocPage, { title, body, live }: DocText): Html {
  const base = baseOf(page);
  const calculator = html`<link rel="stylesheet" href="${base}calculator/reserve.css">
<link rel="stylesheet" href="${base}docs/themes.css">
<script type="module" src="${base}calculator/define.js"></script>
`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – contact-cost</title>
<meta name="description" content="${page.summary}">
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}site.css">
<link rel="stylesheet" href="${base}docs/docs.css">
${live && calculator}</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header class="site">
<a class="home" href="${addressOf('index.md', base)}">contact-cost documentation</a>
<ul class="languages">
<li><a href="#pages">All pages</a></li>
<li><a href="${base}en/builder/">Builder</a></li>
<li><a href="${base}en/">Demo glossary</a></li>
</ul>
</header>
<div class="site book">
<main id="content">
${new Html(body)}</main>
<nav id="pages" aria-label="Documentation">
${links('Ways into a page', channels, page)}${links('More', topics, page)}</nav>
</div>
</body>
</html>`;
}
