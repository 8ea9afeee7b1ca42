// Code to paste, by the same functions as the builder's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Choice, Way } from '../../builder/choice.ts';
import { codeFor, type Given } from '../../builder/code.ts';
import type { Catalogue } from '../catalogue.ts';
import { reserveOf } from '../package/metrics-json.ts';
import { snippetOf } from '../package/snippets.ts';
import { paths } from '../paths.ts';
import { html } from '../render/html.ts';
import type { Spoken } from '../render/spoken.ts';
import { fence } from './placeholders.ts';

// An address that is nobody's, by RFC 2606.
const host = 'https://glossary.example/';

const languages: Record<string, string> = { install: 'sh', import: 'js', style: 'css' };

export class Code {
  #catalogue: Catalogue;
  #spoken: readonly Spoken[];
  #integrity = JSON.parse(readFileSync(join(paths.cdn, 'integrity.json'), 'utf8'));

  constructor(catalogue: Catalogue, spoken: readonly Spoken[]) {
    this.#catalogue = catalogue;
    this.#spoken = spoken;
  }

  // `script.page cost-per-contact lv total-cost=71600`. With `whole` all of the prepared fragment stands in the
  // element, otherwise its first paragraph; with `elsewhere` the files lie on another host than the page.
  block(piece = '', metric = '', lang = '', ...rest: string[]): string {
    const [way = '', name = ''] = piece.split('.');
    const presets = rest.filter((word) => word.includes('=')).map((word) => word.split('='));
    const choice: Choice = {
      ...{ metric, lang, currency: '', theme: '', at: '', look: {}, way: way as Way },
      presets: Object.fromEntries(presets),
    };
    const pieces: Record<string, Record<string, string>> = codeFor(
      choice,
      this.#given(metric, lang, rest),
    );
    const text = pieces[way]?.[name];
    if (!text) throw new Error(`the builder has no code ${piece}`);
    return fence(text, languages[name] ?? (text.startsWith('<') ? 'html' : 'text'));
  }

  // schema.org knows no language of a term, but of the set that it is in.
  definedTerm(metric = '', lang = ''): string {
    const { glossary } = this.#in(lang);
    const block = {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: glossary.text(`${metric}.title`),
      description: glossary.text(`${metric}.definition.1`),
      url: `${host}${lang}/${metric}/`,
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: glossary.text('site.title'),
        url: `${host}${lang}/`,
        inLanguage: lang,
      },
    };
    const json = JSON.stringify(block, null, 2).replaceAll('<', '\\u003c');
    return fence(`<script type="application/ld+json">\n${json}\n</script>`, 'html');
  }

  #in(lang: string): Spoken {
    const found = this.#spoken.find(({ locale }) => locale.id === lang);
    if (!found) throw new Error(`no language ${lang}`);
    return found;
  }

  #given(metric: string, lang: string, words: readonly string[]): Given {
    const spoken = this.#in(lang);
    const entry = this.#catalogue.metrics.find(({ id }) => id === metric);
    if (!entry) throw new Error(`no metric ${metric}`);
    const { text: sentence } = html`<p>${spoken.glossary.text(`${metric}.definition.1`)}</p>`;
    return {
      base: `${words.includes('elsewhere') ? host : '/'}contact-cost/${this.#catalogue.version}/`,
      integrity: this.#integrity,
      snippet: words.includes('whole') ? snippetOf(entry, spoken) : sentence,
      reserve: reserveOf(metric),
      title: spoken.glossary.text(`${metric}.title`),
    };
  }
}
