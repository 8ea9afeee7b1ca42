// Which catalog a language tag gets: BCP 47 lookup, then English.
import { locales } from '../../generated/locales.ts';
import type { Messages } from './messages.ts';

export interface LocaleFacts {
  currency: string;
  dir?: string;
  load: () => Promise<{ default: Messages }>;
}

export interface Language {
  id: string; // of the catalog
  tag: string; // for Intl: the page's own, with its region and digits, where the catalog fits it
}

export function lookUp(asked: string): Language {
  const tag = asked.slice(0, 99); // Intl takes half a minute over a megabyte
  const subtags = tag.split(/[-_]/);
  for (let length = subtags.length; length > 0; length -= 1) {
    const id = subtags.slice(0, length).join('-').toLowerCase();
    if (Object.hasOwn(locales, id)) return { id, tag: isWellFormed(tag) ? tag : id };
  }
  const [first = 'en'] = Object.keys(locales); // English, but in a script of one other language
  return { id: first, tag: first };
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

// The language of an element: its own `lang`, else the nearest ancestor's, across shadow roots.
export function languageOf(element: Element): string {
  // Not by `instanceof`: in another document the classes are others.
  for (let node: Partial<Element & ShadowRoot> | null = element; node; ) {
    const tag = node.getAttribute?.('lang');
    if (tag) return tag;
    node = (node.parentNode ?? node.host ?? null) as typeof node;
  }
  return '';
}
