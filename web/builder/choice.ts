// What an editor has chosen, and the same as the part of an address after `#`, to be kept or sent.
import { looks, themes } from '../embed/look.ts';

export interface Choice {
  metric: string;
  lang: string;
  currency: string; // empty: the language's own
  presets: Record<string, string>; // by input, decimal text
  look: Record<string, string>; // by custom property, without its common beginning
  theme: string; // of the editor's page; empty: light
  at: string; // empty: the files beside this page
  way: Way;
}

export const ways = ['script', 'npm', 'iframe', 'wordpress', 'hugo'] as const;
export type Way = (typeof ways)[number];

export interface MetricEntry {
  id: string;
  inputs: { id: string; unit: string }[];
  title: Record<string, string>;
  reserve: string;
}

export const firstMetric = 'cost-per-contact'; // where the address names none

// metrics.json of the package
export interface Offer {
  languages: { id: string; currency: string }[];
  currencies: string[];
  metrics: MetricEntry[];
}

export const isDecimal = (text: string): boolean => /^-?\d{1,30}(\.\d{1,30})?$/.test(text);
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/.test(text);

export function toHash({ presets, look, ...own }: Choice): string {
  const set = Object.entries({ ...own, ...look, ...presets }).filter(([, value]) => value !== '');
  return new URLSearchParams(set).toString();
}

// An address is anybody's to write: what is not on offer is left out.
export function fromHash(hash: string, offer: Offer, pageLanguage: string): Choice {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const asked = (name: string) => query.get(name) ?? '';
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === asked(name)) ?? otherwise;
  const metricIds = offer.metrics.map(({ id }) => id);
  const metric = oneOf('metric', metricIds, firstMetric);
  const inputs = offer.metrics.find(({ id }) => id === metric)?.inputs ?? [];
  const languages = offer.languages.map(({ id }) => id);
  const only = (names: readonly string[], isRight: (name: string, value: string) => boolean) =>
    Object.fromEntries(
      names.map((name) => [name, asked(name)] as const).filter((pair) => isRight(...pair)),
    );
  return {
    metric,
    lang: oneOf('lang', languages, pageLanguage),
    currency: oneOf('currency', offer.currencies, ''),
    presets: only(
      inputs.map(({ id }) => id),
      (_, value) => isDecimal(value),
    ),
    look: only(Object.keys(looks), (name, value) => looks[name]?.test(value) === true),
    theme: oneOf('theme', themes, ''),
    at: isAddress(asked('at')) ? asked('at') : '',
    way: oneOf('way', ways, 'script'),
  };
}
