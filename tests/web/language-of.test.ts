// An element's language: its own `lang`, else the nearest ancestor's, out of shadow roots too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../web/src/locale/lookup.ts';

class Node {
  readonly parentNode: Node | null;

  constructor(parentNode: Node | null) {
    this.parentNode = parentNode;
  }
}

class Element extends Node {
  readonly #lang: string | null;

  constructor(parentNode: Node | null, lang: string | null = null) {
    super(parentNode);
    this.#lang = lang;
  }

  getAttribute(name: string): string | null {
    return name === 'lang' ? this.#lang : null;
  }
}

class ShadowRoot extends Node {
  readonly host: Element;

  constructor(host: Element) {
    super(null);
    this.host = host;
  }
}

Object.assign(globalThis, { Element, ShadowRoot });
const of = (element: Element) => languageOf(element as unknown as globalThis.Element);

const page = new Node(null);
const html = new Element(page, 'lv');
const empty = new Element(html, '');

test('its own goes first, then the nearest', () => {
  assert.equal(of(new Element(html, 'fr')), 'fr');
  assert.equal(of(new Element(new Element(html))), 'lv');
});

test('an empty one says nothing', () => {
  assert.equal(of(new Element(empty)), 'lv');
});

test('a shadow root is left by its host', () => {
  assert.equal(of(new Element(new ShadowRoot(new Element(html, 'da')))), 'da');
});

test('where nobody says, it is unknown', () => {
  assert.equal(of(new Element(new Element(page))), '');
});
