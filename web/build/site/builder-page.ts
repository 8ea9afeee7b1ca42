// The page on which an editor puts together the code for a page: all that stands there before a script runs.
import { firstMetric } from '../../builder/choice.ts';
import { pieces } from '../../builder/code.ts';
import { Formats } from '../../src/locale/formats.ts';
import type { Texts } from '../../src/locale/texts.ts';
import { currencyName } from '../../src/locale/written.ts';
import { currencies, locales } from '../locales.ts';
import { type Html, html } from '../render/html.ts';
import type { Page } from './pages.ts';

type T = (key: string) => string;

// Named as their makers name them, in every language.
const names: Partial<Record<keyof typeof pieces, string>> = {
  npm: 'npm',
  wordpress: 'WordPress',
  hugo: 'Hugo',
};

const lookLists = {
  radius: { square: '0px', round: '0.75em' },
  gap: { tight: '0.75em', wide: '2em' },
  'figure-size': { small: '2em', large: '5em' },
};

const field = (id: string, label: string, control: Html): Html =>
  html`<div class="field"><label for="${id}">${label}</label>${control}</div>\n`;

const list = (id: string, label: string, options: readonly Html[]): Html =>
  field(id, label, html`<select id="${id}">${options}</select>`);

const option = (value: string, text: string, chosen = value === ''): Html =>
  html`<option value="${value}"${chosen && html` selected`}>${text}</option>`;

const note = (id: string): Html => html`<div class="note" id="${id}-note"></div>`;

function metricOptions({ metrics, glossary }: Page): Html[] {
  const topics = [...new Set(metrics.map(({ topic }) => topic))];
  return topics.map((topic) => {
    const own = metrics.filter((metric) => metric.topic === topic);
    const options = own.map(({ id }) =>
      option(id, glossary.text(`${id}.title`), id === firstMetric),
    );
    return html`<optgroup label="${glossary.text(`topic.${topic}`)}">${options}</optgroup>`;
  });
}

function currencyOptions({ locale }: Page, t: T): Html[] {
  const formats = new Formats(locale.id, locale.currency);
  const codes = Object.keys(currencies).map((code) => option(code, currencyName(code, formats)));
  return [option('', t('builder.currency.own')), ...codes];
}

const colour = (id: string, name: string, sample: string, t: Texts): Html =>
  field(
    id,
    name,
    html`<div class="entry"><input type="text" id="${id}" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="${id}-note">
<input type="color" id="${id}-picker" value="${sample}" aria-label="${t.text('builder.colour.pick', { name })}"></div>${note(id)}`,
  );

function lookFields(texts: Texts, t: T): Html[] {
  const lists = Object.entries(lookLists).map(([id, values]) => {
    const options = Object.entries(values).map(([name, value]) =>
      option(value, t(`builder.${id}.${name}`)),
    );
    return list(id, t(`builder.${id}`), [option('', t('builder.default')), ...options]);
  });
  const themes = ['dark', 'auto'].map((id) => option(id, t(`builder.theme.${id}`)));
  return [
    colour('accent', t('builder.accent'), '#0b5c66', texts),
    colour('fault', t('builder.fault'), '#b3261e', texts),
    ...lists,
    list('theme', t('builder.theme'), [option('', t('builder.theme.light')), ...themes]),
  ];
}

function piece(way: string, name: string, texts: Texts): Html {
  const id = `${way}-${name}`;
  const title = texts.text(`builder.piece.${name}`);
  const copy = texts.text('builder.copy.what', { what: title });
  return html`<section class="piece" id="${id}"><div class="bar"><h3 id="${id}-title">${title}</h3>
<button type="button" data-copies="${id}" data-what="${title}" aria-label="${copy}">${texts.text('builder.copy')}</button></div>
<pre tabindex="0" role="region" aria-labelledby="${id}-title"><code id="${id}-code" translate="no"></code></pre></section>\n`;
}

function codeTabs(texts: Texts, t: T): Html {
  const ways = Object.entries(pieces);
  const nameOf = (way: string) => names[way as keyof typeof names] ?? t(`builder.way.${way}`);
  const tabs = ways.map(
    ([way]) =>
      html`<button type="button" role="tab" id="way-${way}" data-way="${way}" aria-controls="panel-${way}" aria-selected="false" tabindex="-1">${nameOf(way)}</button>\n`,
  );
  const panels = ways.map(
    ([way, own]) =>
      html`<div role="tabpanel" id="panel-${way}" aria-labelledby="way-${way}" hidden><p>${t(`builder.how.${way}`)}</p>
${own.map((name) => piece(way, name, texts))}</div>\n`,
  );
  return html`<div role="tablist" id="ways" aria-labelledby="code-title">${tabs}</div>\n${panels}`;
}

export function builderBody(page: Page, texts: Texts): Html {
  const t: T = (key) => texts.text(key);
  const { locale, widget } = page;
  const languages = locales.map(({ id, name }) => option(id, name, id === locale.id));
  const folder = texts.text('builder.at.hint', { folder: 'cdn' });
  return html`<link rel="stylesheet" href="../../builder/builder.css">
<h1>${t('builder.title')}</h1>
<p class="lead">${t('builder.summary')}</p>
<noscript><p class="warning">${t('builder.no-script')}</p></noscript>
<div class="builder">
<div class="choices">
<section><h2>${t('builder.what')}</h2>
${list('metric', t('builder.metric'), metricOptions(page))}
${list('lang', t('builder.language'), languages)}
${list('currency', widget.text('currency'), currencyOptions(page, t))}
</section>
<section><h2>${t('builder.presets')}</h2>
<p class="hint" id="presets-hint">${t('builder.presets.hint')}</p>
<div class="hint" id="period"></div>
<div id="presets"></div>
</section>
<section><h2>${t('builder.look')}</h2>
${lookFields(texts, t)}
</section>
<section><h2>${t('builder.files')}</h2>
${field(
  'at',
  t('builder.at'),
  html`<input type="text" inputmode="url" id="at" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="at-note at-hint">
${note('at')}<p class="hint" id="at-hint">${folder}</p>`,
)}
</section>
</div>
<div class="outcome">
<section><h2>${t('builder.preview')}</h2>
<div id="stage" lang="${locale.id}"></div>
</section>
<section><h2 id="code-title">${t('builder.code')}</h2>
${codeTabs(texts, t)}
<div id="status" role="status" data-failed="${t('builder.failed')}"></div>
<p class="hint">${t('builder.share')}</p>
</section>
</div>
</div>
<script type="module" src="../../builder/builder.js"></script>`;
}
