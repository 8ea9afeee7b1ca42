// The host themes of the page on theming: the same calculator, live, under each.

import type { Catalogue } from '../catalogue.ts';
import { snippetOf } from '../package/snippets.ts';
import { html } from '../render/html.ts';
import type { Spoken } from '../render/spoken.ts';

// What the sample page says above its calculator.
const headlines: Readonly<Record<string, string>> = {
  newspaper: 'What a conversation costs',
  product: 'Your support costs',
  developer: 'cost-per-contact',
};

export const themes = Object.keys(headlines);

const metricId = 'cost-per-contact';

export function liveTheme(name: string, { metrics }: Catalogue, english: Spoken): string {
  const headline = headlines[name];
  const metric = metrics.find(({ id }) => id === metricId);
  if (!headline || !metric) throw new Error(`no theme ${name}`);
  const { text } = html`<div class="theme ${name}" role="group" aria-label="Theme: ${name}">
<p class="headline">${headline}</p>
<contact-cost-calculator metric="${metricId}" lang="en">
`;
  return `${text}${snippetOf(metric, english)}</contact-cost-calculator>\n</div>\n`;
}

// By the visitor's setting, unless one of these is pressed: works without a script.
export function schemeChoice(): string {
  const choices = ['As your system has it', 'Light', 'Dark'].map(
    (label, i) =>
      html`<label><input type="radio" name="scheme" value="${['', 'light', 'dark'][i]}"${i === 0 && html` checked`}> ${label}</label>\n`,
  );
  return html`<fieldset class="schemes">\n<legend>Colours of this page</legend>\n${choices}</fieldset>\n`
    .text;
}
