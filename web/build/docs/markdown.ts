// Markdown of web/docs as HTML that a strict policy, a keyboard and a narrow window can live with.
import { Marked, type Tokens } from 'marked';
import { html } from '../render/html.ts';

const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

// `site:` begins the address of another page of the site, `name.md` is a page beside this one. There is no
// third kind: nobody is sent away from here.
export function addressOf(href: string, base: string): string {
  const [, page, place = ''] = /^([a-z-]+)\.md(#[a-z0-9-]+)?$/.exec(href) ?? [];
  if (page) return `${base}docs/${page === 'index' ? '' : `${page}/`}${place}`;
  if (href.startsWith('site:')) return base + href.slice('site:'.length);
  if (href.startsWith('#')) return href;
  throw new Error(`a link that leads nowhere: ${href}`);
}

// One page's: headings keep apart, and what scrolls is named after the heading above it.
export class Markdown {
  #slugs = new Map<string, number>();
  #heading = '';
  #marked: Marked;

  constructor(base: string) {
    const outer = this;
    this.#marked = new Marked({
      renderer: {
        heading({ tokens, depth, text }) {
          outer.#heading = text.replaceAll('`', '');
          const id = outer.#idOf(outer.#heading);
          return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
        },
        // What is to be pasted is read whole, so its long lines wrap.
        code({ text, lang = 'text' }: Tokens.Code) {
          const wraps = lang === 'html' && html` class="wrap"`;
          const label = `Code: ${outer.#heading}`;
          return html`<pre${wraps} tabindex="0" role="group" aria-label="${label}"><code class="language-${lang}">${text}
</code></pre>\n`.text;
        },
        table({ header, rows }) {
          const cells = (row: Tokens.TableCell[], name: string) =>
            row
              .map(({ tokens }) => `<${name}>${this.parser.parseInline(tokens)}</${name}>`)
              .join('');
          const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('');
          const open = html`<div class="scroll" tabindex="0" role="group" aria-label="Table: ${outer.#heading}">`;
          return `${open.text}<table>\n<thead><tr>${cells(header, 'th')}</tr></thead>\n<tbody>\n${body}</tbody></table></div>\n`;
        },
        link({ href, tokens }) {
          const address = html`${addressOf(href, base)}`.text;
          return `<a href="${address}">${this.parser.parseInline(tokens)}</a>`;
        },
        html({ text }) {
          throw new Error(`HTML amid Markdown: ${text}`);
        },
      },
    });
  }

  render(markdown: string): string {
    return this.#marked.parse(markdown, { async: false });
  }

  #idOf(heading: string): string {
    const slug = slugOf(heading);
    const times = this.#slugs.get(slug) ?? 0;
    this.#slugs.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times + 1}`;
  }
}
