// As session recorders do: every method is theirs, and calls the browser's.
for (const [owner, names] of [
  [Element.prototype, ['append', 'setAttribute', 'attachShadow', 'replaceChildren']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [Document.prototype, ['createElement']],
])
  for (const name of names) {
    const own = owner[name];
    owner[name] = function (...values) {
      return own.apply(this, values);
    };
  }
