// A page with a calculator on top, as the builder writes it, and text beneath.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const built = fileURLToPath(new URL('../../web/dist/package/', import.meta.url));
export const text = (file: string): string => readFileSync(built + file, 'utf8');

interface Offered {
  metrics: { id: string; reserve: string }[];
}
const offered: Offered = JSON.parse(text('metrics.json'));
const reserveOf = (metric: string) => offered.metrics.find(({ id }) => id === metric)?.reserve;

interface Room {
  style?: string;
  head?: string;
}

export const inline = (metric: string): Room => ({
  style: ` style="display:flow-root;min-block-size:${reserveOf(metric)}"`,
});
export const linked: Room = { head: '<link rel="stylesheet" href="/calculator/reserve.css">' };

export const snippetPage = (metric: string, lang: string, room: Room): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Snippet</title>
<meta name="viewport" content="width=device-width">${room.head ?? ''}
<script type="module" src="/calculator/define.js"></script></head>
<body><main><contact-cost-calculator metric="${metric}"${room.style ?? ''}>
${text(`snippets/${lang}/${metric}.html`)}
</contact-cost-calculator><p id="beneath">${'Text beneath. '.repeat(200)}</p></main></body></html>`;
