// The pages of the documentation, in their order, and what each is for.
export interface DocPage {
  name: string; // of web/docs/<name>.md
  label: string; // in lists of pages
  summary: string;
}

export const channels: readonly DocPage[] = [
  {
    name: 'html',
    label: 'Plain HTML',
    summary: 'You can write a script tag: static sites, templates, most systems.',
  },
  {
    name: 'wordpress',
    label: 'WordPress',
    summary: 'Editors insert a block or a shortcode; somebody installs the plugin once.',
  },
  {
    name: 'hugo',
    label: 'Hugo',
    summary: 'A shortcode in Markdown; language from the page, integrity from the pipe.',
  },
  {
    name: 'iframe',
    label: 'iframe',
    summary: 'Your system takes no script, but takes a frame.',
  },
  {
    name: 'npm',
    label: 'npm',
    summary: 'Developers with a bundler: esbuild, Vite, webpack, Next.',
  },
  {
    name: 'other-systems',
    label: 'Other systems',
    summary: 'Webflow, HubSpot, Drupal and whatever else takes HTML.',
  },
];

export const topics: readonly DocPage[] = [
  {
    name: 'nginx',
    label: 'On your own server',
    summary: 'The files behind nginx: one include, compressed, cached, with a policy.',
  },
  {
    name: 'cdn',
    label: 'What a CDN needs',
    summary: 'Headers, types and caching for any server or CDN.',
  },
  {
    name: 'search-engines',
    label: 'Without JavaScript',
    summary: 'What search engines and readers without scripts see; structured data.',
  },
  {
    name: 'theming',
    label: 'Theming',
    summary: 'Colours, shape and type by custom properties and parts, with three live themes.',
  },
  {
    name: 'analytics',
    label: 'Analytics',
    summary: 'Recipes for Google Tag Manager and Plausible, and what is never sent.',
  },
  {
    name: 'privacy',
    label: 'Privacy',
    summary: 'What leaves the page (nothing), and the tests that hold it.',
  },
  {
    name: 'performance',
    label: 'Performance',
    summary: 'How fast and how heavy it is, beside others that could do the same work.',
  },
  {
    name: 'supply-chain',
    label: 'Supply chain',
    summary: 'What is in the files you ship, what they are made with, and how to check both.',
  },
  {
    name: 'robustness',
    label: 'Robustness',
    summary: 'Policies, failing networks and hostile pages: what was tried, and what happens.',
  },
  {
    name: 'versions',
    label: 'Versions',
    summary: 'How to pin one, what may change in the next, and two on a page.',
  },
  {
    name: 'element',
    label: 'Element reference',
    summary: 'Every attribute, property, event, part, metric, input and file.',
  },
];

export const index: DocPage = {
  name: 'index',
  label: 'Documentation',
  summary: 'How to put a contact-cost calculator into a page, one page for each way.',
};

export const docPages: readonly DocPage[] = [index, ...channels, ...topics];
