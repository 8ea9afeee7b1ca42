// The finished code for a page, from what was chosen. Text in, text out.
import { escapeHtml } from '../src/escape-html.ts';
import type { Choice } from './choice.ts';

export interface Given {
  base: string; // address of the folder with the files, ending in a slash
  integrity: Readonly<Record<string, string>>; // by file
  snippet: string; // prepared HTML, to go inside the element
  reserve: string; // CSS length: room for the calculator before it is there
  title: string; // of the metric, in the language of the page
}

// What there is to copy; an empty text is not needed.
export const pieces = {
  script: ['page'],
  npm: ['install', 'import', 'page'],
  iframe: ['page', 'height'],
  wordpress: ['page', 'style'],
  hugo: ['page', 'style'],
} as const;

type Pieces = { [Way in keyof typeof pieces]: Record<(typeof pieces)[Way][number], string> };

type Attributes = Record<string, string>;

// An attribute with an empty value stands without one.
const tag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>`;
};

// The element's attributes, but for its look.
export function settings({ metric, lang, currency, presets }: Choice): Attributes {
  return { metric, lang, ...(currency && { currency }), ...presets };
}

const properties = ({ look }: Choice): string[] =>
  Object.entries(look).map(([name, value]) => `--contact-cost-${name}:${value}`);

function element(choice: Choice, { reserve, snippet }: Given): string {
  const style = ['display:flow-root', `min-block-size:${reserve}`, ...properties(choice)].join(';');
  const open = tag('contact-cost-calculator', { ...settings(choice), style });
  return `${open}\n${snippet.trim()}\n</contact-cost-calculator>`;
}

// The file at this address and no other.
const checked = (file: string, { base, integrity }: Given): Attributes => ({
  src: `${base}${file}`,
  ...(integrity[file] && { integrity: integrity[file], crossorigin: 'anonymous' }),
});

function frame(choice: Choice, { base, reserve, title }: Given): string {
  const { theme, look } = choice;
  const query = new URLSearchParams({ ...settings(choice), ...look, ...(theme && { theme }) });
  const open = tag('iframe', {
    src: `${base}embed.html?${query}`,
    title,
    'data-contact-cost': '',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    style: `display:block;inline-size:100%;block-size:${reserve};border:0`,
  });
  return `${open}</iframe>`;
}

// A shortcode has no way to write its own closing bracket in a value; no value that can be chosen has one.
function shortcode(name: string, choice: Choice, open: string, close: string): string {
  const written = Object.entries(settings(choice)).map(([key, value]) => {
    if (/["\\[\]<>{}]/.test(value)) throw new Error(`not for a shortcode: ${value}`);
    return ` ${key}="${value}"`;
  });
  return `${open}${name}${written.join('')}${close}`;
}

function style(choice: Choice): string {
  const lines = properties(choice).map((property) => `  ${property.replace(':', ': ')};\n`);
  return lines.length === 0 ? '' : `contact-cost-calculator {\n${lines.join('')}}`;
}

export function codeFor(choice: Choice, given: Given): Pieces {
  const script = { type: 'module', ...checked(`calculator.${choice.lang}.min.js`, given) };
  const height = { ...checked('frame.js', given), async: '' };
  return {
    script: { page: `${tag('script', script)}</script>\n${element(choice, given)}` },
    npm: {
      install: 'npm install contact-cost-calculator',
      import: "import 'contact-cost-calculator/define';",
      page: element(choice, given),
    },
    iframe: { page: frame(choice, given), height: `${tag('script', height)}</script>` },
    wordpress: { page: shortcode('contact_cost', choice, '[', ']'), style: style(choice) },
    hugo: { page: shortcode('contact-cost', choice, '{{< ', ' >}}'), style: style(choice) },
  };
}
