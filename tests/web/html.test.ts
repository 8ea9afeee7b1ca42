// The template that the demo pages are written with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../web/build/render/html.ts';

test('what is put in is text', () => {
  const text = `<script>alert("x")</script> & 'y'`;
  assert.equal(
    html`<p>${text}</p>`.text,
    `<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'</p>`,
  );
});

test('an attribute cannot be left', () => {
  assert.equal(html`<a href="${'" onclick="x'}">`.text, '<a href="&quot; onclick=&quot;x">');
});

test('text that looks escaped is escaped again', () => {
  assert.equal(html`${'&lt;b&gt;'}`.text, '&amp;lt;b&amp;gt;');
});

test('html in html stays html, in lists too', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  assert.equal(
    html`<ul>${['a', '<b>'].map(item)}</ul>`.text,
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
  );
  assert.equal(html`${[['<', '>'], [html`<br>`]]}`.text, '&lt;&gt;<br>');
});

test('numbers are written, and what is not there is not', () => {
  assert.equal(html`${0} ${7.5}[${false}${undefined}]`.text, '0 7.5[]');
});
